import { documentHtml } from '../layout/document.tsx';
import { CheckPageDocument, type CheckPageQuery } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { codeOf } from '../quote/unless-malformed.ts';
import { CheckPage } from './check-page.tsx';

/** The page that checks a text: whether somebody said the words of `text`, `speaker` of them, as published `from` a day `to` another. */
export async function renderCheck(params: URLSearchParams, ask: Ask, site: Site): Promise<PageResponse> {
  const given = (name: string) => (params.get(name) ?? '').trim();
  const checked = { text: given('text'), speaker: given('speaker'), from: given('from'), to: given('to') };
  const variables = {
    text: checked.text,
    speaker: checked.speaker || null,
    from: checked.from || null,
    to: checked.to || null,
  };
  const isAsked = checked.text !== '';
  const answer = isAsked ? await answerOrRefusal(() => ask(CheckPageDocument, variables)) : null;
  const refused = typeof answer === 'string' ? answer : null;
  const check = typeof answer === 'string' ? null : (answer?.checkQuote ?? null);
  const shell = {
    title: 'Did they say that?',
    description: 'Paste a sentence: learn whether it was said, by whom, where, and how the words differ.',
    path: '/check',
    isListed: !isAsked,
    asked: check === null ? undefined : { document: CheckPageDocument, variables },
  };
  const page = <CheckPage checked={checked} check={check} refused={refused} />;
  return { status: refused === null ? 200 : 400, html: documentHtml(site, shell, page) };
}

/** The answer; the sentence with which it was refused, where the input can be mended. */
async function answerOrRefusal(ask: () => Promise<CheckPageQuery>): Promise<CheckPageQuery | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && codeOf(error) === 'BAD_USER_INPUT') return error.message;
    throw error;
  }
}
