import { first } from './0001-first.ts';
import type { ColumnTypes, Migration } from './migration.ts';

/** All steps in order; a store's version is how many of them it has been through. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [first];

export const columnTypes: Readonly<Record<'sqlite' | 'postgres', ColumnTypes>> = {
  sqlite: { key: 'integer primary key', number: 'integer', text: 'text', bytes: 'blob' },
  postgres: { key: 'bigint primary key', number: 'bigint', text: 'text collate "C"', bytes: 'bytea' },
};
