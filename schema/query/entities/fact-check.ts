/** A check of a claim that an article states. */
export interface FactCheckColumns {
  key: number;
  claim: string;
  claimant: string | null;
  claimedOn: string | null;
  rating: string | null;
  ratingValue: number | null;
  bestRating: number | null;
  worstRating: number | null;
  publisher: string | null;
  url: string | null;
}
