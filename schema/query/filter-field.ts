import type { NodeEntity } from './node-entity.ts';

/**
 * How a condition is written: an enum or words, a node's id, days that are known (`dates`) or may be uncertain (`when`),
 * moments, numbers, words to be searched for, conditions on `one` related row or on the rows of a `list`.
 */
export type FilterField =
  | {
      readonly kind:
        | 'text'
        | 'quoteKind'
        | 'sourceKind'
        | 'eventKind'
        | 'eventStatus'
        | 'review'
        | 'changeKind'
        | 'changedType'
        | 'dates'
        | 'when'
        | 'moments'
        | 'count'
        | 'share'
        | 'search';
      readonly description: string;
    }
  | { readonly kind: 'id'; readonly of: NodeEntity; readonly description: string }
  | { readonly kind: 'one' | 'list'; readonly of: NodeEntity; readonly relation: string; readonly description: string };

export type FilterFields = Readonly<Record<string, FilterField>>;

export const found = {
  kind: 'search',
  description: 'Found by these words, written as for `search`.',
} as const satisfies FilterField;

export const exactly = 'compared with its case and accents';

export const id = <E extends NodeEntity>(of: E, description: string) => ({ kind: 'id', of, description }) as const;
export const list = <R extends string, E extends NodeEntity>(relation: R, of: E, description: string) =>
  ({ kind: 'list', of, relation, description }) as const;
export const one = <R extends string, E extends NodeEntity>(relation: R, of: E, description: string) =>
  ({ kind: 'one', of, relation, description }) as const;
