import type { InputFieldMap } from '@pothos/core';
import type { SourceFormat } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/enums.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const SourceFormatEnum = builder.enumType('SourceFormat', {
  description: 'What a source is written in.',
  values: described<SourceFormat>({
    HTML: 'A page, or a piece of one.',
    XML: 'NITF, NewsML-G2, RSS, Atom or a WordPress export of one article.',
    JSON: 'schema.org JSON-LD, IPTC ninjs or a plain object.',
    MARKDOWN: 'Markdown, with front matter or without.',
    TEXT: 'Plain text: headline, byline, paragraphs with empty lines between.',
  }),
});

const ArticleSourceInput = builder.inputType('ArticleSourceInput', {
  description: 'A file with one article, in any format that `onrecord ingest` reads. It is kept byte for byte.',
  fields: (t) => ({
    text: t.string({ description: 'What is in it, where it is text in UTF-8.' }),
    base64: t.string({ description: 'Its bytes in base64 (RFC 4648, section 4), in any encoding that it states.' }),
    name: t.string({ description: 'The name of the file: its ending tells the format where its words do not.' }),
    format: t.field({
      type: SourceFormatEnum,
      description: 'Its format, where neither its words nor its name tell it.',
    }),
  }),
});

/** What an article is published as, beside what a mutation has of its own. */
export const articleInputFields = (t: InputFields) =>
  ({
    body: t.string({
      description: 'Its text: paragraphs with an empty line between, or HTML. Give this, or `source`.',
    }),
    source: t.field({
      type: ArticleSourceInput,
      description:
        'The file that it is; then `publisher`, `language`, `url` and `publishedOn` fill in for what it leaves open.',
    }),
    headline: t.string({ description: 'Its title.' }),
    standfirst: t.string({ description: 'The sentence or two below the headline.' }),
    byline: t.string({ description: 'Who wrote it.' }),
    section: t.string({ description: "The publisher's section." }),
    publisher: t.string({
      description: 'Who publishes it; of a token that is for one publisher, that one where none is said.',
    }),
    language: t.string({ description: 'The language it is written in, a BCP 47 tag: `en-SG`.' }),
    url: t.field({ type: 'URL', description: 'Where the publisher has it: an article is known again by it.' }),
    publishedOn: t.field({ type: 'LocalDate', description: 'The day of publication, where no moment is known.' }),
    publishedAt: t.field({ type: 'DateTime', description: 'The moment of publication.' }),
    expectedRevision: t.int({
      description:
        'The revision that it is to replace, as it was read: where the article has another, nothing is written and the error tells which. 0 for an article that is not there yet; any will do where it is not said.',
    }),
  }) satisfies InputFieldMap;

/** The key that every mutation takes. */
export const idempotencyKeyField = (t: InputFields) =>
  t.string({
    description:
      'A text of your own for this one write, 1 to 200 characters: sent again with the same input within 24 hours, it is answered as before and nothing is done twice. It is known for the token that sent it.',
  });
