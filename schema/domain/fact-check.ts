/** A check of a claim, as an article states it (https://schema.org/ClaimReview). Types only. */

/**
 * `claim` are the words that are checked, `claimant` who said them, `claimedOn` the day on which, `YYYY-MM-DD`, and `claimUrls` where. `rating` is the
 * verdict in words ("Mostly false"), `ratingValue` its number between `worstRating` and `bestRating`. `publisher` is who checked it, and `url` the
 * page of the check.
 */
export interface FactCheck {
  readonly claim: string;
  readonly claimant: string | null;
  readonly claimedOn: string | null;
  readonly claimUrls: readonly string[];
  readonly rating: string | null;
  readonly ratingValue: number | null;
  readonly bestRating: number | null;
  readonly worstRating: number | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** Absent where an article states none. */
export interface CheckedFacts {
  readonly factChecks?: readonly FactCheck[];
}
