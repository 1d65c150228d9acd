/**
 * Finding rows by words. Both dialects look the words up as they were stored; SQLite answers phrases from its index,
 * PostgreSQL compares them with the words kept beside the vector, since a vector does not keep every place of a word.
 */

import type { SearchClause, SearchQuery, SearchTerm } from '../../../schema/domain/search/query.ts';
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Param } from '../../../schema/query/filter.ts';
import type { StatementText } from './statement-text.ts';

/** Scores are kept as whole numbers: a cursor's must come back exactly. */
const scale = 1_000_000_000;

/** Number of a search's rows of one type that PostgreSQL ranks: the newest, before all others. */
const ranked = 10_000;

/** A query for the ids of the rows of an entity that a search finds. */
export function foundBy(entity: EntityName, search: Param, text: StatementText): string {
  const table = `${entity}_search`;
  return text.dialect.name === 'sqlite'
    ? `select rowid from ${table} where ${table} match ${text.param(search, fts5)}`
    : `select s.id from ${clausesOf(search, text)} join ${table} s on ${matches}`;
}

/** A query for the `id` of each row that a search finds and its `score`, a whole number, greater for a better fit. */
export function scoresOf(entity: EntityName, search: Param, text: StatementText): string {
  const table = `${entity}_search`;
  if (text.dialect.name === 'postgres') {
    // Ranking reads each vector: for a common word all of the table, from disk. Finding the rows does not.
    return (
      `with found as materialized (select s.id, c.q from ${clausesOf(search, text)} join ${table} s on ${matches})` +
      ' select v.id, max(v.score) as score from (' +
      `select s.id, (ts_rank('{0.1,0.1,0.1,1.0}', s.vector, n.q, 1) * ${scale})::bigint as score` +
      ` from (select f.id, f.q from found f order by f.id desc limit ${ranked}) n join ${table} s on s.id = n.id` +
      ' union all select f.id, 0 from found f) v group by v.id'
    );
  }
  return `select rowid as id, cast(-bm25(${table}, 10.0, 1.0, 1.0) * ${scale} as integer) as score from ${table} where ${table} match ${text.param(search, fts5)}`;
}

const clausesOf = (search: Param, text: StatementText): string =>
  `jsonb_to_recordset(${text.param(search, tsqueries)}::jsonb) as c(q tsquery, yes text[], no text[])`;

const matches = 's.vector @@ c.q and s.words like all (c.yes) and not (s.words like any (c.no))';

/** A search as FTS5 writes it (https://www.sqlite.org/fts5.html#full_text_query_syntax). */
function fts5(value: unknown): string {
  const clause = ({ all, none }: SearchClause) => {
    const wanted = all.map(fts5Term).join(' AND ');
    return none.length === 0 ? `(${wanted})` : `((${wanted}) NOT (${none.map(fts5Term).join(' OR ')}))`;
  };
  return searchOf(value).clauses.map(clause).join(' OR ');
}

function fts5Term(term: SearchTerm): string {
  if (term.kind === 'prefix') return `{title words} : "${term.prefix}" *`;
  if (term.kind === 'phrase') return `{title words} : "${term.words.join(' ')}"`;
  return `(stems : "${term.stem}" OR {title words} : "${term.word}")`;
}

/** A search's clauses for PostgreSQL: a tsquery, the phrases that must be there, and those that must not. */
function tsqueries(value: unknown): string {
  return JSON.stringify(
    searchOf(value).clauses.map(({ all, none }) => ({
      q: [...all.map(tsTerm), ...none.filter(({ kind }) => kind !== 'phrase').map((term) => `!${tsTerm(term)}`)].join(
        ' & ',
      ),
      yes: all.flatMap(phrasePattern),
      no: none.flatMap(phrasePattern),
    })),
  );
}

function tsTerm(term: SearchTerm): string {
  if (term.kind === 'prefix') return `'${term.prefix}':*`;
  if (term.kind === 'phrase') return `(${term.words.map((word) => `'${word}'`).join(' & ')})`;
  return `('~${term.stem}' | '${term.word}')`;
}

/** Words hold no character that a pattern gives a meaning to. */
const phrasePattern = (term: SearchTerm): readonly string[] =>
  term.kind === 'phrase' ? [`% ${term.words.join(' ')} %`] : [];

function searchOf(value: unknown): SearchQuery {
  if (isSearch(value)) return value;
  throw new TypeError('a search is not written as text here');
}

const isSearch = (value: unknown): value is SearchQuery =>
  typeof value === 'object' && value !== null && 'clauses' in value;
