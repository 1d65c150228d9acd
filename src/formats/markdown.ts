import { marked, type Token } from 'marked';
import type { Document } from '../../schema/domain/model.ts';
import { withEmbeds } from './embeds.ts';
import { frontMatterOf } from './front-matter.ts';
import { htmlPieces } from './html-blocks.ts';
import { makeDocument, type StatedFacts } from './make-document.ts';
import { withPictures } from './pictures.ts';

/**
 * Markdown, with YAML front matter or without: a heading that opens it is the headline where the front matter names none
 * or names it in the same words. It is rendered as HTML and read as that. Throws BAD_FILE.
 */
export function markdownDocument(markdown: string, file: string): Document {
  const front = frontMatterOf(markdown, file);
  const facts: StatedFacts = Object.fromEntries(
    Object.entries(front?.metadata ?? {}).map(([name, fact]) => [name, fact?.value ?? null]),
  );
  const tokens = marked.lexer(withoutTags(markdown.slice(front?.end ?? 0)));
  const pieces = htmlPieces(marked.parser(tokens));
  const document = makeDocument({ ...facts, headline: facts.headline ?? headingOf(tokens) }, pieces);
  return withEmbeds(withPictures({ ...document, ...front?.facts }, front?.pictures ?? []), front?.embeds ?? []);
}

/** Markdown without the tags of site generators (Hugo's `{{< figure >}}`, Liquid's `{% include %}`) and the marks of footnotes, whose words stay. */
const withoutTags = (markdown: string): string =>
  markdown
    .replace(/\{\{[<%][^{}]{0,2000}[>%]\}\}|\{%[^{}]{0,2000}%\}/g, '')
    .replace(/\[\^[\w-]{1,40}\](?::[ \t]*)?/g, '');

/** The first thing of all, where it is a heading of the first level. */
function headingOf(tokens: readonly Token[]): string | null {
  const token = tokens.find(({ type }) => type !== 'space');
  if (token?.type !== 'heading' || !('depth' in token) || token['depth'] !== 1) return null;
  return htmlPieces(marked.parser([token]))[0]?.words ?? null;
}
