import { keptAccounts } from '../../../identity/people/kept-account.ts';
import type { PeopleMove } from '../../../identity/people/repartition.ts';
import { updatePeople } from '../../../identity/people/update-people.ts';
import { keyOf } from '../../sql/fold.ts';
import { ConcernedDecisions } from '../decisions/identity/concerned-decisions.ts';
import type { NodeDecision } from '../decisions/identity/node-decision.ts';
import { hasDeferredIndexes } from '../transaction/deferred-indexes.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { newestWords, type Words } from '../transaction/newest-words.ts';
import { revive } from '../transaction/tombstone.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import {
  accountsOf,
  firstFound,
  isDescribed,
  namesOfAccounts,
  type PeopleOf,
  type RemovedAccounts,
} from './accounts-of-people.ts';
import { insertPeople } from './insert-people.ts';
import type { RowMove, StoredMove } from './move-signed.ts';
import { countNames, namesOf, renamePeople } from './name-people.ts';
import { placedIn } from './place-people.ts';
import { buried, notThere, type Returning, whoReturns } from './returning-people.ts';
import { settleDecidedPeople } from './settle-decided-people.ts';
import { StoredPeopleIndex } from './stored-people-index.ts';

/** A person of the archive that a person found in an article is. */
export interface KnownPerson {
  readonly id: number;
  readonly name: string;
  readonly nameKey: string;
  readonly isNew: boolean;
  /** The row of the signature that the article's account has. */
  readonly signature: number | null;
}

/** Who the people of some readings are: for each a map by the key that it gave them; and what that changes for others. */
export interface Identified {
  readonly people: readonly ReadonlyMap<string, KnownPerson>[];
  /** The newest descriptions of those who were known, as far as they were looked at. */
  readonly described: ReadonlyMap<number, readonly Words[]>;
  /** Accounts of articles that were there before which are another's now. */
  readonly personMoves: readonly StoredMove[];
  /** The same, account by account, where humans have decided; null where they have not. */
  readonly rowMoves: readonly RowMove[] | null;
  readonly decisions: readonly NodeDecision[];
  /** By those whom humans merged with others, who they are now. */
  readonly mergedInto: ReadonlyMap<number, number>;
  /** Those whose names, or links to other collections, are others than before. */
  readonly renamed: readonly number[];
  /** Whose the signatures were that are another's now. */
  readonly displacedPeople?: readonly Returning[];
  /** Those who had gone, and are back under their own ids. */
  readonly back: readonly number[];
}

/**
 * Which person of the archive each person found is, made new where there is none: see `updatePeople`. `returning` says whose accounts
 * were before they went: who went with them comes back.
 */
export async function identifyPeople(
  transaction: WriteTransaction,
  readings: readonly PeopleOf[],
  removed: readonly RemovedAccounts[],
  keys: KeyMaker,
  returning: readonly Returning[] = [],
  leaving: readonly number[] = [],
  concerned = new ConcernedDecisions(transaction, 'person'),
): Promise<Identified> {
  const gone = await whoReturns(transaction, returning);
  const index = new StoredPeopleIndex(transaction, keys, () => null, gone);
  const found = readings.map(({ annotations }) => annotations.people);
  const kept = readings.map((reading) => keptAccounts(accountsOf(reading)));
  const update = await updatePeople(
    index,
    kept,
    removed.map(({ accounts }) => accounts),
  );
  const { former, current } = await concerned.of({
    articles: [...readings.map(({ article }) => article), ...leaving],
    accounts: [
      ...removed.flatMap(({ names }) => names.map(({ signature }) => signature)),
      ...update.moves.map(({ block, key }) => index.idOf(block, key)),
    ],
    nodes: [
      ...removed.flatMap(({ people }) => people),
      ...kept.flatMap((accounts) => accounts.map(({ signature }) => update.personOf(signature))),
      ...update.moves.flatMap(({ from, to }) => [from, to]),
      ...gone.values(),
    ],
  });
  const settled =
    former.length + current.length === 0
      ? null
      : await settleDecidedPeople(
          transaction,
          readings.map(({ article, text, annotations: { people } }, i) => ({
            article,
            text,
            people,
            kept: kept[i] ?? [],
          })),
          leaving,
          concerned,
          update,
          index,
          keys,
        );
  const placed = settled?.placed ?? kept.map((accounts) => placedIn(accounts, update, index, keys));
  const signatures = await countNames(transaction, namesOfAccounts(found, placed, removed), keys);
  const changed = await peopleWith(transaction, [...signatures]);
  const reworded = [
    ...(settled === null ? changed : [...settled.peopleOf(changed), ...settled.renamed]),
    ...removed.flatMap(({ people: left }) => left),
  ];
  const moved = (
    settled === null ? update.moves : settled.rowMoves.map(({ from_id: from, to_id: to }) => ({ from, to }))
  ).flatMap(({ from, to }) => [from, to]);
  const isGone = new Set(gone.values());
  const made =
    settled === null
      ? new Set([...update.made, ...placed.flat().flatMap(({ id, isOdd }) => (isOdd ? [id] : []))])
      : await notThere(transaction, [
          ...placed.flat().map(({ id }) => id),
          ...settled.rowMoves.map(({ to_id }) => to_id),
        ]);
  const back = settled === null ? [...made].filter((id) => isGone.has(id)) : await buried(transaction, [...made]);
  // A decision may part an account from those that its own name is counted with, so that their change tells nothing of it.
  const parted = settled === null ? [] : [...placed.flat().map(({ id }) => id), ...settled.named];
  const asked = [...new Set([...made, ...reworded, ...moved, ...parted])];
  const names = new Map(settled === null ? await namesOf(transaction, asked) : await settled.namesOf(asked));
  const madeAs = firstFound(found, placed);
  for (const id of made) if (!names.has(id)) names.set(id, madeAs.get(id)?.name ?? '');
  const slugs = await revive(transaction, back);
  await insertPeople(
    transaction,
    made,
    names,
    new Map([...made].map((id) => [id, slugFor(slugs.get(id) ?? madeAs.get(id)?.slug)])),
  );
  const renamed = await renamePeople(
    transaction,
    new Map([...names].filter(([id]) => !made.has(id))),
    await hasDeferredIndexes((sql) => transaction.all(sql), transaction.dialect),
    keys,
  );
  const ids = [...new Set(placed.flat().map(({ id }) => id))];
  const calledNow = await transaction.allWith('select id, name, name_key from person', 'id', ids);
  const called = new Map(calledNow.map((row) => [Number(row['id']), row]));
  const described = ids.filter((id) => !made.has(id) && isDescribed(id, found, placed));
  return {
    people: found.map(
      (people, i) =>
        new Map(
          people.map(({ key, name }, n): [string, KnownPerson] => {
            const { id, signature } = placed[i]?.[n] ?? { id: 0, signature: null };
            const row = called.get(id);
            return [
              key,
              {
                id,
                name: String(row?.['name'] ?? name),
                nameKey: String(row?.['name_key'] ?? keyOf(name)),
                isNew: made.has(id),
                signature,
              },
            ];
          }),
        ),
    ),
    described: await describedBefore(transaction, described),
    personMoves: update.moves.map((move) => storedMove(move, index)),
    displacedPeople: update.moves.map(({ block, key, from }) => ({ block, key, id: from })),
    rowMoves: settled?.rowMoves ?? null,
    decisions: settled?.decisions ?? [],
    mergedInto: settled?.mergedInto ?? new Map(),
    renamed: [...new Set([...renamed, ...(settled?.linked ?? [])])],
    back,
  };
}

const slugFor = (slug: string | undefined): { readonly slug?: string } => (slug === undefined ? {} : { slug });

async function peopleWith(transaction: WriteTransaction, signatures: readonly number[]): Promise<readonly number[]> {
  const rows = await transaction.allWith('select distinct person_id from person_signature', 'id', signatures);
  return rows.flatMap((row) => (row['person_id'] === null ? [] : [Number(row['person_id'])]));
}

async function describedBefore(
  transaction: WriteTransaction,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly Words[]>> {
  const words = await newestWords(transaction, 'person', ids);
  return new Map(ids.map((id) => [id, words.get(id) ?? []]));
}

const storedMove = ({ block, key, from, to }: PeopleMove, index: StoredPeopleIndex): StoredMove => ({
  signature: index.idOf(block, key),
  from,
  to,
});
