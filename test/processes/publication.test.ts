import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { askHttp } from '../support/ask-http.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { runCli } from '../support/run-cli.ts';
import { serveCli } from '../support/serve-cli.ts';
import { onEachDialect } from '../support/stores.ts';

const record = (headline: string, more: object = {}) =>
  JSON.stringify({
    headline,
    body: `The ${headline} will be paid for by the harbour, said Zebedee Quillfeather, its master.`,
    date: '2024-05-03',
    ...more,
  });

const dataOf = async (url: string, query: string) => (await askHttp(url, query)).body.data;

onEachDialect('an archive that servers serve', (of) => {
  const { write } = ingestFolder();

  it('shows an embargoed article once at its moment, on each of three', async () => {
    const env = { DATABASE_URL: of().url };
    const servers = await Promise.all([serveCli(env), serveCli(env), serveCli(env)]);
    const until = Date.now() + 25_000;
    const path = write('ferry.json', record('ferry', { embargoedUntil: new Date(until).toISOString() }));
    const { out, err, code } = await runCli(['ingest', path], env);
    expect([out, code]).toEqual(['Articles: 1 withheld.\n', 0]);
    expect(err).toContain('it is embargoed until');
    const question = '{ articles { totalCount } people { totalCount } changes(first: 100) { nodes { kind type } } }';
    for (const { url } of servers) {
      const { totalCount } = (await dataOf(url, question)).articles;
      // On a busy machine the moment may have come.
      if (Date.now() < until) expect(totalCount).toBe(0);
    }
    for (const { url } of servers) {
      await expect
        .poll(async () => (await dataOf(url, question)).articles.totalCount, {
          timeout: until - Date.now() + 20_000,
          interval: 200,
        })
        .toBe(1);
      expect(Date.now()).toBeGreaterThanOrEqual(until);
      const { changes, people } = await dataOf(url, question);
      expect(people.totalCount).toBe(1);
      expect(changes.nodes.filter(({ type }: { type: string }) => type === 'ARTICLE')).toEqual([
        { kind: 'CREATED', type: 'ARTICLE' },
      ]);
    }
    await Promise.all(servers.map(({ stop }) => stop()));
  }, 90_000);

  it('has articles withdrawn, restored and erased by commands', async () => {
    const env = { DATABASE_URL: of().url };
    const file = write('weir.json', record('weir', { externalId: 'urn:weir' }));
    await runCli(['ingest', file], env);
    const slug = '2024-05-03-weir';
    const server = await serveCli(env);
    const question = `{ article(by: { slug: "${slug}" }) { id quotes { nodes { id } } } }`;
    const { article } = await dataOf(server.url, question);
    expect(article).not.toBeNull();
    expect(await runCli(['withdraw', 'no-such', '--reason', 'Wrong.'], env)).toMatchObject({
      code: 1,
      err: 'There is no article "no-such"; give its slug, its address, its publisher\'s key or its id.\n',
    });
    const asked = async () => (await dataOf(server.url, question)).article;
    expect(await runCli(['withdraw', slug, '--reason', 'Wrong.'], env)).toMatchObject({
      code: 0,
      out: 'Articles: 1 withdrawn.\n',
    });
    await expect.poll(asked, { timeout: 5_000 }).toBeNull();
    expect(await runCli(['restore', 'urn:weir'], env)).toMatchObject({ code: 0, out: 'Articles: 1 restored.\n' });
    await expect.poll(asked, { timeout: 5_000 }).toEqual(article);
    expect(await runCli(['erase', article.id], env)).toMatchObject({ code: 1, err: expect.stringContaining('--yes') });
    expect(await runCli(['erase', article.id, '--yes'], env)).toMatchObject({ code: 0, out: 'Articles: 1 erased.\n' });
    await expect.poll(asked, { timeout: 5_000 }).toBeNull();
    await server.stop();
    expect(await runCli(['restore', slug], env)).toMatchObject({ code: 1 });
    const ingested = await runCli(['ingest', file], env);
    expect(ingested.out).toBe('Articles: 1 left out as erased.\n');
    expect(ingested.err).toMatch(
      /weir\.json: it was erased on \d{4}-\d\d-\d\d, and stays out; --include-erased takes it in as a new article\.\n$/,
    );
    expect(await runCli(['ingest', file, '--include-erased'], env)).toMatchObject({ out: 'Articles: 1 added.\n' });
  }, 180_000);

  it('has nothing of the words of what is erased left in its file', async () => {
    const { url, store } = of();
    if (!url.startsWith('file:')) return;
    const path = url.slice('file:'.length);
    const words = 'Xylanthropy Ottermole';
    await runCli(
      [
        'ingest',
        write(
          'erased.json',
          JSON.stringify({
            headline: `${words} speaks`,
            body: `The dam is dry, said ${words}, its keeper.`,
            date: '2024-05-03',
          }),
        ),
      ],
      { DATABASE_URL: url },
    );
    const isIn = () => [path, `${path}-wal`].some((file) => /xylanthrop/i.test(readFileSync(file, 'latin1')));
    expect(isIn()).toBe(true);
    const ids = await store.articlesNamed('2024-05-03-xylanthropy-ottermole-speaks');
    expect(ids).toHaveLength(1);
    await store.withdrawArticles(ids, { state: 'WITHDRAWN', until: null, reason: 'Wrong.' });
    await store.eraseArticles(ids);
    expect(isIn()).toBe(false);
  }, 60_000);
});
