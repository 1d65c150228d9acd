import { marked, type Token } from 'marked';
import type { Document } from '../../schema/model.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlPieces } from './html-blocks.ts';
import { makeDocument, type StatedFacts } from './make-document.ts';

/**
 * Markdown, with YAML front matter or without: the first heading is the headline where the front matter names none. It is
 * rendered as HTML and read as that. Throws BAD_FILE.
 */
export function markdownDocument(markdown: string, file: string): Document {
  const front = frontMatterOf(markdown, file);
  const facts: StatedFacts = Object.fromEntries(
    Object.entries(front?.metadata ?? {}).map(([name, fact]) => [name, fact?.value ?? null]),
  );
  const tokens = marked.lexer(markdown.slice(front?.end ?? 0));
  const heading = headingOf(tokens);
  const takesHeading = heading !== null && (!facts.headline || facts.headline === heading.words);
  const body = takesHeading ? tokens.filter((token) => token !== heading.token) : tokens;
  const html = marked.parser(body);
  return makeDocument({ ...facts, headline: facts.headline ?? heading?.words ?? null }, htmlPieces(html));
}

/** The first thing of all, where it is a heading of the first level. */
function headingOf(tokens: readonly Token[]): { readonly token: Token; readonly words: string } | null {
  const token = tokens.find(({ type }) => type !== 'space');
  return token?.type === 'heading' && 'depth' in token && token['depth'] === 1 && 'text' in token
    ? { token, words: String(token['text']) }
    : null;
}
