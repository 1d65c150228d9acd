import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import type { Json } from '../../support/ask.ts';
import { dumpArchive } from '../../support/dump-archive.ts';
import { readRows } from '../../support/run-sql.ts';
import { runs } from '../../support/runs.ts';
import { anotherEmptyUrl, onEachDialect } from '../../support/stores.ts';
import { copyDecisions, decide, keyOf, nodesOf, type Telling, telling, urlOf } from './decided-archive.ts';

/** What comes in, and what somebody decides, in some order. */
type Step =
  | { readonly do: 'save'; readonly n: number; readonly telling: Telling }
  | { readonly do: 'merge' | 'split' | 'rename'; readonly list: 'people' | 'events'; readonly at: readonly number[] }
  | { readonly do: 'undo' | 'withdraw' | 'restore'; readonly at: number };

const topics = [
  'Orchards ripen, cider presses creak, wasps swarm, pickers climb ladders, beekeepers smoke hives and jams simmer.',
  'Granite goes by barge, lorries queue, dust settles over hedges, drills whine, masons chisel kerbs and gravestones.',
];

const saying: fc.Arbitrary<Telling> = fc.record({
  people: fc.uniqueArray(fc.constantFrom('Ada Lindqvist', 'Adeline Ek', 'Tom Okafor', 'Tom A. Okafor', 'Ek'), {
    minLength: 1,
    maxLength: 3,
  }),
  events: fc.uniqueArray(fc.constantFrom('the flood', 'the vote', 'the sale'), { minLength: 1, maxLength: 2 }),
  topic: fc.constantFrom(...topics),
  more: fc.constantFrom('', 'At last: '),
  version: fc.constantFrom('1', '2'),
});

const which = fc.array(fc.nat(20), { minLength: 2, maxLength: 3 });
const list = fc.constantFrom<'people' | 'events'>('people', 'events');
const saved = fc.record({ do: fc.constant<'save'>('save'), n: fc.integer({ min: 1, max: 7 }), telling: saying });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: saved },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom<'merge' | 'split'>('merge', 'split'), list, at: which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant<'rename'>('rename'), list, at: which }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom<'undo' | 'withdraw' | 'restore'>('undo', 'withdraw', 'restore'),
      at: fc.nat(20),
    }),
  },
);
const steps = fc
  .tuple(fc.array(saved, { minLength: 3, maxLength: 6 }), fc.array(step, { minLength: 2, maxLength: 12 }))
  .map(([first, rest]): readonly Step[] => [...first, ...rest]);

/** The same as it lives: what its articles say last, and which of them are withheld. */
class Archive {
  readonly #store: Store;
  readonly said = new Map<number, Telling>();
  readonly withheld = new Set<number>();
  readonly #decisions: number[] = [];

  constructor(store: Store) {
    this.#store = store;
  }

  async take(one: Step): Promise<void> {
    if (one.do === 'save') {
      if (this.withheld.has(one.n)) return;
      this.said.set(one.n, one.telling);
      await this.#store.save([telling(one.n, one.telling)]);
    } else if ('list' in one) await this.#decide(one.do, one.list, one.at);
    else if (one.do === 'undo') {
      const decision = this.#decisions[one.at % Math.max(1, this.#decisions.length)];
      if (decision !== undefined) await decide(this.#store, { verb: 'undo', decision });
    } else if (one.do === 'restore') {
      const n = [...this.withheld][one.at % Math.max(1, this.withheld.size)];
      if (n === undefined) return;
      this.withheld.delete(n);
      await this.#store.restoreArticles(await this.#store.articlesNamed(urlOf(n)));
    } else {
      const n = this.shown()[one.at % Math.max(1, this.shown().length)];
      if (n === undefined) return;
      this.withheld.add(n);
      const hold = { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' } as const;
      await this.#store.withdrawArticles(await this.#store.articlesNamed(urlOf(n)), hold);
    }
  }

  /** Those that are shown, in the order in which they came: of accounts that are alike the older counts. */
  shown(): readonly number[] {
    return [...this.said.keys()].filter((n) => !this.withheld.has(n));
  }

  /** Has all its articles be read anew. */
  async reread(): Promise<void> {
    for (const n of this.shown()) {
      const said = this.said.get(n);
      if (said !== undefined) await this.#store.save([telling(n, { ...said, version: '9' })]);
    }
  }

  async #decide(verb: 'merge' | 'split' | 'rename', of: 'people' | 'events', at: readonly number[]): Promise<void> {
    const nodes = await nodesOf(this.#store, of);
    const entity = of === 'people' ? 'person' : 'event';
    const some = [...new Set(at.map((n) => nodes[n % Math.max(1, nodes.length)]))].filter((node) => node !== undefined);
    const [first] = some;
    if (first === undefined) return;
    const node = keyOf(first.id);
    const articles: readonly number[] = first.articles.nodes.map(({ id }: Json) => keyOf(id));
    if (verb === 'rename') await this.#made({ entity, verb, node, name: `Called ${at[0]}` });
    else if (verb === 'merge' && some.length > 1)
      await this.#made({ entity, verb, nodes: some.map(({ id }) => keyOf(id)) });
    else if (verb === 'split' && articles.length > 1)
      await this.#made({ entity, verb, node, articles: articles.slice(0, Math.ceil(articles.length / 2)) });
  }

  async #made(change: Parameters<typeof decide>[1]): Promise<void> {
    this.#decisions.push(await decide(this.#store, change));
  }
}

onEachDialect('an archive in which much is decided', (of) => {
  // Databases are made slowly by a server.
  const numRuns = (most = 8) => (of().url.startsWith('file:') ? runs(most) : runs(most / 8));

  it('is one that was made anew with the same decisions, and leads from every id that it had to one that lives', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        try {
          const archive = new Archive(store);
          for (const one of all) await archive.take(one);
          const again = new Archive(other);
          for (const n of archive.shown()) {
            const said = archive.said.get(n);
            if (said !== undefined) await again.take({ do: 'save', n, telling: { ...said, version: '8' } });
          }
          await copyDecisions(lived.url, anew.url);
          await archive.reread();
          await again.reread();
          expect(await dumpArchive(lived.url)).toEqual(await dumpArchive(anew.url));
          const lost = await readRows(
            lived.url,
            `select t.id from tombstone t where t.successor_id is not null
               and not exists (select 1 from person p where p.id = t.successor_id)
               and not exists (select 1 from event e where e.id = t.successor_id)`,
          );
          expect(lost).toEqual([]);
        } finally {
          await store.close();
          await other.close();
          await Promise.all([lived.remove(), anew.remove()]);
        }
      }),
      // The same histories each time: eighty others ended the same, but not all can be tried.
      { numRuns: numRuns(), endOnFailure: true, seed: 20261129 },
    );
  }, 300_000);

  it('takes whatever comes, and has each person and event by the very words of its articles', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const lived = await anotherEmptyUrl(of().url);
        const store = await openStore(lived.url);
        try {
          const archive = new Archive(store);
          for (const one of all) {
            await archive.take(one);
            for (const table of ['article_person', 'article_event', 'event_person']) {
              const rows = await readRows(
                lived.url,
                `select a.text, x.start, x."end", x.exact from ${table} x join article a on a.id = x.article_id`,
              );
              for (const { text, start, end, exact } of rows)
                expect(String(text).slice(Number(start), Number(end))).toBe(exact);
            }
          }
        } finally {
          await store.close();
          await lived.remove();
        }
      }),
      { numRuns: numRuns(24), endOnFailure: true },
    );
  }, 300_000);

  it('is as if nothing had ever been decided once all of it is undone', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const [lived, anew] = [await anotherEmptyUrl(of().url), await anotherEmptyUrl(of().url)];
        const [store, other] = [await openStore(lived.url), await openStore(anew.url)];
        try {
          const archive = new Archive(store);
          for (const one of all) await archive.take(one);
          const rows = await readRows(lived.url, "select id from decision where state <> 'UNDONE' order by id");
          for (const row of rows) await decide(store, { verb: 'undo', decision: Number(row['id']) });
          for (const n of archive.shown()) await other.save([telling(n, archive.said.get(n) ?? { people: [] })]);
          expect(await dumpArchive(lived.url)).toEqual(await dumpArchive(anew.url));
        } finally {
          await store.close();
          await other.close();
          await Promise.all([lived.remove(), anew.remove()]);
        }
      }),
      { numRuns: numRuns(), endOnFailure: true },
    );
  }, 300_000);
});
