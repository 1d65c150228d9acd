import type { Existing } from './find-existing.ts';
import type { ArticlePlan } from './plan-article.ts';

/** A plan under the ids that its rows have or will have. */
export interface KeyedPlan extends ArticlePlan {
  readonly id: number;
  readonly sourceId: number;
  /** Another article that is shown at its address. */
  readonly other: Existing | null;
}
