/** What a client may ask of the rows of each list, as one table: the input types and the checks are made from it. */
import { articleFilters } from './entities/article.ts';
import { changeFilters } from './entities/change.ts';
import { eventFilters } from './entities/event.ts';
import { personFilters } from './entities/person.ts';
import { quoteFilters } from './entities/quote.ts';
import type { FilterFields } from './filter-field.ts';
import type { EntityName } from './graph.ts';

export const filterFields = {
  article: articleFilters,
  person: personFilters,
  quote: quoteFilters,
  event: eventFilters,
  change: changeFilters,
} as const satisfies { readonly [E in EntityName]?: FilterFields };

export type FilteredEntity = keyof typeof filterFields;
