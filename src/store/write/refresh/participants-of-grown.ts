import { groupBy } from '../transaction/group-by.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { firstWordsOf, LEAST_ACCOUNTS, ONE_IN } from './first-words.ts';

type AnyRow = Readonly<Record<string, unknown>>;

/** An event that is not of few accounts, and of which accounts came in and none went. */
export interface Grown {
  readonly event: number;
  /** How many it has now. */
  readonly accounts: number;
  /** The rows of its participants so far. */
  readonly before: readonly AnyRow[];
  /** Whom those name that came in, with the first day on which they do. */
  readonly named: ReadonlyMap<number, string>;
}

/** Someone who may be a participant, and the number of accounts that must name them. */
interface Candidate {
  readonly event_id: number;
  readonly person_id: number;
  readonly least: number;
}

/**
 * The rows of the participants of such events. Only who was one or is named by what came in can be one: the others are named as often as
 * before, among more accounts. The accounts that name someone are counted as far as it takes to tell, and not to the end of a story of thousands.
 */
export async function participantsOfGrown(
  transaction: WriteTransaction,
  events: readonly Grown[],
): Promise<readonly AnyRow[]> {
  const candidates = events.flatMap(({ event, accounts, before, named }): Candidate[] => {
    const people = new Set([...before.map((row) => Number(row['person_id'])), ...named.keys()]);
    const least = Math.max(LEAST_ACCOUNTS, Math.ceil(accounts / ONE_IN));
    return [...people].map((person_id) => ({ event_id: event, person_id, least }));
  });
  const isOne = new Set((await thoseNamedEnough(transaction, candidates)).map(keyOf));
  const rows = new Map(events.flatMap(({ before }) => before).map((row) => [keyOf(row), row]));
  const days = await firstDays(
    transaction,
    events.flatMap(({ before, named }) => before.filter((row) => named.has(Number(row['person_id'])))),
  );
  const anew = events.flatMap(({ event, named }) =>
    [...named].flatMap(([person, day]) => {
      const key = `${event} ${person}`;
      const first = days.get(key);
      return isOne.has(key) && (first === undefined || day <= first) ? [{ event_id: event, person_id: person }] : [];
    }),
  );
  for (const row of await firstWords(transaction, anew)) rows.set(keyOf(row), row);
  return [...rows].flatMap(([key, row]) => (isOne.has(key) ? [row] : []));
}

const keyOf = (row: { readonly event_id?: unknown; readonly person_id?: unknown }): string =>
  `${row.event_id} ${row.person_id}`;

/** The candidates that accounts enough name. */
async function thoseNamedEnough(
  transaction: WriteTransaction,
  candidates: readonly Candidate[],
): Promise<readonly AnyRow[]> {
  const found: AnyRow[] = [];
  // A statement counts no further than one limit: few different ones, so that the statements are few.
  for (const [limit, some] of groupBy(candidates, ({ least }) => 2 ** Math.ceil(Math.log2(least)))) {
    const ofPerson = `select 1 from participant x where x.person_id = new.person_id limit ${limit}`;
    const ofEvent = `select 1 from report r where r.event_id = new.event_id and exists (
      select 1 from participant x where x.report_id = r.id and x.person_id = new.person_id) limit ${limit}`;
    // Most people are named by too few articles altogether.
    const rows = await transaction.all(
      `select new.event_id, new.person_id from ${transaction.numberRows(['event_id', 'person_id', 'least'])}
         where case when (select count(*) from (${ofPerson}) a) < new.least then false
           else (select count(*) from (${ofEvent}) b) >= new.least end`,
      [JSON.stringify(some)],
    );
    found.push(...rows);
  }
  return found;
}

/** On which day the article was published whose words each of some participants has. */
async function firstDays(transaction: WriteTransaction, rows: readonly AnyRow[]): Promise<ReadonlyMap<string, string>> {
  const articles = [...new Set(rows.map((row) => Number(row['article_id'])))];
  const reports = await transaction.allWith(
    'select event_id, article_id, published_asc from report',
    'article_id',
    articles,
  );
  const days = new Map(reports.map((row) => [`${row['event_id']} ${row['article_id']}`, String(row['published_asc'])]));
  return new Map(
    rows.flatMap((row) => {
      const day = days.get(`${row['event_id']} ${row['article_id']}`);
      return day === undefined ? [] : [[keyOf(row), day] as const];
    }),
  );
}

/** The first words for some people of some events. */
async function firstWords(
  transaction: WriteTransaction,
  named: readonly { readonly event_id: number; readonly person_id: number }[],
): Promise<readonly AnyRow[]> {
  if (named.length === 0) return [];
  const given = transaction.numberRows(['event_id', 'person_id']);
  return transaction.all(firstWordsOf(`select new.event_id, new.person_id from ${given}`), [JSON.stringify(named)]);
}
