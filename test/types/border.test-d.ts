/**
 * What must not compile between the contract and the store. `tsc --noEmit` checks this file: a line below an `@ts-expect-error`
 * that compiles is an error of its own. Nothing here runs.
 */

import { Selection } from '../../schema/query/selection.ts';
import type { EntityFields } from '../../schema/toolkit/entity-fields.ts';
import { pageField } from '../../schema/toolkit/page-field.ts';
import type { Conditions } from '../../src/store/read/conditions.ts';
import type { Ordering } from '../../src/store/sql/order-columns.ts';
import type { NewRows } from '../../src/store/write/transaction/new-rows.ts';
import type { WriteTransaction } from '../../src/store/write/transaction/write-transaction.ts';

export function fieldWithoutColumn(t: EntityFields<'alias'>): void {
  t.column('name', 'String', 'A form of the name.');
  // @ts-expect-error An alias has no such column.
  t.column('nmae', 'String', 'A form of the name.');
  // @ts-expect-error Nor does it lead to a person.
  t.one('person', null, 'Whose name it is.');
}

export function readWithoutColumn(quote: Selection<'quote'>): void {
  quote.one('speaker').column('name');
  quote.embed('cue').column('exact');
  // @ts-expect-error The column is `text`.
  quote.column('txet');
  // @ts-expect-error The relation is `speaker`.
  quote.one('person');
  // @ts-expect-error A person has no column of the quote's.
  quote.one('speaker').column('confidence');
  // @ts-expect-error An event is no page of a mention.
  new Selection('mention').list('events');
}

const id = { column: 'id' } as const;
const status = { column: 'status' } as const;

export const changeConditions: Conditions<'change'> = { since: { moment: 'at' } };

// @ts-expect-error `since` is asked of no column.
export const filterWithoutCondition: Conditions<'change'> = {};

// @ts-expect-error `id` is asked of a column that the table of changes does not have.
export const filterWithoutColumn: Conditions<'change'> = { since: { moment: 'changed_at' }, kind: status, type: id };

export const accountOrders: Ordering<'account'> = { PUBLISHED_ON: { ASC: 'published_asc', DESC: 'published_desc' } };

// @ts-expect-error PUBLISHED_ON is sorted by no column.
export const orderWithoutColumn: Ordering<'account'> = {};

// @ts-expect-error The table of accounts has no such column.
export const orderByOtherColumn: Ordering<'account'> = { PUBLISHED_ON: { ASC: 'published_asc', DESC: 'name_key' } };

const byName = { field: 'NAME', direction: 'ASC' } as const;

// @ts-expect-error Mentions have no order by name.
export const listWithoutOrder = pageField({ entity: 'mention', connection: null, order: byName });

export async function misspeltWrittenColumn(session: WriteTransaction, rows: NewRows, name: string): Promise<void> {
  rows.add('alias', { id: 1, person_id: 2, name, name_key: name });
  // @ts-expect-error The column is `name_key`.
  rows.add('alias', { id: 1, person_id: 2, name, nmae_key: name });
  const aliases = [name].map((form) => ({ id: 1, person_id: 2, name: form }));
  // @ts-expect-error The rows lack `name_key`.
  await session.insert('alias', aliases);
  const others = [name].map((form) => ({ id: 1, person_id: 2, name: form, name_key: form, nmae_key: form }));
  // @ts-expect-error No column is called `nmae_key`.
  await session.insert('alias', others);
  await session.update('person', [{ id: 1, name }], 'name = new.name');
  // @ts-expect-error No column is called `nmae`.
  await session.update('person', [{ id: 1, nmae: name }], 'name = new.nmae');
  // @ts-expect-error Nor is one of its events called `events`.
  await session.deleteWith('event_person', 'events', [1]);
}
