import type { EntityName, Pages } from '../../../schema/query/data-model.ts';
import type { FilteredEntity, RelationName } from '../../../schema/query/filter-fields.ts';
import type { Column, TableName } from '../sql/rows.ts';
import type { ColumnOf } from '../sql/table-names.ts';
import { missing, tableOf } from '../sql/tables.ts';

/** The rows that a relation leads to: those whose `parent` column is this row's id, over a link or not, or the one that a column of this row names. */
export type Related =
  | { readonly parent: string; readonly link?: { readonly table: string; readonly child: string } }
  | { readonly key: string };

type RelatedOf<E> =
  | { readonly key: ColumnOf<E> }
  | {
      [L in TableName]: { readonly parent: Column<L>; readonly link: { readonly table: L; readonly child: Column<L> } };
    }[TableName];

/** What conditions on related rows lead to where it is no page of the row. */
const related: {
  readonly [E in FilteredEntity]: { readonly [R in Exclude<RelationName<E>, keyof Pages<E>>]: RelatedOf<E> };
} = {
  article: { mainEvent: { key: 'main_event_id' } },
  person: {},
  quote: {
    speaker: { key: 'speaker_id' },
    article: { key: 'article_id' },
    events: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id' } },
  },
  event: {},
  change: {
    article: { key: 'node_id' },
    person: { key: 'node_id' },
    quote: { key: 'node_id' },
    event: { key: 'node_id' },
  },
};

/** Where the rows of a relation stand that conditions are asked of, or that are counted. */
export function relatedTo(entity: EntityName, relation: string): Related {
  const all: { readonly [E in EntityName]?: { readonly [relation: string]: Related | undefined } } = related;
  return all[entity]?.[relation] ?? tableOf(entity).pages[relation] ?? missing(entity, relation);
}
