/** The checks of claims that articles state, made again from their rows. */
import type { CheckedFacts, FactCheck } from '../../../../schema/domain/model.ts';
import { textOrNull } from '../transaction/cell-of.ts';

type Row = Readonly<Record<string, unknown>>;

export function storedChecks(checks: readonly Row[], addresses: readonly Row[]): CheckedFacts {
  if (checks.length === 0) return {};
  const factChecks = checks.map(
    (row): FactCheck => ({
      claim: String(row['claim']),
      claimant: textOrNull(row['claimant']),
      claimedOn: textOrNull(row['claimed_on']),
      claimUrls: addresses.flatMap((each) =>
        Number(each['fact_check_id']) === Number(row['id']) ? [String(each['url'])] : [],
      ),
      rating: textOrNull(row['rating']),
      ratingValue: numberOrNull(row['rating_value']),
      bestRating: numberOrNull(row['best_rating']),
      worstRating: numberOrNull(row['worst_rating']),
      publisher: textOrNull(row['publisher']),
      url: textOrNull(row['url']),
    }),
  );
  return { factChecks };
}

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
