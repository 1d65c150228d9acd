import type { SourceFacts, StatedCorrection } from '../../schema/domain/model.ts';
import { isArticleAddress } from '../address.ts';
import { bodyPieces } from './body-pieces.ts';
import { isClaimReview } from './fact-checks.ts';
import { isObject, type Json, namesOf, textOf } from './json-values.ts';
import { postPieces } from './live-posts.ts';
import type { Piece, StatedFacts } from './make-document.ts';
import { momentOf } from './moment.ts';
import { publicationOf, sourceFacts } from './publication.ts';
import { statedCorrections } from './stated-corrections.ts';

/** schema.org's types of articles (https://schema.org/Article and below it). */
const articleTypes = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*Article|BlogPosting|LiveBlogPosting|Report)$/;

/** Where a value of JSON-LD has others of which it speaks. */
const inner = ['@graph', 'mainEntity'] as const;

/** What says more of a node than its `@id`. */
const says = (node: Json): boolean => 'name' in node || 'url' in node || 'contentUrl' in node || 'text' in node;

/** What an article may name by its `@id` alone, to be looked up elsewhere; it may name it in full. */
const named = ['author', 'creator', 'publisher', 'mainEntityOfPage', 'isPartOf', 'articleSection'] as const;

/** What else it may name so; what it speaks of may be another article, which is none of the file's. */
const namedElsewhere = [
  ...named,
  'contributor',
  'editor',
  'translator',
  'about',
  'mentions',
  'copyrightHolder',
  'license',
  'image',
  'video',
  'audio',
  'review',
  'hasPart',
  'correction',
  'comment',
] as const;

/**
 * The articles in values of JSON-LD: themselves, in a list, in a `@graph`, or as what a page is about. Whom and what they
 * name by `@id` stands in its place.
 */
export function jsonLdArticles(value: unknown): readonly Json[] {
  const nodes: Json[] = [];
  collect(value, nodes, 0);
  const articles = nodes.filter(isArticle);
  if (articles.length === 0) return [];
  const byId = new Map<unknown, Json>();
  for (const node of nodes) if (typeof node['@id'] === 'string' && says(node)) byId.set(node['@id'], node);
  // What a file with one article checks is checked there.
  const checks = articles.length === 1 ? nodes.filter(isClaimReview) : [];
  return articles.map((article) => {
    const full = withNamed(article, byId);
    return checks.length === 0 ? full : { ...full, review: [article['review'] ?? [], checks].flat() };
  });
}

/** The checks of claims in values of JSON-LD, and in the articles among them. */
export function claimReviewsIn(value: unknown): readonly Json[] {
  const nodes: Json[] = [];
  collect(value, nodes, 0);
  return [...nodes, ...nodes.filter(isArticle).flatMap(partsOf)].filter(isClaimReview);
}

/** What an article has as its reviews and parts. */
export const partsOf = (article: Json): readonly unknown[] => [article['review'], article['hasPart']].flat(2);

const isArticle = (node: Json): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && articleTypes.test(type));

/** No page nests what it is about deeper than this. */
const deepest = 8;

function collect(value: unknown, nodes: Json[], depth: number): void {
  if (depth > deepest) return;
  if (Array.isArray(value)) for (const item of value) collect(item, nodes, depth + 1);
  if (!isObject(value)) return;
  nodes.push(value);
  for (const name of inner) collect(value[name], nodes, depth + 1);
  // What an article itself names may be named again by its id alone in another.
  if (isArticle(value)) for (const name of named) collect(value[name], nodes, depth + 1);
}

function withNamed(article: Json, byId: ReadonlyMap<unknown, Json>): Json {
  const found = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(found);
    const own = isObject(value) ? value : {};
    const id = isObject(value) ? value['@id'] : value;
    const node = typeof id === 'string' ? byId.get(id) : undefined;
    return node === undefined || node === value ? value : { ...node, ...own };
  };
  const replaced = namedElsewhere.flatMap((name) => (name in article ? [[name, found(article[name])] as const] : []));
  return { ...article, ...Object.fromEntries(replaced) };
}

/** What a schema.org article states of itself. */
export function jsonLdFacts(article: Json): StatedFacts {
  const published = momentOf(article['datePublished']) ?? momentOf(article['dateCreated']);
  return {
    headline: textOf(article['headline']) ?? textOf(article['name']),
    standfirst: textOf(article['alternativeHeadline']) ?? textOf(article['description']),
    byline: namesOf(article['author']) ?? namesOf(article['creator']),
    publisher: isPerson(article['publisher']) ? null : namesOf(article['publisher']),
    section: namesOf(article['articleSection']),
    language: namesOf(article['inLanguage']),
    url: urlOf(article['url']) ?? urlOf(article['mainEntityOfPage']) ?? urlOf(article['@id']),
    publishedOn: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: momentOf(article['dateModified'])?.at ?? null,
  };
}

/** A blog's writer may be named as its publisher; the name of the site says more. */
const isPerson = (value: unknown): boolean =>
  isObject(value) && [value['@type']].flat().every((type) => type === 'Person');

/**
 * Its `identifier`, or an `@id` that is no address; and its `creativeWorkStatus` (https://schema.org/creativeWorkStatus), where that is
 * a word that says whether it is out.
 */
export function jsonLdSourceFacts(article: Json): SourceFacts {
  const identifiers = [article['identifier']].flat().map((one) => (isObject(one) ? textOf(one['value']) : one));
  const id = textOf(article['@id']);
  return sourceFacts({
    externalIds: [...identifiers, ...(id !== null && /^(?:urn|tag):/i.test(id) ? [id] : [])].map((value) => ({
      scheme: 'schema.org' as const,
      value,
    })),
    version: article['version'],
    publication: publicationOf({ status: textOf(article['creativeWorkStatus']) }),
    corrections: correctionsOf(article),
  });
}

/**
 * Its `correction` (https://schema.org/correction), in words or as a CorrectionComment, and what of its comments is one.
 */
function correctionsOf(article: Json): readonly StatedCorrection[] {
  const comments = [article['comment']].flat().filter((comment) => isObject(comment) && isCorrection(comment));
  return statedCorrections(
    [...[article['correction']].flat(), ...comments].map((value) => {
      const comment = isObject(value) ? value : {};
      return {
        words: textOf(comment['text']) ?? textOf(comment['description']) ?? textOf(value),
        label: textOf(comment['headline']) ?? textOf(comment['name']),
        moment:
          momentOf(comment['datePublished']) ?? momentOf(comment['dateCreated']) ?? momentOf(comment['dateModified']),
      };
    }),
  );
}

const isCorrection = (node: Json): boolean =>
  [node['@type']].flat().some((type) => typeof type === 'string' && /\bCorrectionComment$/.test(type));

/** The text that a schema.org article carries, a live blog's posts behind it; none where it has none. */
export function jsonLdPieces(article: Json): readonly Piece[] {
  const body = textOf(article['articleBody']) ?? textOf(article['text']);
  return [...(body === null ? [] : bodyPieces(body)), ...postsOf(article).flatMap(postOf)];
}

export const postsOf = (article: Json): readonly Json[] => [article['liveBlogUpdate']].flat().filter(isObject);

function postOf(post: Json) {
  const body = textOf(post['articleBody']) ?? textOf(post['text']) ?? textOf(post['description']);
  return postPieces({
    title: textOf(post['headline']) ?? textOf(post['name']),
    moment: momentOf(post['datePublished']) ?? momentOf(post['dateCreated']) ?? momentOf(post['dateModified']),
    updated: momentOf(post['dateModified']),
    id: textOf(post['identifier']),
    url: textOf(post['url']) ?? textOf(post['@id']) ?? urlOf(post['mainEntityOfPage']),
    pieces: body === null ? [] : bodyPieces(body),
  });
}

function urlOf(value: unknown): string | null {
  const words = isObject(value) ? (textOf(value['@id']) ?? textOf(value['url'])) : textOf(value);
  return words !== null && isArticleAddress(words) ? words : null;
}
