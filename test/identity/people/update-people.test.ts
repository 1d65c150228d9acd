import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptAccounts } from '../../../src/identity/people/kept-account.ts';
import { partitionPeople } from '../../../src/identity/people/partition-people.ts';
import type { PersonAccount } from '../../../src/identity/people/person-account.ts';
import { signatureKey } from '../../../src/identity/people/signature.ts';
import { updatePeople } from '../../../src/identity/people/update-people.ts';
import { MemoryPeopleIndex } from '../../support/memory-people-index.ts';
import { runs } from '../../support/runs.ts';

type Article = readonly PersonAccount[];

describe('an archive that is brought up to date', () => {
  it('has the partition of all its accounts, in whatever order, batches and revisions they came', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(article(), { maxLength: 60 }),
        fc.array(fc.nat(7), { maxLength: 40 }),
        fc.nat(),
        async (drafts, cuts, seed) => {
          const articles = drafts.map((draft, n) => named(draft, n));
          const archive = new InMemory();
          for (const batch of inBatches(shuffled(articles, seed), cuts)) {
            await archive.update(batch, []);
            // Every third article comes in anew, as another says it.
            const revised = batch.filter((_, n) => n % 3 === 0);
            await archive.update(revised, revised);
          }
          const gone = articles.filter((_, n) => n % 5 === 4);
          await archive.update([], gone);
          const left = articles.filter((_, n) => n % 5 !== 4);
          expect(archive.partition(left)).toEqual(parts(partitionPeople(left.flat())));
          // What an update says has moved brings whoever keeps the accounts' people by hand to the same.
          expect(archive.kept(left)).toEqual(archive.partition(left));
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it('is the same archive where an article comes and goes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(article(), { maxLength: 20 }), article(), async (drafts, extra) => {
        const articles = drafts.map((draft, n) => named(draft, n));
        const archive = new InMemory();
        await archive.update(articles, []);
        const other = named(extra, 1000);
        await archive.update([other], []);
        await archive.update([], [other]);
        expect(archive.partition(articles)).toEqual(parts(partitionPeople(articles.flat())));
      }),
    );
  });
});

describe('an article in an archive of which 50,000 accounts have one name', () => {
  it('costs no more rows than are compared', async () => {
    const index = new MemoryPeopleIndex();
    const odd = Array.from({ length: 2000 }, (_, n) => [account({ name: `Ann ${letters(n)} Lee` }, `odd ${n}`, 0)]);
    await updatePeople(
      index,
      odd.map((each) => keptAccounts(each)),
      [],
    );
    const plain = Array.from({ length: 50_000 }, (_, n) => [account({ name: 'Ann Lee' }, `${n}`, 0)]);
    await updatePeople(
      index,
      plain.map((each) => keptAccounts(each)),
      [],
    );
    const read = counted(index);
    await updatePeople(index, [keptAccounts([account({ name: 'Ann Lee' }, 'known', 0)])], []);
    expect(read()).toBeLessThan(3);
    await updatePeople(
      index,
      [keptAccounts([account({ name: 'Ann Zyx Lee', descriptions: ['a senator'] }, 'new', 0)])],
      [],
    );
    expect(read()).toBeLessThan(210);
  });
});

/** Counts the rows that an index answers. */
function counted(index: MemoryPeopleIndex): () => number {
  let rows = 0;
  for (const name of ['heaviest', 'countSignatures', 'apart'] as const) {
    const asked = index[name].bind(index) as (...args: readonly unknown[]) => Promise<readonly unknown[]>;
    Object.assign(index, {
      [name]: async (...args: readonly unknown[]) => {
        const found = await asked(...args);
        rows += found.length;
        return found;
      },
    });
  }
  return () => {
    const now = rows;
    rows = 0;
    return now;
  };
}

const letters = (n: number): string =>
  `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + ((n / 26) % 26))}${String.fromCharCode(97 + n / 676)}`;

/** An index, and whom each account was said to be when its article came in or moved. */
class InMemory {
  readonly index = new MemoryPeopleIndex();
  readonly #people = new Map<string, { readonly id: string; person: number }[]>();

  async update(added: readonly Article[], removed: readonly Article[]): Promise<void> {
    const gone = new Set(removed.flat().map(({ id }) => id));
    for (const [key, accounts] of this.#people)
      this.#people.set(
        key,
        accounts.filter(({ id }) => !gone.has(id)),
      );
    const update = await updatePeople(
      this.index,
      added.map((article) => keptAccounts(article)),
      removed.map((article) => keptAccounts(article)),
    );
    for (const { block, key, from, to } of update.moves) {
      for (const account of this.#people.get(`${block}\n${key}`) ?? []) {
        expect(account.person).toBe(from);
        account.person = to;
      }
    }
    for (const article of added) {
      const taken = new Set<number>();
      for (const [i, { signature }] of keptAccounts(article).entries()) {
        const id = `${signature.block}\n${signatureKey(signature)}`;
        const person = update.personOf(signature);
        expect(taken.has(person)).toBe(false);
        taken.add(person);
        this.#people.set(id, [...(this.#people.get(id) ?? []), { id: article[i]?.id ?? '', person }]);
      }
    }
    for (const [person, successor] of update.gone) {
      const living = [...this.index.rows.values()].map((row) => row.person);
      expect(living).not.toContain(person);
      if (successor !== null) expect(living).toContain(successor);
    }
  }

  partition(articles: readonly Article[]) {
    return parts(
      new Map(
        articles.flatMap((article) =>
          keptAccounts(article).map(({ signature }, i): [string, number | null] => [
            article[i]?.id ?? '',
            this.index.rows.get(`${signature.block}\n${signatureKey(signature)}`)?.person ?? null,
          ]),
        ),
      ),
    );
  }

  kept(articles: readonly Article[]) {
    const left = new Set(articles.flat().map(({ id }) => id));
    const all = [...this.#people.values()].flat().filter(({ id }) => left.has(id));
    return parts(new Map(all.map(({ id, person }) => [id, person])));
  }
}

/** Sets of accounts, each in order, whatever names them. */
function parts(people: ReadonlyMap<string, unknown>): readonly (readonly string[])[] {
  const groups = new Map<unknown, string[]>();
  for (const [account, person] of people) groups.set(person, [...(groups.get(person) ?? []), account]);
  return [...groups.values()].map((group) => group.sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

type Draft = Pick<PersonAccount, 'name'> & Partial<PersonAccount>;

const account = (draft: Draft, article: string, position: number): PersonAccount => ({
  calls: [],
  descriptions: [],
  year: 2020,
  ...draft,
  id: `${article} ${position}`,
  article,
  position,
});

const named = (drafts: readonly Draft[], n: number): Article =>
  drafts.map((draft, position) => account(draft, `${n}`, position));

/** Articles of few people with few names, so that they meet. */
function article(): fc.Arbitrary<readonly Draft[]> {
  const name = fc.constantFrom(
    'Tom Okafor',
    'Tom A. Okafor',
    'Tom B. Okafor',
    'Thomas Adam Okafor',
    'Tom Okafor Jr.',
    'Lea Okafor',
    'Okafor',
    'Tom',
    'Lea R. Okafor',
    'Xi Tan',
    'Xi',
  );
  const call = fc.record({
    words: fc.constantFrom('Okafor', 'Tom', 'Xi'),
    title: fc.constantFrom('Mayor', 'Mr.', null),
  });
  return fc.array(
    fc.record({
      name,
      calls: fc.array(call, { maxLength: 2 }),
      descriptions: fc.array(
        fc.constantFrom(
          'a striker',
          'the senator',
          'a striker and senator',
          'a 34-year-old',
          'a 61-year-old',
          'a 36-year-old',
        ),
        { maxLength: 1 },
      ),
    }),
    { maxLength: 4 },
  );
}

function inBatches<T>(all: readonly T[], sizes: readonly number[]): readonly (readonly T[])[] {
  const batches: T[][] = [];
  let rest = [...all];
  for (const size of sizes) batches.push(rest.splice(0, size + 1));
  if (rest.length > 0) batches.push(rest);
  rest = [];
  return batches;
}

function shuffled<T>(all: readonly T[], seed: number): readonly T[] {
  let state = seed + 1;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
