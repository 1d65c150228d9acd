import { first } from './0001-first.ts';
import { search } from './0002-search.ts';
import { speaker } from './0003-speaker.ts';
import { loading } from './0004-loading.ts';
import { letters } from './0005-letters.ts';
import { namedEvents } from './0006-named-events.ts';
import { mainEvents } from './0007-main-events.ts';
import { people } from './0008-people.ts';
import { identity } from './0009-identity.ts';
import { marks } from './0010-marks.ts';
import { alternatives } from './0011-alternatives.ts';
import { publication } from './0012-publication.ts';
import { access } from './0013-access.ts';
import { revisions } from './0014-revisions.ts';
import { corrections } from './0015-corrections.ts';
import { contractWords } from './0016-contract-words.ts';
import { servedVersions } from './0017-served-versions.ts';
import { decisions } from './0018-decisions.ts';
import { erasures } from './0019-erasures.ts';
import { reviews } from './0020-reviews.ts';
import { statedFacts } from './0021-stated-facts.ts';
import { authors } from './0022-authors.ts';
import { decisionKeys } from './0023-decision-keys.ts';
import { sameWords } from './0024-same-words.ts';
import { carriedFacts } from './0025-carried-facts.ts';
import { jointDecisions } from './0026-joint-decisions.ts';
import { webhooks } from './0027-webhooks.ts';
import { checkedQuotes } from './0028-checked-quotes.ts';
import type { ColumnTypes, Migration } from './migration.ts';

/** All steps in order; a store's version is how many of them it has been through. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [
  first,
  search,
  speaker,
  loading,
  letters,
  namedEvents,
  mainEvents,
  people,
  identity,
  marks,
  alternatives,
  publication,
  access,
  revisions,
  corrections,
  contractWords,
  servedVersions,
  decisions,
  erasures,
  reviews,
  statedFacts,
  authors,
  decisionKeys,
  sameWords,
  carriedFacts,
  jointDecisions,
  webhooks,
  checkedQuotes,
];

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
    compress: () => '',
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
    // LZ4 takes a fifth of the time that PostgreSQL's own compression does; not every server was built with it.
    compress: (columns) => `do $$ begin
      if exists (select from pg_settings where name = 'default_toast_compression' and 'lz4' = any (enumvals)) then
        ${Object.entries(columns)
          .flatMap(([table, names]) => names.map((name) => `alter table ${table} alter ${name} set compression lz4;`))
          .join('\n')}
      end if;
    end $$;`,
  },
};
