import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { telling } from '../store/decisions/decided-archive.ts';
import { ask, type Json } from '../support/ask.ts';
import { dumpArchive } from '../support/dump-archive.ts';
import { makeToken } from '../support/make-token.ts';
import { address, ended, startCli } from '../support/run-cli.ts';
import { readRows } from '../support/run-sql.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { serveWriting } from '../support/serve-writing.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);

/** Made-up articles: the first is erased in the end. */
const stories = [
  telling(1, { people: ['Ada Lindqvist', 'Bo Ekdal'], events: ['the flood', 'the vote'] }),
  telling(2, { people: ['Adeline Ek'], events: ['the sale'] }),
  telling(3, { people: ['Tom Okafor'], events: ['the race'] }),
];

interface Write {
  readonly name: string;
  readonly input: (store: Store) => Promise<object>;
}

const idsOf = async (store: Store, list: 'people' | 'events' | 'quotes', names: readonly string[]) => {
  const name = list === 'quotes' ? 'text' : 'name';
  const { nodes } = (await ask(store, `{ ${list}(first: 50) { nodes { id ${name} } } }`))[list];
  return names.map((one) => nodes.find((node: Json) => node[name] === one)?.id);
};
const by = { url: 'https://example.org/story/1' };

const writes: readonly Write[] = [
  {
    name: 'mergePeople',
    input: async (store) => ({ ids: await idsOf(store, 'people', ['Ada Lindqvist', 'Adeline Ek']) }),
  },
  { name: 'mergeEvents', input: async (store) => ({ ids: await idsOf(store, 'events', ['the flood', 'the vote']) }) },
  {
    name: 'reviewQuote',
    input: async (store) => ({ id: (await idsOf(store, 'quotes', ['So it is in 3']))[0], verdict: 'REJECTED' }),
  },
  {
    name: 'renamePerson',
    input: async (store) => ({ id: (await idsOf(store, 'people', ['Tom Okafor']))[0], name: 'Thomas Okafor' }),
  },
  { name: 'withdrawArticle', input: async () => ({ by, reason: 'It was wrong.' }) },
  { name: 'restoreArticle', input: async () => ({ by }) },
  { name: 'eraseArticle', input: async () => ({ by }) },
];

/** The pieces of a quote that was rejected lead to no quote that is served; ids differ between archives. */
const dumpOf = async (url: string): Promise<Json> =>
  JSON.parse(JSON.stringify(await dumpArchive(url)).replace(/nothing at \d+/g, 'nothing'));

const bodyOf = (name: string, input: object): { readonly query: string; readonly variables: object } => ({
  query: `mutation ($input: ${name.replace(/^./, (letter) => letter.toUpperCase())}Input!) { ${name}(input: $input) { errors { code } } }`,
  variables: { input: { ...input, idempotencyKey: name } },
});

onEachDialect(`a server that is killed while it decides, withdraws and erases (TEST_SEED=${seed})`, (of) => {
  it('has done each wholly or not at all, and does nothing twice that is sent again', async () => {
    const { store, url } = of();
    const random = seededRandom(seed);
    const token = await makeToken(store, 'desk');
    await store.save(stories);
    // The same archive, in which nobody is killed.
    const twin = await anotherEmptyUrl(url);
    const other = await openStore(twin.url);
    const served = await serveWriting(other);
    const otherToken = await makeToken(other, 'desk');
    await other.save(stories);
    let before = await dumpOf(url);
    expect(before).toEqual(await dumpOf(twin.url));
    for (const { name, input } of writes) {
      const { query, variables } = bodyOf(name, await input(other));
      expect((await served.send(otherToken, query, variables)).body).toEqual({ data: { [name]: { errors: [] } } });
      const after = await dumpOf(twin.url);
      const body = JSON.stringify(bodyOf(name, await input(store)));
      const send = (to: string): Promise<Response> =>
        fetch(to, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body,
        });
      for (const end of ['SIGKILL', 'SIGTERM'] as const) {
        const child = startCli(['serve'], { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'fatal' });
        const over = ended(child);
        const to = await address(child);
        if (end === 'SIGTERM') expect(await (await send(to)).json()).toEqual({ data: { [name]: { errors: [] } } });
        else {
          send(to).catch(() => undefined);
          await sleep(random() * 200);
        }
        child.kill(end);
        await over;
        const now = await dumpOf(url);
        expect([name, end, end === 'SIGTERM' ? [after] : [before, after]]).toEqual([
          name,
          end,
          expect.arrayContaining([now]),
        ]);
      }
      before = after;
    }
    const made = 'select kind from decision order by id';
    expect(await readRows(url, made)).toEqual(await readRows(twin.url, made));
    await served.stop();
    await other.close();
    await twin.remove();
  }, 1_200_000);
});
