import { personRow } from './insert-people.ts';
import { KeyMaker } from './key-maker.ts';
import { movePeople, type PersonMove, refreshAppearances } from './move-people.ts';
import { NewRows } from './new-rows.ts';
import { changesOf, noteChanges } from './note-changes.ts';
import { refreshParticipants } from './refresh-participants.ts';
import { addAliases, chooseDescriptions, removeUnsaidAliases } from './refresh-people.ts';
import { refreshPeopleSearch } from './refresh-search.ts';
import { freeSlug, slugOf, slugsTaken } from './slug.ts';
import { bury, revive } from './tombstone.ts';
import type { Session } from './write-transaction.ts';

/**
 * Has whom articles name be other people: people merge, and part. One whom no article names any more leads to the one whom most of
 * the articles name instead; one who was not there is made, or comes back, under the longest name that the articles have.
 */
export async function regroupPeople(session: Session, moves: readonly PersonMove[]): Promise<void> {
  if (moves.length === 0) return;
  const keys = new KeyMaker();
  const touched = [...new Set(moves.flatMap(({ from, to }) => [from, to]))];
  const moved = await movePeople(session, moves);
  const there = await session.allWith('select id, name from person', 'id', touched);
  const isThere = new Set(there.map((row) => Number(row['id'])));
  const { added, revived } = await insertPeople(
    session,
    [...new Set(moves.map(({ to }) => to))].filter((id) => !isThere.has(id)),
  );
  await refreshAppearances(session, moved.articles, touched, keys);
  await session.all(
    `update person set article_count = (select count(*) from article_person l where l.person_id = person.id),
       quote_count = (select coalesce(sum(l.quote_count), 0) from article_person l where l.person_id = person.id)
       where ${session.isOneOf('id', 1)}`,
    [session.array(touched)],
  );
  const left = await session.allWith('select id, article_count from person', 'id', touched);
  const lost = left.filter((row) => Number(row['article_count']) === 0).map((row) => Number(row['id']));
  await removeUnsaidAliases(session, touched);
  await addAliases(session, touched, keys);
  await chooseDescriptions(session, touched);
  await refreshParticipants(session, new NewRows(), new Set(moved.events), [], keys);
  await bury(
    session,
    'person',
    lost.map((id) => ({
      id,
      successor: successorOf(id, moves),
      articles: moves.filter(({ from }) => from === id).map(({ article }) => article),
    })),
  );
  await refreshPeopleSearch(session, { added: [], renamed: touched, reworded: [] }, keys);
  const isBack = new Set(revived);
  await noteChanges(session, [
    ...changesOf('article', moved.articles),
    ...changesOf('quote', moved.quotes),
    ...changesOf('event', moved.events),
    ...changesOf('person', touched, added, lost).map((change) =>
      isBack.has(change.id) ? ({ ...change, isBack: true } as const) : change,
    ),
  ]);
}

/** Answers whom it has made, and which of them had gone. */
async function insertPeople(session: Session, ids: readonly number[]) {
  const kept = await revive(session, ids);
  const mentions = await session.allWith('select person_id, kind, exact from mention', 'person_id', ids);
  const names = new Map<number, string>();
  for (const row of mentions) {
    const id = Number(row['person_id']);
    const name = String(row['exact']).replace(/\s+/g, ' ');
    if (row['kind'] === 'NAME' && isFuller(name, names.get(id))) names.set(id, name);
  }
  const slugs = await slugsTaken(
    session,
    'person',
    ids.map((id) => kept.get(id) ?? slugOf(names.get(id) ?? '')),
  );
  await session.insert(
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
