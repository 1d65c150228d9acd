import { documentHtml } from '../layout/document.tsx';
import { redirect } from '../layout/redirect.ts';
import { renderGone } from '../notices/render-gone.ts';
import { GoneQuoteDocument, QuotePageDocument, SameWordsDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { citations } from './citations.ts';
import { QuotePage } from './quote-page.tsx';
import { searchPhrase } from './search-phrase.ts';
import { unlessMalformed } from './unless-malformed.ts';

/** The page of one quote: a citation with its evidence. */
export async function renderQuote(id: string, ask: Ask, site: Site): Promise<PageResponse> {
  const asked = await unlessMalformed(ask(QuotePageDocument, { id }));
  if (asked === null) return renderGone('quote', id, null, site);
  const { quote } = asked;
  if (quote === null) {
    const { tombstone } = await ask(GoneQuoteDocument, { id });
    return renderGone('quote', id, tombstone, site);
  }
  const path = `/quotes/${encodeURIComponent(quote.id)}`;
  if (quote.id !== id) return redirect(`${site.root}${path}`);
  const phrase = searchPhrase(quote.text);
  const same = phrase === null ? [] : (await ask(SameWordsDocument, { words: phrase })).quotes.nodes;
  const by = quote.speaker?.name ?? quote.source?.text ?? 'somebody who is not named';
  const shell = {
    title: `${by}: ${short(quote.text)}`,
    description: `${quote.text.slice(0, 300)} (${by})`,
    path,
    type: 'article',
    jsonLd: quote.jsonLd,
    isEmbeddable: true,
    asked: { document: QuotePageDocument, variables: { id } },
  } as const;
  const page = (
    <QuotePage
      quote={quote}
      same={same.filter((other) => other.id !== quote.id)}
      citations={citations(quote, `${site.base}${path}`)}
    />
  );
  return { status: 200, html: documentHtml(site, shell, page) };
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).replace(/\s+\S*$/, '')} …`);
