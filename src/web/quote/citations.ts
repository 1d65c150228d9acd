import type { QuotePageQuery } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';

export type QuoteNode = NonNullable<QuotePageQuery['quote']>;

/** A citation in one form. */
export interface Citation {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A quote as a citation: as text, as Markdown, and as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function citations(quote: QuoteNode, address: string): readonly Citation[] {
  return [
    { id: 'cite-text', title: 'Text', text: asText(quote, address) },
    { id: 'cite-markdown', title: 'Markdown', text: asMarkdown(quote, address) },
    { id: 'cite-csl', title: 'CSL-JSON', text: compactDates(JSON.stringify([asCsl(quote, address)], null, 2)) },
  ];
}

/** The day on one line. */
const compactDates = (json: string): string =>
  json.replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/, '[[$1, $2, $3]]');

const speakerOf = ({ speaker, source }: QuoteNode): string => speaker?.name ?? source?.text ?? 'Source not stated';

const wordsOf = ({ quoteKind, text }: QuoteNode): string => (quoteKind === 'DIRECT' ? `“${text}”` : text);

const whenOf = ({ said }: QuoteNode): string => (said === null ? '' : ` (${sayDate(said.edtf)})`);

/** The article's own page is at its publisher; else here. */
const addressOf = ({ article }: QuoteNode, address: string): string => article.url ?? address;

function asText(quote: QuoteNode, address: string): string {
  const { headline, publisher, publishedOn } = quote.article;
  const article = [
    headline === null ? null : `“${headline}”`,
    publisher,
    publishedOn === null ? null : sayDate(publishedOn),
  ];
  const how = quote.quoteKind === 'DIRECT' ? '' : ', reported';
  return `${speakerOf(quote)}${whenOf(quote)}${how}: ${wordsOf(quote)} In: ${article.filter((part) => part !== null).join(', ')}. ${addressOf(quote, address)}`;
}

function asMarkdown(quote: QuoteNode, address: string): string {
  const { headline, publisher, publishedOn } = quote.article;
  const title = `[${escaped(headline ?? 'Article')}](<${addressOf(quote, address)}>)`;
  const article = [
    title,
    publisher === null ? null : `*${escaped(publisher)}*`,
    publishedOn === null ? null : sayDate(publishedOn),
  ];
  const words = escaped(wordsOf(quote)).split(/\n+/).join('\n> ');
  return `> ${words}\n>\n> — ${escaped(speakerOf(quote))}${whenOf(quote)}, ${article.filter((part) => part !== null).join(', ')}`;
}

/** Characters that mean something in Markdown, each behind a backslash. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');

function asCsl({ id, text, article }: QuoteNode, address: string): object {
  const { headline, publisher, publishedOn, byline, url, language } = article;
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(publishedOn ?? '');
  return {
    id: `onrecord-${id}`,
    type: 'article-newspaper',
    ...(headline === null ? {} : { title: headline }),
    ...(publisher === null ? {} : { 'container-title': publisher }),
    ...(byline === null ? {} : { author: [{ literal: byline.replace(/^by\s+/i, '') }] }),
    ...(day === null ? {} : { issued: { 'date-parts': [day.slice(1).map(Number)] } }),
    ...(language === null ? {} : { language }),
    URL: url ?? address,
    note: text,
  };
}
