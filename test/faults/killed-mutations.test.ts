import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { madeUpText } from '../support/made-up-files.ts';
import { makeToken } from '../support/make-token.ts';
import { address, ended, startCli } from '../support/run-cli.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { onEachDialect } from '../support/stores.ts';

const kills = 8;
const size = 20;
const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 2 ** 31);

const mutation = `mutation ($input: PublishArticlesInput!) { publishArticles(input: $input) {
  results { status revision article { id } } errors { code } } }`;

onEachDialect(`a server that is killed ${kills} times while it writes (TEST_SEED=${seed})`, (of) => {
  it('has each article whole or not at all, and does nothing twice that is sent again', async () => {
    const { store, url } = of();
    const random = seededRandom(seed);
    const token = await makeToken(store, 'desk', { scopes: ['publish'] });
    const articles = Array.from({ length: size }, (_, n) => ({
      source: { text: madeUpText(n, 1), name: 'weir.txt' },
      url: `https://weir.example/${n}`,
      expectedRevision: 0,
    }));
    const body = JSON.stringify({ query: mutation, variables: { input: { articles, idempotencyKey: 'all' } } });
    const send = (to: string) =>
      fetch(to, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body,
      });
    let killedWithin = 0;
    let known = new Map<string, string>();
    for (let kill = 0; kill < kills; kill += 1) {
      const child = startCli(['serve'], { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'fatal' });
      const over = ended(child);
      const sent = send(await address(child)).catch(() => null);
      const before = known.size;
      // From before the first is read to after some are in.
      const until = Date.now() + 120_000;
      while (known.size === before && kill % 3 !== 0 && Date.now() < until && known.size < size) {
        await sleep(10);
        known = await lookAt(store);
      }
      await sleep(random() * 100);
      child.kill('SIGKILL');
      await Promise.all([sent, over]);
      const now = await lookAt(store);
      for (const [address, id] of known) expect(now.get(address)).toBe(id);
      if (now.size > 0 && now.size < size) killedWithin += 1;
      known = now;
    }
    const child = startCli(['serve'], { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'fatal' });
    const over = ended(child);
    const service = await address(child);
    const [first, second]: Json[] = [await (await send(service)).json(), await (await send(service)).json()];
    child.kill('SIGTERM');
    await over;
    expect(first.data.publishArticles.errors).toEqual([]);
    expect(first.data.publishArticles.results).toHaveLength(size);
    for (const { status, revision } of first.data.publishArticles.results)
      expect([status, revision]).toEqual(['CREATED', 1]);
    expect(second).toEqual(first);
    const all = await lookAt(store);
    expect(all.size).toBe(size);
    for (const [address, id] of known) expect(all.get(address)).toBe(id);
    expect(killedWithin).toBeGreaterThan(0);
  }, 1_200_000);
});

/** The articles of an archive by their addresses, each of which must be whole: its id. */
async function lookAt(store: Parameters<typeof ask>[0]): Promise<Map<string, string>> {
  const { articles } = await ask(
    store,
    '{ articles(first: 100) { nodes { id url text revision blocks { text } quotes { nodes { text } } people { totalCount } } } }',
  );
  return new Map(
    articles.nodes.map((article: Json) => {
      const n = Number(/^Weir (\d+)/.exec(article.text)?.[1]);
      expect([article.text, article.revision, article.blocks.length]).toEqual([madeUpText(n, 1), 1, 5]);
      expect(article.quotes.nodes.map((quote: Json) => quote.text)).toEqual([`Weir ${n} is open`, 'It will stay so']);
      expect(article.people.totalCount).toBe(2);
      return [article.url, article.id];
    }),
  );
}
