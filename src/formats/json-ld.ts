import { isAddress } from '../address.ts';
import type { Place } from '../errors.ts';
import { htmlPieces } from './html-blocks.ts';
import { makeDocument, type Piece, type StatedFacts } from './make-document.ts';
import { momentOf } from './moment.ts';

/** schema.org's types of articles (https://schema.org/Article and below it). */
const articleTypes = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

type Json = Readonly<Record<string, unknown>>;

/** The articles in a value of JSON-LD: itself, in a list, or in a `@graph`. */
export function jsonLdArticles(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(jsonLdArticles);
  if (!isObject(value)) return [];
  if ([value['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type))) return [value];
  return jsonLdArticles(value['@graph']);
}

/** What a schema.org article states of itself. Throws BAD_FILE for a date that is none. */
export function jsonLdFacts(article: Json, place: Place): StatedFacts {
  const published = momentOf(article['datePublished'], place);
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    standfirst: textOf(article['alternativeHeadline']) ?? textOf(article['description']),
    byline: namesOf(article['author']),
    publisher: namesOf(article['publisher']),
    section: namesOf(article['articleSection']),
    language: namesOf(article['inLanguage']),
    url: urlOf(article['url']) ?? urlOf(article['mainEntityOfPage']) ?? urlOf(article['@id']),
    publishedOn: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: momentOf(article['dateModified'], place)?.at ?? null,
  };
}

/** A schema.org article that carries its own text; null where it has no `articleBody`. */
export function jsonLdDocument(article: Json, place: Place) {
  const body = textOf(article['articleBody']);
  if (body === null) return null;
  return makeDocument(jsonLdFacts(article, place), bodyPieces(body));
}

/** A body in HTML, or in plain text with a line a paragraph. */
export function bodyPieces(body: string): readonly Piece[] {
  if (/<\/?(?:p|div|br|h[1-6]|ul|blockquote)\b/i.test(body)) return htmlPieces(body);
  return body.split(/\n+/).map((words) => ({ kind: 'PARAGRAPH', words }));
}

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that is not empty; of several, the first. */
export function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== null) ?? null;
  if (isObject(value)) return textOf(value['@value']);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** The names of people, organisations or things, with commas between. */
export function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((item) => (isObject(item) ? (textOf(item['name']) ?? textOf(item['@value'])) : textOf(item)));
  return names.filter((name) => name !== null).join(', ') || null;
}

function urlOf(value: unknown): string | null {
  const words = isObject(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
  return words !== null && isAddress(words) ? words : null;
}
