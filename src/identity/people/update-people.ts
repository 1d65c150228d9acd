import { changesOf } from './changes-of.ts';
import { writtenAs } from './company-form.ts';
import { wordOf } from './forms-of.ts';
import type { ArticleAccounts } from './kept-account.ts';
import { magnitudeOf } from './magnitude.ts';
import type { PeopleIndex, UseDelta } from './people-index.ts';
import { type PeopleMove, Repartition } from './repartition.ts';
import { type Signature, signatureKey } from './signature.ts';

export interface PeopleUpdate {
  /** Whose the accounts with a signature are, of the articles that came in. */
  readonly personOf: (signature: Signature) => number;
  /** People who were not there before. */
  readonly made: ReadonlySet<number>;
  /** Signatures whose accounts, as far as they were in the archive before, are another's now. */
  readonly moves: readonly PeopleMove[];
  /** Those who have no account any more, and whom most of theirs went to: null where they went with their articles. */
  readonly gone: ReadonlyMap<number, number | null>;
}

/**
 * Brings the archive's partition to what `partitionPeople` says of all its accounts once some articles have come in and others gone.
 * A signature that is known costs one look; its block is partitioned anew only where a signature is new, a count's magnitude
 * has changed, or an article has shown two to be apart; and of a block no more than the heaviest signatures are compared.
 */
export async function updatePeople(
  index: PeopleIndex,
  added: readonly ArticleAccounts[],
  removed: readonly ArticleAccounts[] = [],
): Promise<PeopleUpdate> {
  const { signatures, apart, uses } = changesOf(added, removed);
  const counted = await index.countSignatures(signatures);
  const changes = new Map(signatures.map((delta) => [idOf(delta), delta.change]));
  const repartition = new Repartition(index, counted, changes);
  const touched = counted
    .filter((row) => {
      const before = row.count - (changes.get(idOf(row)) ?? 0);
      return row.person === null || magnitudeOf(row.count) !== magnitudeOf(before);
    })
    .map(({ block }) => block);
  const all = new Set([...touched, ...(await index.countApart(apart))]);
  const names = [...all].filter((block) => !isWord(block));
  const forms = await formsMeantOtherwise(index, uses);
  await repartition.ofNames(names);
  await repartition.ofWords([
    ...new Set([
      ...[...all].filter(isWord),
      ...forms.map(wordOf),
      // A one-word name is the first or the last word of whom it is short for.
      ...names.flatMap((block) => block.split(' ')),
    ]),
  ]);
  const { moves, made, gone } = await repartition.finish();
  return {
    personOf: (signature) => {
      const person = repartition.personOf(idOf({ block: signature.block, key: signatureKey(signature) }));
      if (person === null) throw new Error(`no person has the signature of "${signature.block}"`);
      return person;
    },
    made,
    moves,
    gone,
  };
}

/** Forms of one-word names by which the archive may mean someone else now. */
async function formsMeantOtherwise(index: PeopleIndex, deltas: readonly UseDelta[]): Promise<readonly string[]> {
  const counts = await index.countUses(deltas);
  const changed = new Set<string>();
  const changes = new Map<string, number>();
  for (const [i, { form, block, change }] of deltas.entries()) {
    const count = counts[i] ?? 0;
    changes.set(`${form}\n${block}`, change);
    if (block !== '' && magnitudeOf(count) !== magnitudeOf(count - change)) changed.add(form);
  }
  const forms = [...new Set(deltas.map(({ form }) => form))];
  const written = new Set(await index.writtenAlone([...new Set(forms.flatMap(writtenAs))]));
  const alone = forms.filter((form) => writtenAs(form).some((each) => written.has(each)));
  for (const [form, { total, most }] of await index.uses(alone)) {
    const others = total - (most?.count ?? 0);
    const change = (changes.get(`${form}\n`) ?? 0) - (changes.get(`${form}\n${most?.block}`) ?? 0);
    if (magnitudeOf(others) !== magnitudeOf(others - change)) changed.add(form);
  }
  return alone.filter((form) => changed.has(form)).flatMap((form) => writtenAs(form)[0] ?? []);
}

/** A block of one-word names; those of full names have two words. */
const isWord = (block: string): boolean => !block.includes(' ');

const idOf = ({ block, key }: { readonly block: string; readonly key: string }): string => `${block}\n${key}`;
