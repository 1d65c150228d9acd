import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Document } from '../../schema/model.ts';
import { SaidError } from '../errors.ts';
import { assertJsonNesting, assertMarkupNesting } from './assert-nesting.ts';
import { bodyPieces } from './body-pieces.ts';
import { isObject, jsonLdArticles, jsonLdDocument, textOf } from './json-ld.ts';
import { makeDocument } from './make-document.ts';
import { firstMoment } from './moment.ts';
import { isNinjs, ninjsDocument } from './ninjs.ts';
import { lineAt } from './storable-text.ts';
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
    throw new SaidError(
      'BAD_FILE',
      'The JSON has no article with a text: give schema.org JSON-LD with "articleBody", IPTC ninjs, or an object with "headline" and "body".',
      place,
    );
  }
  return found;
}

function articlesOf(value: unknown): readonly SourcedDocument[] {
  // Of a list, each item's own JSON is its source.
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      articlesOf(item).map(({ document }) => ({ document, source: JSON.stringify(item) })),
    );
  }
  return articlesIn(value).map((document) => ({ document, source: null }));
}

function articlesIn(value: unknown): readonly Document[] {
  if (!isObject(value)) return [];
  if (isNinjs(value)) return withText(ninjsDocument(value));
  const linked = jsonLdArticles(value);
  if (linked.length > 0) return linked.flatMap((article) => withText(jsonLdDocument(article)));
  return withText(plainJsonDocument(value));
}

const withText = (document: Document | null): readonly Document[] =>
  document?.blocks.some(({ kind }) => kind === 'PARAGRAPH' || kind === 'BLOCKQUOTE') ? [document] : [];

/**
 * A plain record of an article, as a line of JSONL has it: `body` (or `text`, `content`; HTML or plain text with a line a
 * paragraph), and where known `headline` (or `title`), `standfirst`, `byline` (or `author`, `authors`), `publisher`
 * (or `source`), `section`, `language`, `url`, `published` (or `publishedAt`, `publishedOn`, `date`) and `updated`.
 */
function plainJsonDocument(value: Readonly<Record<string, unknown>>): Document | null {
  const text = (...names: readonly string[]): string | null =>
    names
      .map((name) => {
        const found = value[name];
        return Array.isArray(found)
          ? found.filter((item) => typeof item === 'string').join(', ') || null
          : textOf(found);
      })
      .find((found) => found !== null) ?? null;
  const body = text('body', 'text', 'content');
  if (body === null) return null;
  const published = firstMoment(['published', 'publishedAt', 'publishedOn', 'date'].map((name) => value[name]));
  const url = text('url', 'link');
  return makeDocument(
    {
      headline: text('headline', 'title'),
      standfirst: text('standfirst', 'description'),
      byline: text('byline', 'authors', 'author'),
      publisher: text('publisher', 'source'),
      section: text('section'),
      language: text('language', 'lang'),
      url: url !== null && URL.canParse(url) ? url : null,
      publishedOn: published?.day ?? null,
      publishedAt: published?.at ?? null,
      updatedAt: firstMoment([value['updated'], value['updatedAt']])?.at ?? null,
    },
    bodyPieces(body),
  );
}

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
    throw new SaidError('BAD_FILE', `The file is not JSON: ${what}.`, { file, line }, { cause });
  }
}
