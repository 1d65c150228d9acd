import { first } from './0001-first.ts';
import { search } from './0002-search.ts';
import type { ColumnTypes, Migration } from './migration.ts';

/** All steps in order; a store's version is how many of them it has been through. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [first, search];

export const columnTypes: Readonly<Record<'sqlite' | 'postgres', ColumnTypes>> = {
  sqlite: {
    key: 'integer primary key',
    number: 'integer',
    text: 'text',
    bytes: 'blob',
    utc: (expression) => `strftime('%Y-%m-%dT%H:%M:%fZ', ${expression})`,
    // The tokenizer only splits at spaces: the words come folded, and FTS5's own folding knows an older Unicode.
    searchTable: (entity) =>
      `create virtual table ${entity}_search using fts5(title, words, stems, content='', contentless_delete=1, tokenize='ascii');`,
  },
  postgres: {
    key: 'bigint primary key',
    number: 'bigint',
    text: 'text collate "C"',
    bytes: 'bytea',
    utc: (expression) => `to_char(${expression}::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    searchTable: (entity) =>
      `create table ${entity}_search (id bigint primary key, vector tsvector not null, words text not null);
       create index ${entity}_search_vector on ${entity}_search using gin (vector);`,
  },
};
