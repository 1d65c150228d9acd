import { expect, it, vi } from 'vitest';
import type { Saved } from '../../src/store/open-store.ts';
import { dumpTables } from '../support/dump-tables.ts';
import { failingPostgres } from '../support/failing-postgres.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

// The driver is replaced before the imports that use it are evaluated.
const { fault, failingSqlite } = await vi.hoisted(async () => {
  const { StatementFault } = await import('../support/statement-fault.ts');
  return { ...(await import('../support/failing-sqlite.ts')), fault: new StatementFault() };
});
vi.mock('@photostructure/sqlite', async (importOriginal) => {
  const original = await importOriginal<typeof import('@photostructure/sqlite')>();
  return { ...original, DatabaseSync: failingSqlite(original.DatabaseSync, fault) };
});
failingPostgres(fault);

/** `edition` makes it another batch, with a revision of what is in of the last one. */
const batch = (edition: number) => [
  makeArticle({
    headline: `Weir ${edition} opens`,
    day: '2021-05-03',
    publisher: 'The Norrholm Herald',
    url: `https://herald.example/weir-${edition}`,
    paragraphs: ['Ada Lindqvist said: "It is open."', `She met Bruno Castellan at the summit ${edition} in Norrholm.`],
    people: ['Ada Lindqvist', 'Bruno Castellan'],
    quotes: [{ words: 'It is open.', speaker: 'Ada Lindqvist' }],
    events: [{ words: `the summit ${edition}`, edtf: '2021-05-02', place: 'Norrholm', people: ['Bruno Castellan'] }],
  }),
  makeArticle({
    headline: `Weir ${edition} shuts`,
    day: '2021-05-04',
    paragraphs: [`Cora Whitlow ${edition} spoke of the summit ${edition}.`],
    people: [`Cora Whitlow ${edition}`],
    events: [{ words: `the summit ${edition}`, edtf: '2021-05-02' }],
  }),
  makeArticle({
    headline: 'All weirs of Norrholm',
    day: '2021-05-01',
    paragraphs: [`There are ${edition}, said Ada Lindqvist: "They are ours."`, `Dario Fennimore ${edition} left.`],
    people: ['Ada Lindqvist', `Dario Fennimore ${edition}`],
    quotes: [{ words: 'They are ours.', speaker: 'Ada Lindqvist' }],
  }),
];

onEachDialect('a batch of articles', (of) => {
  it.each([
    ['by itself', 1],
    ['with all before it', 2],
  ] as const)(
    'whose n-th statement fails %s is out whole for every n, and would be in whole if saved again',
    async (failure, edition) => {
      const { store, url } = of();
      await store.save(batch(0));
      const before = await dumpTables(url);
      const isPostgresStatement = !url.startsWith('file:') && failure === 'by itself';
      const statuses = (saved: readonly Saved[]) => saved.map(({ status }) => status);
      const whole = ['ADDED', 'ADDED', 'REVISED'];
      let failed = 0;
      for (let n = 1; ; n += 1) {
        const { error, statements } = await fault.during(n, failure, () => store.save(batch(edition)));
        if (error === null) {
          expect(statements).toBe(n - 1);
          break;
        }
        failed += 1;
        expect(error).toMatchObject(
          isPostgresStatement ? { message: 'division by zero' } : { code: 'STORE_UNREACHABLE' },
        );
        expect(await dumpTables(url)).toEqual(before);
        expect(statuses(await store.save(batch(edition), { dryRun: true }))).toEqual(whole);
      }
      expect(failed).toBeGreaterThan(50);
      expect(await dumpTables(url)).not.toEqual(before);
      expect(statuses(await store.save(batch(edition)))).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    },
    300_000,
  );
});

onEachDialect('a first load', (of) => {
  const isSaid = (url: string) =>
    url.startsWith('file:') ? { code: 'STORE_UNREACHABLE' } : { message: expect.stringMatching(/division by zero/) };
  const nothing = async () => undefined;

  it('whose n-th statement fails says why, and is begun again', async () => {
    const { store, url } = of();
    const whole = () => fault.during(Number.POSITIVE_INFINITY, 'by itself', () => store.load(nothing));
    const { statements } = await whole();
    expect(statements).toBeGreaterThan(100);
    for (let n = 1; n < statements; n += Math.floor(statements / 10)) {
      const { error } = await fault.during(n, 'by itself', () => store.load(nothing));
      expect(error).toMatchObject(isSaid(url));
      expect(await whole()).toMatchObject({ error: null });
      const { error: ended } = await fault.during(n, 'with all before it', () => store.load(nothing));
      expect(ended).toMatchObject({ code: 'STORE_UNREACHABLE' });
      expect(await whole()).toMatchObject({ error: null });
    }
    expect(await whole()).toEqual({ statements, error: null });
  }, 60_000);

  it('tells why its work failed, not why what comes after it did', async () => {
    const { store } = of();
    const work = () => Promise.reject(new Error('the work failed'));
    const { statements } = await fault.during(Number.POSITIVE_INFINITY, 'by itself', () => store.load(work));
    const { error } = await fault.during(statements - 1, 'with all before it', () => store.load(work));
    expect(error).toEqual(new Error('the work failed'));
    await store.load(nothing);
    expect((await store.save(batch(0))).map(({ status }) => status)).toEqual(['ADDED', 'ADDED', 'ADDED']);
  });
});
