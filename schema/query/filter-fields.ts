/** The conditions of each list, as one table: the input types and the checks are made from it. */

import type { EntityName } from './data-model.ts';
import { articleFilters } from './entities/article.ts';
import { authorFilters } from './entities/author.ts';
import { changeFilters } from './entities/change.ts';
import { eventFilters } from './entities/event.ts';
import { factCheckFilters } from './entities/fact-check.ts';
import { keywordFilters } from './entities/keyword.ts';
import { personFilters } from './entities/person.ts';
import { publisherFilters } from './entities/publisher.ts';
import { quoteFilters } from './entities/quote.ts';
import type { FilterField, FilterFields } from './filter-field.ts';

export const filterFields = {
  article: articleFilters,
  person: personFilters,
  quote: quoteFilters,
  event: eventFilters,
  author: authorFilters,
  publisher: publisherFilters,
  keyword: keywordFilters,
  factCheck: factCheckFilters,
  change: changeFilters,
} as const satisfies { readonly [E in EntityName]?: FilterFields };

export type FilteredEntity = keyof typeof filterFields;

/** Conditions that a list's own arguments set, beside its filter. */
export type ListCondition<E> = E extends 'quote' | 'event'
  ? 'relation'
  : E extends 'change'
    ? 'since'
    : E extends 'revision'
      ? 'servedFrom' | 'isLate' | 'number'
      : never;

type KindsOf<E extends FilteredEntity> = (typeof filterFields)[E];

/** Conditions on the rows of the entity themselves, not on related rows. */
export type ConditionName<E extends FilteredEntity = FilteredEntity> = E extends FilteredEntity
  ?
      | ListCondition<E>
      | {
          [N in keyof KindsOf<E>]: KindsOf<E>[N] extends { readonly kind: 'search' | 'one' | 'list' }
            ? never
            : N & string;
        }[keyof KindsOf<E>]
  : never;

/** The relations that lists of the entity can be filtered by. */
export type RelationName<E extends FilteredEntity = FilteredEntity> = E extends FilteredEntity
  ? {
      [N in keyof KindsOf<E>]: KindsOf<E>[N] extends { readonly kind: 'one' | 'list' } ? N & string : never;
    }[keyof KindsOf<E>]
  : never;

/**
 * Conditions on related rows that a store may ask without them, as paths: `speaker.id`, `quotes.speaker.id`. Those of the
 * rows of a list are asked of some of them.
 */
export type PathName<E extends FilteredEntity> = E extends FilteredEntity
  ? {
      [N in keyof KindsOf<E> & string]: KindsOf<E>[N] extends {
        readonly kind: 'one' | 'list';
        readonly of: infer T extends FilteredEntity;
      }
        ? `${N}.${ConditionName<T> | `${RelationName<T>}.id`}`
        : never;
    }[keyof KindsOf<E> & string]
  : never;

/** The condition of the entity's filter that is called so. Throws where there is none. */
export function filterField(entity: FilteredEntity, name: string): FilterField {
  const field = Object.entries<FilterField>(filterFields[entity]).find(([known]) => known === name)?.[1];
  if (field === undefined) throw new Error(`"${entity}" has no filter "${name}"`);
  return field;
}
