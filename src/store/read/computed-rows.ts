/** The rows that `facet-sql.ts` and `computed-sql.ts` work out. */
import type { Columns } from '../../../schema/query/columns.ts';
import type { EntityName, Lists, Ones } from '../../../schema/query/data-model.ts';
import type { TableName } from '../sql/rows.ts';
import type { RowMap } from '../sql/spelling.ts';
import { missing } from '../sql/tables.ts';

const computed: { readonly [E in Computed]: Named<E> } = {
  facet: { columns: { value: 'g', count: 't' }, toOne: { person: 'e', event: 'e', author: 'e', publisher: 'e' } },
  bucket: { columns: { start: 'g', count: 't' }, toOne: {} },
  coQuotedPerson: { columns: { articleCount: 's' }, toOne: { person: 'person_id' } },
  relatedArticle: { columns: { key: 'k', score: 's' }, toOne: { article: 'k' } },
  variant: { columns: { key: 'k', score: 's' }, toOne: { quote: 'k' } },
  suggestion: { columns: { score: 'shared' }, toOne: { person: 'person_id', event: 'event_id' } },
};

type Computed = 'facet' | 'bucket' | 'coQuotedPerson' | 'relatedArticle' | 'suggestion' | 'variant';

interface Named<E extends EntityName> {
  readonly columns: { readonly [C in keyof Columns[E]]: string };
  readonly toOne: { readonly [N in keyof Ones<E>]: string };
}

export function computedRow(entity: EntityName): RowMap {
  const all: { readonly [E in EntityName]?: { readonly columns: Names; readonly toOne: Names } } = computed;
  const { columns, toOne } = all[entity] ?? missing(entity, 'rows');
  return {
    column: (name) => columns[name] ?? missing(entity, name),
    embed: (name) => missing(entity, name),
    one: (name) => toOne[name] ?? missing(entity, name),
  };
}

type Names = Readonly<Record<string, string>>;

/** What two articles share: the links to it, and where it is kept. */
export const sharedLists: Readonly<Record<string, Shared>> = {
  people: { link: 'article_person', child: 'person_id', table: 'person' },
  events: { link: 'article_event', child: 'event_id', table: 'event' },
} satisfies { readonly [N in keyof Lists<'relatedArticle'>]: Shared };

interface Shared {
  readonly link: TableName;
  readonly child: string;
  readonly table: TableName;
}
