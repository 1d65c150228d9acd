import type { EntityName } from '../../../schema/query/data-model.ts';
import { type OrderedEntity, type OrderName, orders } from '../../../schema/query/orders.ts';
import type { ColumnOf } from './table-names.ts';

/** The column to sort by, one for each direction where the place of undated rows depends on it. */
export interface OrderColumns<Name extends string = string> {
  readonly ASC: Name;
  readonly DESC: Name;
}

export const both = <N extends string>(column: N) => ({ ASC: column, DESC: column }) as const;
export const dated = <N extends string>(name: N) => ({ ASC: `${name}_asc`, DESC: `${name}_desc` }) as const;

/** Where each order of an entity is kept in its own table; one by a number that is not said is by the column of its name. */
const orderColumns: { readonly [E in OrderedEntity]: Ordering<E> } = {
  article: {
    PUBLISHED_ON: dated('published'),
    UPDATED_AT: dated('updated'),
    INGESTED_AT: both('ingested_at'),
    HEADLINE: both('headline_key'),
  },
  person: { NAME: both('name_key') },
  quote: { POSITION: both('start'), PUBLISHED_ON: dated('published'), SAID: dated('said') },
  event: { WHEN: dated('when'), NAME: both('name_key') },
  author: { NAME: both('name_key') },
  publisher: { NAME: both('name_key') },
  mention: { POSITION: both('start'), PUBLISHED_ON: dated('published') },
  description: { PUBLISHED_ON: dated('published') },
  account: { PUBLISHED_ON: dated('published') },
  revision: { NUMBER: both('revision') },
  hit: {},
  change: { SEQUENCE: both('id') },
};

/** Relevance is a score and no column. */
export type Ordering<E extends OrderedEntity> = {
  readonly [O in OrderName<E> as O extends 'RELEVANCE' | ByName<E, O> ? never : O]: OrderColumns<ColumnOf<E>>;
};

type ByName<E extends OrderedEntity, O extends string> = O extends keyof (typeof orders)[E]
  ? (typeof orders)[E][O] extends { readonly key: 'number' }
    ? Lowercase<O> extends ColumnOf<E>
      ? O
      : never
    : never
  : never;

export function orderColumn(entity: OrderedEntity, name: string): OrderColumns {
  const own: Readonly<Record<string, OrderColumns>> = orderColumns[entity];
  return own[name] ?? both(name.toLowerCase());
}

/** The day that a timeline counts by: a sort key that is empty where there is none. */
export function timelineColumn(entity: EntityName, name: string): string {
  if (!isOrdered(entity)) throw new Error(`"${entity}" has no date "${name}"`);
  return orderColumn(entity, name).DESC;
}

/** Which dates of timelines are in EDTF, and may be longer than a day; and what their columns begin with. */
const edtfDates: { readonly [E in EntityName]?: Readonly<Record<string, string>> } = {
  quote: { SAID: 'said' },
  event: { WHEN: 'when' },
};

/** What the columns of a date in EDTF begin with; null for a date that is always a day. */
export const edtfColumns = (entity: EntityName, name: string): string | null => edtfDates[entity]?.[name] ?? null;

export const isOrdered = (entity: EntityName): entity is OrderedEntity => entity in orders;
