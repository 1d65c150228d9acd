/** What people are called: as most articles write their names. */
import { magnitudeOf, weightOf } from '../../../identity/people/magnitude.ts';
import { keyOf } from '../../sql/fold.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** An account's name in full, as its article has it, and by how much the number of such accounts changes. */
export interface NameDelta {
  readonly signature: number;
  readonly name: string;
  readonly change: number;
}

/** What is longer is no name that anybody is called by. */
const longest = 200;

/** Counts how names are written; answers the signatures of those of which that may change what the person is called. */
export async function countNames(
  transaction: WriteTransaction,
  deltas: readonly NameDelta[],
  keys: KeyMaker,
): Promise<ReadonlySet<number>> {
  const sums = new Map<string, NameDelta>();
  for (const { signature, name: long, change } of deltas) {
    const name = long.slice(0, longest).toWellFormed();
    const known = sums.get(`${signature} ${name}`)?.change ?? 0;
    sums.set(`${signature} ${name}`, { signature, name, change: known + change });
  }
  const rows = await transaction.insert(
    'person_spelling',
    [...sums.values()]
      .filter(({ change }) => change !== 0)
      .map(({ signature, name, change }) => ({
        id: keys.next(),
        signature_id: signature,
        name,
        account_count: change,
        magnitude: magnitudeOf(change),
      })),
    `on conflict (signature_id, name) do update set account_count = person_spelling.account_count + excluded.account_count
       returning id, signature_id, name, account_count, magnitude`,
  );
  const now = rows.map((row) => {
    const signature = Number(row['signature_id']);
    const count = Number(row['account_count']);
    const isNew = count === sums.get(`${signature} ${row['name']}`)?.change;
    const magnitude = magnitudeOf(count);
    return { id: Number(row['id']), signature, magnitude, isChanged: isNew || magnitude !== Number(row['magnitude']) };
  });
  const changed = now.filter(({ isChanged }) => isChanged);
  await transaction.update(
    'person_spelling',
    changed.map(({ id, magnitude }) => ({ id, magnitude })),
    'magnitude = new.magnitude',
  );
  const empty = changed.filter(({ magnitude }) => magnitude < 0).map(({ id }) => id);
  await transaction.deleteWith('person_spelling', 'id', empty);
  return new Set(changed.map(({ signature }) => signature));
}

/** The name of each person, by their ids. */
export async function namesOf(
  transaction: WriteTransaction,
  people: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await transaction.allWith(
    'select s.person_id, n.name, n.magnitude from person_signature s join person_spelling n on n.signature_id = s.id',
    's.person_id',
    people,
  );
  const written = new Map<number, Map<string, number>>();
  for (const row of rows) {
    const person = Number(row['person_id']);
    const names = written.get(person) ?? new Map<string, number>();
    const name = String(row['name']);
    written.set(person, names.set(name, (names.get(name) ?? 0) + weightOf(Number(row['magnitude']))));
  }
  return new Map([...written].flatMap(([person, names]) => [[person, chooseName(names)] as const]));
}

/** A name by the weight of each spelling: as most write it; a name in full before a single word, and one in mixed case before one in capitals. */
export function chooseName(names: ReadonlyMap<string, number>): string {
  const [best] = [...names].sort(
    ([a, x], [b, y]) =>
      Number(isSingle(a)) - Number(isSingle(b)) ||
      Number(isShouted(a)) - Number(isShouted(b)) ||
      y - x ||
      a.length - b.length ||
      (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}

const isSingle = (name: string): boolean => !/\s/.test(name.trim());

const isShouted = (name: string): boolean => name === name.toUpperCase();

/** Calls people by other names than before: in their rows and in all that are sorted by them. A slug stays what it was. */
export async function renamePeople(
  transaction: WriteTransaction,
  names: ReadonlyMap<number, string>,
  /** Whether rows of links are named anew later, as `settlePeople` does. */
  isDeferred: boolean,
  keys: KeyMaker,
): Promise<readonly number[]> {
  const known = await transaction.allWith('select id, name, name_key from person', 'id', [...names.keys()]);
  const renamed = known
    .map((row) => ({ id: Number(row['id']), before: String(row['name']), name: names.get(Number(row['id'])) ?? '' }))
    .filter(({ before, name }) => name !== '' && name !== before);
  const rows = renamed.map(({ id, name }) => ({ id, name, name_key: keyOf(name) }));
  await transaction.update('person', rows, 'name = new.name, name_key = new.name_key');
  for (const { id, before, name } of renamed) {
    const nameKey = keyOf(name);
    if (nameKey !== keyOf(before) && !isDeferred) {
      for (const table of ['article_person', 'event_person']) {
        const [to, of] = [transaction.place(1), transaction.place(2)];
        await transaction.all(`update ${table} set name_key = ${to} where person_id = ${of}`, [nameKey, id]);
      }
    }
    await transaction.all(
      `delete from alias where person_id = ${transaction.place(1)} and name = ${transaction.place(2)}`,
      [id, name],
    );
  }
  await transaction.insert(
    'alias',
    renamed.map(({ id, before }) => ({ id: keys.next(), person_id: id, name: before, name_key: keyOf(before) })),
    'on conflict do nothing',
  );
  return renamed.map(({ id }) => id);
}
