import type { NodeEntity, SluggedEntity } from './node-entity.ts';
import type { SearchScope } from './search-scope.ts';

/** What a relation of a filter may lead to. */
export type RelatedEntity = Exclude<NodeEntity, 'liveEntry'> | 'keyword' | 'factCheck';

/**
 * The type of a condition: an enum or a text, a node's id or slug, days that are known (`dates`) or may be uncertain (`when`),
 * points in time (`moments`), numbers, words to search for. `one` and `list` are relations, called as the condition is:
 * conditions on the related row, or on the related rows.
 */
export type FilterField =
  | {
      readonly kind:
        | 'text'
        | 'quoteKind'
        | 'sourceKind'
        | 'eventKind'
        | 'eventStatus'
        | 'correctionKind'
        | 'articleKind'
        | 'keywordType'
        | 'usePermission'
        | 'review'
        | 'changeKind'
        | 'changedType'
        | 'dates'
        | 'when'
        | 'moments'
        | 'count'
        | 'share';
      readonly description: string;
    }
  | { readonly kind: 'search'; readonly scope: SearchScope; readonly description: string }
  | { readonly kind: 'slug'; readonly of: SluggedEntity; readonly description: string }
  | { readonly kind: 'id'; readonly of: NodeEntity; readonly description: string }
  | { readonly kind: 'one' | 'list'; readonly of: RelatedEntity; readonly description: string };

export type FilterFields = Readonly<Record<string, FilterField>>;

export const found = {
  kind: 'search',
  scope: 'anywhere',
  description: 'Words to find, written as for `search`.',
} as const satisfies FilterField;

export const exactly = 'compared with its case and accents';

export const id = <E extends NodeEntity>(of: E) => ({ kind: 'id', of, description: `Id of the ${of}.` }) as const;
export const slug = <E extends SluggedEntity>(of: E) =>
  ({ kind: 'slug', of, description: `Slug of the ${of}, as \`${of}(by:)\` takes it.` }) as const;
export const list = <E extends RelatedEntity>(of: E, description: string) =>
  ({ kind: 'list', of, description }) as const;
export const one = <E extends RelatedEntity>(of: E, description: string) => ({ kind: 'one', of, description }) as const;
