import type { Cells } from '../../sql/rows.ts';
import type { WriteTransaction } from './write-transaction.ts';

/** Words that an article has for a person or an event. */
export interface Words {
  readonly id: number;
  readonly exact: string;
  /** The day of the article, the key that the newest come first by. */
  readonly published: string;
}

/** Of a node that many articles speak of, so many of the newest words count. */
const most = 20;

/** In which words articles last described people, or called events: the newest first. */
export async function newestWords(
  transaction: WriteTransaction,
  entity: 'person' | 'event',
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Words[]>> {
  if (ids.length === 0) return new Map();
  const newest = transaction.newestOf(entity === 'person' ? 'description' : 'mention', `${entity}_id`, most);
  // A row for each word costs more to hand over than to find.
  const rows = await transaction.all(
    `select p.id as node, ${transaction.jsonRows(['d.id', 'd.exact', 'd.published_desc'])} as words
       from ${entity} p ${newest} where ${transaction.isOneOf('p.id', 1)} group by p.id`,
    [transaction.array(ids)],
  );
  return new Map(
    rows.map((row) => {
      const words: readonly [number, string, string][] = JSON.parse(String(row['words']));
      return [Number(row['node']), words.map(([id, exact, published]) => ({ id, exact, published })).sort(newestFirst)];
    }),
  );
}

/** The words that came in for each person or event. */
export function wordsOfRows(rows: readonly Cells[], column: string): ReadonlyMap<number, readonly Words[]> {
  const words = new Map<number, Words[]>();
  for (const row of rows) if (row[column] !== null) add(words, Number(row[column]), row);
  return words;
}

/** The newest words once others have come in. */
export const newestOf = (before: readonly Words[], added: readonly Words[]): readonly Words[] =>
  [...before, ...added].sort(newestFirst).slice(0, most);

/** Whether two lists have the same words, however often. */
export function sameWords(a: readonly Words[], b: readonly Words[]): boolean {
  const [left, right] = [new Set(a.map(({ exact }) => exact)), new Set(b.map(({ exact }) => exact))];
  return left.size === right.size && [...left].every((exact) => right.has(exact));
}

function newestFirst(a: Words, b: Words): number {
  if (a.published !== b.published) return a.published < b.published ? 1 : -1;
  return b.id - a.id;
}

function add(words: Map<number, Words[]>, node: number, row: Readonly<Record<string, unknown>>): void {
  const one = { id: Number(row['id']), exact: String(row['exact']), published: String(row['published_desc']) };
  const known = words.get(node);
  if (known === undefined) words.set(node, [one]);
  else known.push(one);
}
