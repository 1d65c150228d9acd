/** What standards' values say of embeds and of checks of claims. */
import type { Embed, FactCheck } from '../model.ts';
import { type Json, type JsonObject, withoutEmpty } from './json.ts';
import { organizationNode } from './json-ld.ts';

/** An embed behind the block of an index; null for one beside the text. */
export type EmbedToShow = Omit<Embed, 'range'>;

/** Videos, recordings and posts of an article (https://schema.org/video, https://schema.org/sharedContent). */
export const embedsInJsonLd = (embeds: readonly EmbedToShow[]): JsonObject => ({
  video: embeds.flatMap((one) => (one.kind === 'VIDEO' ? [embedNode('VideoObject', one)] : [])),
  audio: embeds.flatMap((one) => (one.kind === 'AUDIO' ? [embedNode('AudioObject', one)] : [])),
  sharedContent: embeds.flatMap((one) => (one.kind === 'POST' ? [postNode(one)] : [])),
});

const embedNode = (type: string, { url, title, provider }: EmbedToShow): Json =>
  withoutEmpty({ '@type': type, embedUrl: url, name: title, provider: organizationNode(provider) });

const postNode = ({ url, title, provider }: EmbedToShow): Json =>
  withoutEmpty({ '@type': 'SocialMediaPosting', url, headline: title, provider: organizationNode(provider) });

/** A check of a claim as an article states it (https://schema.org/ClaimReview). */
export function claimReviewNode(check: FactCheck): Json {
  const { claim, claimant, claimedOn, claimUrls, rating, ratingValue, bestRating, worstRating, publisher, url } = check;
  const isRated = rating !== null || ratingValue !== null;
  return withoutEmpty({
    '@type': 'ClaimReview',
    claimReviewed: claim,
    url,
    author: organizationNode(publisher),
    itemReviewed: withoutEmpty({
      '@type': 'Claim',
      author: claimant === null ? null : { '@type': 'Thing', name: claimant },
      datePublished: claimedOn,
      appearance: claimUrls.map((one) => ({ '@type': 'CreativeWork', url: one })),
    }),
    reviewRating: isRated
      ? withoutEmpty({ '@type': 'Rating', alternateName: rating, ratingValue, bestRating, worstRating })
      : null,
  });
}

/** An embed as an object of Portable Text among its blocks. */
export const embedBlock = ({ kind, url, provider, title }: EmbedToShow, key: string): JsonObject =>
  withoutEmpty({ _type: 'embed', _key: key, kind: kind.toLowerCase(), url, provider, title });
