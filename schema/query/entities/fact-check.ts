/** A check of a claim that an article states: its columns, and what articles and quotes are filtered by of it. */
import type { FilterFields } from '../filter-field.ts';

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

const uncased = 'compared without the case of A to Z';

export const factCheckFilters = {
  rating: { kind: 'text', description: `The verdict in words, ${uncased}.` },
  publisher: { kind: 'text', description: `Name of who checked the claim, ${uncased}.` },
  claimant: { kind: 'text', description: `Name of who made the claim, ${uncased}.` },
  url: { kind: 'text', description: 'URL of the check, compared with its case.' },
} as const satisfies FilterFields;
