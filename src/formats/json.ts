import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Document } from '../../schema/domain/model.ts';
import { UserFacingError } from '../errors.ts';
import { assertJsonNesting, assertMarkupNesting } from './assert-nesting.ts';
import { bodyPieces } from './body-pieces.ts';
import { plainDescribed } from './described/plain-described.ts';
import { withEmbeds } from './embeds.ts';
import { jsonLdArticles } from './json-ld.ts';
import { jsonLdDocument } from './json-ld-document.ts';
import { isObject, namesOf, textOf } from './json-values.ts';
import { lineAt } from './line-at.ts';
import { makeDocument } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { isNinjs, ninjsDocument } from './ninjs.ts';
import { withPictures } from './pictures.ts';
import { publicationOf, sourceFacts } from './publication.ts';
import { recordEmbeds } from './record-embeds.ts';
import { recordPictures } from './record-pictures.ts';
import { rightsNames, statedRights } from './rights-names.ts';
import type { SourcedDocument } from './xml-documents.ts';

/**
 * The articles of a JSON file: schema.org JSON-LD with an `articleBody`, IPTC ninjs, or a plain record of an article
 * (see {@link plainJsonDocument}), alone or in a list. Throws BAD_FILE for JSON that is broken, with its line, and for
 * JSON that has no article.
 */
export function jsonDocuments(json: string, file: string, firstLine = 1): readonly SourcedDocument[] {
  assertJsonNesting(json, file, firstLine);
  assertMarkupNesting(json, file);
  const value = parseJson(json, file, firstLine);
  const place = { file, line: firstLine };
  const found = articlesOf(value);
  if (found.length === 0) {
    throw new UserFacingError(
      'BAD_FILE',
      'The JSON has no article with a text: give schema.org JSON-LD with "articleBody", IPTC ninjs, or an object with "headline" and "body".',
      place,
    );
  }
  return found;
}

/** Where an answer of a program that serves articles has them: JSON Feed, a search, a page of a list. */
const lists = [
  'items',
  'item',
  'articles',
  '_items',
  'entries',
  'posts',
  'stories',
  'results',
  'docs',
  'data',
  'response',
];

/** How deep such lists stand in one another. */
const deepest = 3;

function articlesOf(value: unknown, depth = 0): readonly SourcedDocument[] {
  // Of a list, each item's own JSON is its source.
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const found = articlesOf(item, depth);
      return found.length > 1 ? found : found.map(({ document }) => ({ document, source: JSON.stringify(item) }));
    });
  }
  if (!isObject(value)) return [];
  const own = articlesIn(value);
  if (own.length > 0 || depth >= deepest) return own;
  for (const name of lists) {
    const found = articlesOf(value[name], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** Of several articles in one graph, each is its own source, with what it names by `@id` in its place. */
function articlesIn(value: Readonly<Record<string, unknown>>): readonly SourcedDocument[] {
  if (isNinjs(value)) return withText(ninjsDocument(value), null);
  const linked = jsonLdArticles(value);
  if (linked.length > 0) {
    return linked.flatMap((article) =>
      withText(jsonLdDocument(article), linked.length > 1 ? JSON.stringify(article) : null),
    );
  }
  return withText(plainJsonDocument(value), null);
}

const withText = (document: Document | null, source: string | null): readonly SourcedDocument[] =>
  document?.blocks.some(({ kind }) => kind === 'PARAGRAPH' || kind === 'LIST_ITEM' || kind === 'BLOCKQUOTE')
    ? [{ document, source }]
    : [];

/** The names that programs give each fact of an article in a plain record; the first that says anything is taken. */
const names = {
  body: [
    'body',
    'text',
    'content',
    'content_html',
    'content_text',
    'body_html',
    'articleBody',
    'full_text',
    'fulltext',
  ],
  headline: ['headline', 'title'],
  standfirst: ['standfirst', 'description', 'summary', 'excerpt'],
  byline: ['byline', 'authors', 'author', 'creator'],
  publisher: ['publisher', 'source', 'site_name', 'siteName'],
  section: ['section', 'category'],
  language: ['language', 'lang'],
  url: ['url', 'link', 'canonical', 'webUrl', 'web_url'],
  published: [
    'published',
    'publishedAt',
    'publishedOn',
    'date_published',
    'datePublished',
    'published_at',
    'publish_date',
    'pubDate',
    'pub_date',
    'date',
  ],
  updated: ['updated', 'updatedAt', 'date_modified', 'dateModified', 'updated_at', 'modified'],
  embargoed: ['embargoedUntil', 'embargoed_until', 'embargoed', 'embargo'],
  status: ['status', 'publicationState', 'pubStatus', 'pubstatus'],
  // Not "id": numbers that programs count from 1 are the same in two files of different articles.
  id: ['externalId', 'external_id', 'externalIds', 'guid'],
  ...rightsNames,
} as const;

/** A plain record of an article, as a line of JSONL has it, under common names; its body is HTML or plain text. */
function plainJsonDocument(value: Readonly<Record<string, unknown>>): Document | null {
  const text = (fact: keyof typeof names): string | null =>
    names[fact].map((name) => textOf(value[name])).find((found) => found !== null) ?? null;
  const people = (fact: keyof typeof names): string | null =>
    names[fact].map((name) => namesOf(value[name])).find((found) => found !== null) ?? null;
  const body = text('body');
  if (body === null) return null;
  const published = firstMoment(names.published.map((name) => value[name]));
  const document = makeDocument(
    {
      headline: text('headline'),
      standfirst: text('standfirst'),
      byline: people('byline'),
      publisher: people('publisher'),
      section: people('section'),
      language: text('language'),
      url: text('url'),
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: firstMoment(names.updated.map((name) => value[name]))?.at ?? null,
    },
    bodyPieces(body),
  );
  const made = {
    ...document,
    ...statedRights(text),
    ...sourceFacts({
      externalIds: names.id
        .flatMap((name) => [value[name]].flat().map((id) => ({ scheme: 'own' as const, value: id })))
        .slice(0, mostIds),
      version: value['version'],
      publication: publicationOf({ status: text('status'), embargoed: text('embargoed') }),
    }),
    ...plainDescribed(value),
  };
  return withEmbeds(withPictures(made, recordPictures(value)), recordEmbeds(value));
}

/** So many keys of an article are kept. */
const mostIds = 10;

function parseJson(json: string, file: string, firstLine: number): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    const errors: ParseError[] = [];
    parseTree(json, errors, { disallowComments: true });
    const [error] = errors;
    const what =
      error === undefined
        ? 'it is broken'
        : printParseErrorCode(error.error)
            .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
            .toLowerCase();
    const line = firstLine - 1 + lineAt(json, error?.offset ?? 0);
    throw new UserFacingError('BAD_FILE', `The file is not JSON: ${what}.`, { file, line }, { cause });
  }
}
