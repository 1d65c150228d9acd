import type { EntityName, Pages } from '../../../schema/query/data-model.ts';
import type { FilteredEntity, RelationName } from '../../../schema/query/filter-fields.ts';
import type { Column, TableName } from '../sql/rows.ts';
import type { ColumnOf } from '../sql/table-names.ts';
import { missing, tableOf } from '../sql/tables.ts';

/**
 * The rows that a relation leads to: those whose `parent` column is this row's id, over a link or not, or the one that a
 * column of this row names.
 */
export type Related = { readonly parent: string; readonly link?: Link } | { readonly key: string };

interface Link {
  readonly table: string;
  readonly child: string;
  /** Which links lead there, where not all do. */
  readonly where?: string;
  /** Where the table links rows of one kind to each other: the column that two of its rows have in common. */
  readonly shared?: string;
}

type RelatedOf<E> =
  | { readonly key: ColumnOf<E> }
  | { [L in TableName]: { readonly parent: Column<L>; readonly link?: never } }[TableName]
  | {
      [L in TableName]: {
        readonly parent: Column<L>;
        readonly link: {
          readonly table: L;
          readonly child: Column<L>;
          readonly where?: `${Column<L>} = ${string}`;
          readonly shared?: Column<L>;
        };
      };
    }[TableName];

/** Relations of conditions whose rows are not those of the page of the same name. */
const related: { readonly [E in FilteredEntity]: { readonly [R in NoPage<E>]: RelatedOf<E> } } = {
  article: {
    mainEvent: { key: 'main_event_id' },
    publishedBy: { key: 'published_by_id' },
    authors: { parent: 'article_id', link: { table: 'article_author', child: 'author_id' } },
    keywords: { parent: 'article_id' },
    factChecks: { parent: 'article_id' },
  },
  person: {
    appearsWith: {
      parent: 'person_id',
      link: { table: 'article_person', child: 'person_id', shared: 'article_id' },
    },
  },
  quote: {
    speaker: { key: 'speaker_id' },
    article: { key: 'article_id' },
    occasion: { key: 'occasion_id' },
    about: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id', where: "relation = 'ABOUT'" } },
    events: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id' } },
    factChecks: { parent: 'quote_id', link: { table: 'fact_check_quote', child: 'fact_check_id' } },
    mentionedPeople: { parent: 'quote_id', link: { table: 'quote_mention', child: 'person_id' } },
  },
  event: {},
  author: {},
  publisher: {},
  keyword: {},
  factCheck: {},
  change: {
    article: { key: 'node_id' },
    person: { key: 'node_id' },
    quote: { key: 'node_id' },
    event: { key: 'node_id' },
  },
};

/** A page leads to the same rows as the relation of its name; only that of `about` has a condition of its own beside it. */
type NoPage<E extends FilteredEntity> =
  | Exclude<RelationName<E>, keyof Pages<E>>
  | (E extends 'quote' ? 'about' : never);

/** The source of a relation's rows, for conditions and counts. */
export function relatedTo(entity: EntityName, relation: string): Related {
  const all: { readonly [E in EntityName]?: { readonly [relation: string]: Related | undefined } } = related;
  return all[entity]?.[relation] ?? tableOf(entity).pages[relation] ?? missing(entity, relation);
}

/**
 * The tables of a relation's rows, under the alias `x` and the link under `l`, and the column that is their parent's key.
 * `condition` says which of them lead there; null where all do.
 */
export function relatedFrom(
  { parent, link }: Extract<Related, { parent: string }>,
  table: string,
  aliases: { readonly x: string; readonly l: string; readonly other: string },
): { readonly from: string; readonly parent: string; readonly condition: string | null } {
  const { x, l, other } = aliases;
  if (link === undefined) return { from: `${table} ${x}`, parent: `${x}.${parent}`, condition: null };
  const condition = link.where === undefined ? null : `${l}.${link.where}`;
  const joined = `${table} ${x} on ${x}.id = ${l}.${link.child}`;
  if (link.shared === undefined) {
    return { from: `${link.table} ${l} join ${joined}`, parent: `${l}.${parent}`, condition };
  }
  const both = `${l}.${link.shared} = ${other}.${link.shared} and ${l}.${link.child} <> ${other}.${parent}`;
  return {
    from: `${link.table} ${other} join ${link.table} ${l} on ${both} join ${joined}`,
    parent: `${other}.${parent}`,
    condition,
  };
}
