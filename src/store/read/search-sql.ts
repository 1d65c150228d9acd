/**
 * Finding rows by words. Both dialects look the words up as they were stored; SQLite answers phrases from its index,
 * PostgreSQL compares them with the words kept beside the vector, since a vector does not keep every place of a word.
 */

import type { SearchClause, SearchQuery, SearchTerm } from '../../../schema/domain/search/query.ts';
import type { EntityName } from '../../../schema/query/data-model.ts';
import type { Param } from '../../../schema/query/filter.ts';
import type { SearchScope } from '../../../schema/query/search-scope.ts';
import { textGap } from '../sql/text-gap.ts';
import type { Encode, StatementText } from './statement-text.ts';

/** Scores are kept as whole numbers: a cursor's must come back exactly. */
const scale = 1_000_000_000;

/** Number of a search's rows of one type that PostgreSQL ranks: the newest, before all others. */
const ranked = 10_000;

/** A query for the ids of the rows of an entity that a search finds. */
export function foundBy(
  entity: EntityName,
  search: Param,
  text: StatementText,
  scope: SearchScope = 'anywhere',
): string {
  const table = `${entity}_search`;
  return text.dialect.name === 'sqlite'
    ? `select rowid from ${table} where ${table} match ${text.param(search, fts5In(scope))}`
    : `select s.id from ${clausesOf(search, text, scope)} join ${table} s on ${matches}`;
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
  return `select rowid as id, cast(-bm25(${table}, 10.0, 1.0, 1.0) * ${scale} as integer) as score from ${table} where ${table} match ${text.param(search, fts5In('anywhere'))}`;
}

const clausesOf = (search: Param, text: StatementText, scope: SearchScope = 'anywhere'): string =>
  `jsonb_to_recordset(${text.param(search, tsqueriesIn(scope))}::jsonb) as c(q tsquery, yes text[], no text[])`;

const matches = 's.vector @@ c.q and s.words like all (c.yes) and not (s.words like any (c.no))';

/** A search as FTS5 writes it (https://www.sqlite.org/fts5.html#full_text_query_syntax). */
const fts5In =
  (scope: SearchScope): Encode =>
  (value) => {
    const written = (term: SearchTerm) => fts5Term(term, scope);
    const clause = ({ all, none }: SearchClause) => {
      const wanted = all.map(written).join(' AND ');
      return none.length === 0 ? `(${wanted})` : `((${wanted}) NOT (${none.map(written).join(' OR ')}))`;
    };
    return searchOf(value).clauses.map(clause).join(' OR ');
  };

const columns = { anywhere: '{title words}', headline: '{title}', body: '{words}' } as const;

/** The column of stems has those of headline and text together, so that in one of them a word is sought in all its forms. */
function fts5Term(term: SearchTerm, scope: SearchScope): string {
  const within = columns[scope];
  if (term.kind === 'prefix') return `${within} : "${term.prefix}" *`;
  if (term.kind === 'phrase') return `${within} : "${term.words.join(' ')}"`;
  if (scope === 'anywhere') return `(stems : "${term.stem}" OR ${within} : "${term.word}")`;
  const forms = formsIn(term).map((form) => `"${form}"`);
  return `${within} : (${forms.join(' OR ')})`;
}

const formsIn = ({ word, forms = [word] }: Extract<SearchTerm, { kind: 'word' }>): readonly string[] => forms;

/** A search's clauses for PostgreSQL: a tsquery, the phrases that must be there, and those that must not. */
const tsqueriesIn =
  (scope: SearchScope): Encode =>
  (value) => {
    const written = (term: SearchTerm) => tsTerm(term, scope);
    return JSON.stringify(
      searchOf(value).clauses.map(({ all, none }) => ({
        q: [
          ...all.map(written),
          ...none.filter(({ kind }) => kind !== 'phrase').map((term) => `!${written(term)}`),
        ].join(' & '),
        yes: all.flatMap((term) => phrasePattern(term, scope)),
        no: none.flatMap((term) => phrasePattern(term, scope)),
      })),
    );
  };

/** The weights that words have in a headline and elsewhere (`text-vector.ts`). */
const weights = { anywhere: '', headline: 'A', body: 'D' } as const;

/** Stems have no weight, so that by weight a word is sought in all its forms. */
function tsTerm(term: SearchTerm, scope: SearchScope): string {
  const weight = weights[scope];
  const labelled = (word: string) => `'${word}'${weight === '' ? '' : `:${weight}`}`;
  if (term.kind === 'prefix') return `'${term.prefix}':*${weight}`;
  if (term.kind === 'phrase') return `(${term.words.map(labelled).join(' & ')})`;
  if (scope === 'anywhere') return `('~${term.stem}' | '${term.word}')`;
  return `(${formsIn(term).map(labelled).join(' | ')})`;
}

/** Words hold no character that a pattern gives a meaning to; behind those of a headline stands the gap. */
const phrasePattern = (term: SearchTerm, scope: SearchScope): readonly string[] => {
  if (term.kind !== 'phrase') return [];
  const words = `% ${term.words.join(' ')} %`;
  if (scope === 'anywhere') return [words];
  return [scope === 'headline' ? `${words}${textGap}%` : `%${textGap}${words}`];
};

function searchOf(value: unknown): SearchQuery {
  if (isSearch(value)) return value;
  throw new TypeError('a search is not written as text here');
}

const isSearch = (value: unknown): value is SearchQuery =>
  typeof value === 'object' && value !== null && 'clauses' in value;
