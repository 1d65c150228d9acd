import { personRow } from './identity/insert-people.ts';
import { movePeople, type PersonMove, refreshAppearances } from './identity/move-people.ts';
import { changesOf, eventChanges, noteChanges } from './refresh/note-changes.ts';
import { noEventChanges, refreshEvents } from './refresh/refresh-events.ts';
import { addAliases, chooseDescriptions, removeUnsaidAliases } from './refresh/refresh-people.ts';
import { refreshPeopleSearch } from './refresh/refresh-search.ts';
import { KeyMaker } from './transaction/key-maker.ts';
import { NewRows } from './transaction/new-rows.ts';
import { freeSlug, slugOf, slugsTaken } from './transaction/slug.ts';
import { bury, revive } from './transaction/tombstone.ts';
import type { WriteTransaction } from './transaction/write-transaction.ts';

/**
 * Has whom articles name be other people: people merge, and part. One whom no article names any more leads to the one whom most of
 * the articles name instead; one who was not there is made, or comes back, under the longest name that the articles have.
 */
export async function regroupPeople(transaction: WriteTransaction, moves: readonly PersonMove[]): Promise<void> {
  if (moves.length === 0) return;
  const keys = new KeyMaker();
  const touched = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  const moved = await movePeople(transaction, moves);
  const there = await transaction.allWith('select id, name from person', 'id', touched);
  const isThere = new Set(there.map((row) => Number(row['id'])));
  const { added, revived } = await insertPeople(
    transaction,
    [...new Set(moves.map(({ to }) => to))].filter((id) => !isThere.has(id)),
  );
  await refreshAppearances(transaction, moved.articles, touched, keys);
  await transaction.all(
    `update person set article_count = (select count(*) from article_person l where l.person_id = person.id),
       quote_count = (select coalesce(sum(l.quote_count), 0) from article_person l where l.person_id = person.id)
       where ${transaction.isOneOf('id', 1)}`,
    [transaction.array(touched)],
  );
  const left = await transaction.allWith('select id, article_count from person', 'id', touched);
  const lost = left.filter((row) => Number(row['article_count']) === 0).map((row) => Number(row['id']));
  await removeUnsaidAliases(transaction, touched);
  await addAliases(transaction, touched, keys);
  await chooseDescriptions(transaction, touched);
  const refreshed = await refreshEvents(
    transaction,
    { ...noEventChanges, rows: new NewRows(), repeopled: moved.events },
    keys,
  );
  await bury(
    transaction,
    'person',
    lost.map((id) => ({
      id,
      successor: successorOf(id, moves),
      articles: moves.filter(({ from }) => from === id).map(({ article }) => article),
    })),
  );
  await refreshPeopleSearch(transaction, { added: [], renamed: touched, reworded: [] }, keys);
  const isBack = new Set(revived);
  await noteChanges(transaction, [
    ...changesOf('article', moved.articles),
    ...changesOf('quote', moved.quotes),
    ...eventChanges(refreshed),
    ...changesOf('person', touched, added, lost).map((change) =>
      isBack.has(change.id) ? ({ ...change, isBack: true } as const) : change,
    ),
  ]);
}

/** Answers whom it has made, and which of them had gone. */
async function insertPeople(transaction: WriteTransaction, ids: readonly number[]) {
  const kept = await revive(transaction, ids);
  const mentions = await transaction.allWith('select person_id, kind, exact from mention', 'person_id', ids);
  const names = new Map<number, string>();
  for (const row of mentions) {
    const id = Number(row['person_id']);
    const name = String(row['exact']).replace(/\s+/g, ' ');
    if (row['kind'] === 'NAME' && isFuller(name, names.get(id))) names.set(id, name);
  }
  const slugs = await slugsTaken(
    transaction,
    'person',
    ids.map((id) => kept.get(id) ?? slugOf(names.get(id) ?? '')),
  );
  await transaction.insert(
    'person',
    ids.map((id) => {
      const name = names.get(id) ?? '';
      const slug = freeSlug(kept.get(id) ?? slugOf(name), slugs);
      slugs.add(slug);
      return personRow(id, slug, name);
    }),
  );
  return { added: ids, revived: [...kept.keys()] };
}

const isFuller = (name: string, other: string | undefined): boolean =>
  other === undefined || name.length > other.length || (name.length === other.length && name < other);

function successorOf(id: number, moves: readonly PersonMove[]): number | null {
  const taken = new Map<number, number>();
  for (const { from, to } of moves) if (from === id) taken.set(to, (taken.get(to) ?? 0) + 1);
  const [most] = [...taken].sort(([a, x], [b, y]) => y - x || a - b);
  return most?.[0] ?? null;
}
