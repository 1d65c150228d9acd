import { claimPairs } from '../../../../schema/domain/check-quote/is-of-claim.ts';
import type { OpenArticle } from './open-article.ts';

/** Adds a row for each check of a claim that an article states. */
export function addFactChecks(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const [position, check] of (open.document.factChecks ?? []).entries()) {
    const id = open.keys.next();
    open.add('fact_check', {
      id,
      article_id,
      position,
      claim: check.claim,
      claimant: check.claimant,
      claimed_on: check.claimedOn,
      rating: check.rating,
      rating_value: check.ratingValue,
      best_rating: check.bestRating,
      worst_rating: check.worstRating,
      publisher: check.publisher,
      url: check.url,
    });
    for (const hash of claimPairs(check.claim)) open.add('fact_check_pair', { hash, fact_check_id: id, article_id });
    for (const [place, url] of check.claimUrls.entries()) {
      open.add('claim_url', { id: open.keys.next(), fact_check_id: id, article_id, position: place, url });
    }
  }
}
