/** Checks of claims, as schema.org's ClaimReview states them (https://schema.org/ClaimReview). */
import type { CheckedFacts, FactCheck } from '../../schema/domain/model.ts';
import { isAddress } from '../address.ts';
import { isObject, type Json, nameOf, textOf } from './json-values.ts';
import { plainWords } from './markup.ts';
import { momentOf } from './moment.ts';
import { tidy } from './tidy.ts';

/** The most checks of one article, pages with one claim, and words of each, in UTF-16 code units. */
const mostChecks = 50;
const mostUrls = 20;
const longestWords = 2_000;

export const isClaimReview = (value: unknown): value is Json =>
  isObject(value) &&
  [value['@type']].flat().some((type) => typeof type === 'string' && /(?:^|[/:])ClaimReview$/.test(type));

/** The checks among values of JSON-LD; one that says no claim is none. */
export function factChecksOf(values: readonly unknown[]): CheckedFacts {
  const checks = values.filter(isClaimReview).slice(0, mostChecks).flatMap(checkOf);
  const own = checks.filter(
    (one, n) => checks.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === n,
  );
  return own.length === 0 ? {} : { factChecks: own };
}

function checkOf(review: Json): readonly FactCheck[] {
  const item = isObject(review['itemReviewed']) ? review['itemReviewed'] : {};
  const claim = words(textOf(review['claimReviewed']) ?? textOf(item['text']) ?? textOf(item['name']));
  if (claim === null) return [];
  const rating = isObject(review['reviewRating']) ? review['reviewRating'] : {};
  const url = addressOf(review['url']) ?? addressOf(review['mainEntityOfPage']) ?? addressOf(review['@id']);
  return [
    {
      claim,
      claimant: words(nameOf(item['author']) ?? nameOf(item['creator'])),
      claimedOn: momentOf(item['datePublished'])?.day ?? momentOf(item['dateCreated'])?.day ?? null,
      claimUrls: claimUrls(item),
      rating: words(textOf(rating['alternateName']) ?? textOf(rating['name']) ?? textOf(rating['ratingExplanation'])),
      ratingValue: numberOf(rating['ratingValue']),
      bestRating: numberOf(rating['bestRating']),
      worstRating: numberOf(rating['worstRating']),
      publisher: words(nameOf(review['author']) ?? nameOf(review['publisher'])),
      url,
    },
  ];
}

/** Where the claim was first, where it was elsewhere, and the page of the work that makes it. */
function claimUrls(item: Json): readonly string[] {
  const places = [item['firstAppearance'], item['appearance'], item['url'], item['@id']].flat(2);
  return [...new Set(places.flatMap((place) => addressOf(place) ?? []))].slice(0, mostUrls);
}

function addressOf(value: unknown): string | null {
  const node = isObject(value) ? value : {};
  const url = textOf(node['url']) ?? textOf(node['@id']) ?? textOf(value);
  return url !== null && url.length <= longestWords && isAddress(url) ? url : null;
}

const words = (value: string | null): string | null =>
  value === null ? null : tidy(plainWords(value)).slice(0, longestWords) || null;

function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}
