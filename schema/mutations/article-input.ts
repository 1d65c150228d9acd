import type { InputFieldMap } from '@pothos/core';
import type { Scope } from '../query/access.ts';
import type { ArticleToWrite, SourceFormat } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { described } from '../toolkit/described.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

const SourceFormatEnum = builder.enumType('SourceFormat', {
  description: 'A format of a source file.',
  values: described<SourceFormat>({
    HTML: 'A page, or a piece of one.',
    XML: 'NITF, NewsML-G2, RSS, Atom or a WordPress export of one article.',
    JSON: 'schema.org JSON-LD, IPTC ninjs or a plain object.',
    MARKDOWN: 'Markdown, with front matter or without.',
    TEXT: 'Plain text: headline, byline, paragraphs with empty lines between.',
  }),
});

const ArticleSourceInput = builder.inputType('ArticleSourceInput', {
  description: 'A source file with one article, in any format of `onrecord ingest`. It is stored unchanged.',
  fields: (t) => ({
    text: t.string({ description: 'Content of the file as text.' }),
    base64: t.string({
      description: 'Content of the file in base64 (RFC 4648, section 4), in any encoding that it declares.',
    }),
    name: t.string({ description: 'Name of the file. Its extension is used if the content does not show the format.' }),
    format: t.field({
      type: SourceFormatEnum,
      description: 'Format of the file, if neither its content nor its name shows it.',
    }),
  }),
});

/** What an article is published as, beside what a mutation has of its own. */
export const articleInputFields = (t: InputFields) =>
  ({
    body: t.string({
      description: 'Text of the article: paragraphs separated by empty lines, or HTML. Give this or `source`.',
    }),
    source: t.field({
      type: ArticleSourceInput,
      description:
        'Source file of the article. `publisher`, `language`, `url` and `publishedOn` are defaults for metadata that it does not state.',
    }),
    headline: t.string({ description: 'Title of the article.' }),
    standfirst: t.string({ description: 'Summary below the headline.' }),
    byline: t.string({ description: 'Names of the authors.' }),
    section: t.string({ description: 'Section of the publication.' }),
    publisher: t.string({
      description: 'Name of the publisher; by default the publisher of the token, if it has one.',
    }),
    language: t.string({ description: 'Language of the text, as a BCP 47 tag: `en-SG`.' }),
    url: t.field({
      type: 'URL',
      description: 'URL of the article on the site of its publisher. It identifies the article in later revisions.',
    }),
    publishedOn: t.field({ type: 'LocalDate', description: 'Date of publication, if the time is not known.' }),
    publishedAt: t.field({ type: 'DateTime', description: 'Date and time of publication.' }),
    externalId: t.string({
      description:
        'Key of the article in the system of its publisher. It identifies the article before its URL and its headline do.',
    }),
    embargoedUntil: t.field({
      type: 'DateTime',
      description: 'Date and time of the end of the embargo. The article is not visible before it.',
    }),
    expectedRevision: t.int({
      description:
        'Number of the revision that the write replaces, 0 for a new article. If the article has another revision, nothing is written and the error has its number. By default any revision is replaced.',
    }),
    includeErased: t.boolean({
      description:
        'Publication as a new article even if it was erased; false by default. Needs the scope `admin`, too.',
    }),
  }) satisfies InputFieldMap;

/** What publishing some articles needs: who lets in what was erased must be allowed to erase. */
export const scopesOf = (articles: readonly ArticleToWrite[]): readonly Scope[] =>
  articles.some(({ includeErased }) => includeErased === true) ? ['publish', 'admin'] : ['publish'];

/** The key that every mutation takes. */
export const idempotencyKeyField = (t: InputFields) =>
  t.string({
    description:
      'A key chosen by the client for this write, 1 to 200 characters. A request with the same key, input and token within 24 hours gets the same response and writes nothing.',
  });
