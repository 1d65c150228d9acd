/**
 * An article's account of a person becomes one of another person: its rows lead there from then on. An article has one account of a
 * person at the most, so that its rows of a person are those of its account.
 */

import { personColumns, repointRows } from '../transaction/repoint-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Accounts that have moved, and whatever else that changes. */
export interface MovedPeople {
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly articles: readonly number[];
  readonly quotes: readonly number[];
  readonly events: readonly number[];
  /** Whom most of the accounts of each that moved went to. */
  readonly successors: ReadonlyMap<number, number>;
}

export const nobodyMoved: MovedPeople = {
  from: [],
  to: [],
  articles: [],
  quotes: [],
  events: [],
  successors: new Map(),
};

/** All accounts with the signature of a row go from one person to another. */
export interface StoredMove {
  readonly signature: number;
  readonly from: number;
  readonly to: number;
}

/** Repoints the rows of all accounts with some signatures, and counts anew; names, descriptions and search are left to `refresh-people.ts`. */
export async function movePeople(transaction: WriteTransaction, moves: readonly StoredMove[]): Promise<MovedPeople> {
  const to = new Map(moves.map((move) => [move.signature, move.to]));
  const rows = await transaction.allWith(
    'select id, article_id, person_id, signature_id, quote_count from article_person',
    'signature_id',
    [...to.keys()],
  );
  return moveRows(
    transaction,
    rows.map((row) => ({
      id: Number(row['id']),
      article: Number(row['article_id']),
      from_id: Number(row['person_id']),
      to_id: to.get(Number(row['signature_id'])) ?? Number(row['person_id']),
      quotes: Number(row['quote_count']),
    })),
  );
}

/** Moves all accounts that a load has left with those whose they were before. */
export async function moveLeft(transaction: WriteTransaction): Promise<MovedPeople> {
  const rows = await transaction.all(
    `select a.id, a.article_id, a.person_id, s.person_id as to_id, a.quote_count
       from article_person a join person_signature s on s.id = a.signature_id where a.person_id <> s.person_id`,
  );
  return moveRows(
    transaction,
    rows.map((row) => ({
      id: Number(row['id']),
      article: Number(row['article_id']),
      from_id: Number(row['person_id']),
      to_id: Number(row['to_id']),
      quotes: Number(row['quote_count']),
    })),
  );
}

/** An account, by its row, that goes from one person to another. */
export interface RowMove {
  readonly id: number;
  readonly article: number;
  readonly from_id: number;
  readonly to_id: number;
  readonly quotes: number;
}

/** The same of single accounts. */
export async function moveRows(transaction: WriteTransaction, all: readonly RowMove[]): Promise<MovedPeople> {
  const moves = all.filter(({ from_id, to_id }) => from_id !== to_id);
  if (moves.length === 0) return nobodyMoved;
  const given = JSON.stringify(moves);
  const moved = transaction.numberRows(['id', 'article', 'from_id', 'to_id']);
  const quotes = await transaction.all(
    `select q.id from quote q join ${moved} on q.article_id = new.article and q.speaker_id = new.from_id
     union select m.quote_id from quote_mention m join ${moved} on m.article_id = new.article and m.person_id = new.from_id
     union select o.quote_id from quote_alternative o join ${moved} on o.article_id = new.article and o.speaker_id = new.from_id`,
    [given],
  );
  const events = await transaction.all(
    `select distinct r.event_id as id from participant x join ${moved} on x.article_id = new.article and x.person_id = new.from_id
       join report r on r.id = x.report_id`,
    [given],
  );
  await repointRows(transaction, personColumns, given);
  // Two accounts of an article may change places: on the way there no two of its links are of one person.
  await transaction.all(
    `update article_person set person_id = -new.to_id, name_key = (select p.name_key from person p where p.id = new.to_id)
       from ${moved} where article_person.id = new.id`,
    [given],
  );
  await transaction.update(
    'article_person',
    moves.map(({ id }) => ({ id })),
    'person_id = -article_person.person_id',
  );
  await transaction.update(
    'person',
    countsOf(moves),
    'quote_count = person.quote_count + new.quote_count, article_count = person.article_count + new.article_count',
  );
  return {
    from: [...new Set(moves.map(({ from_id }) => from_id))],
    to: [...new Set(moves.map(({ to_id }) => to_id))],
    articles: [...new Set(moves.map(({ article }) => article))],
    quotes: idsOf(quotes),
    events: idsOf(events),
    successors: successorsOf(moves),
  };
}

/** By how much the counts of each person change. */
function countsOf(moves: readonly RowMove[]) {
  const counts = new Map<number, { readonly quotes: number; readonly articles: number }>();
  const add = (id: number, quotes: number, articles: number) => {
    const known = counts.get(id) ?? { quotes: 0, articles: 0 };
    counts.set(id, { quotes: known.quotes + quotes, articles: known.articles + articles });
  };
  for (const { from_id, to_id, quotes } of moves) {
    add(from_id, -quotes, -1);
    add(to_id, quotes, 1);
  }
  return [...counts].map(([id, { quotes, articles }]) => ({ id, quote_count: quotes, article_count: articles }));
}

function successorsOf(moves: readonly RowMove[]): ReadonlyMap<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const { from_id, to_id } of moves) {
    const of = counts.get(from_id) ?? new Map<number, number>();
    counts.set(from_id, of.set(to_id, (of.get(to_id) ?? 0) + 1));
  }
  return new Map(
    [...counts].flatMap(([from, of]) => {
      const [most] = [...of].sort(([a, x], [b, y]) => y - x || a - b);
      return most === undefined ? [] : [[from, most[0]] as const];
    }),
  );
}

const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly number[] =>
  rows.map((row) => Number(row['id']));
