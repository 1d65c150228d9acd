import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { askHttp, type HttpAnswer } from '../support/ask-http.ts';
import { writeMadeUpFiles } from '../support/made-up-files.ts';
import { serveCli } from '../support/serve-cli.ts';
import { onEachDialect } from '../support/stores.ts';

/** Some are answered at once, others take the store a while. */
const question = (n: number) =>
  `{ articles(first: ${(n % 40) + 1}) { totalCount nodes { text quotes { nodes { text speaker { name } } } } } }`;

const isGood = ({ status, body }: HttpAnswer) => status === 200 && body.data.articles.totalCount === 40;

onEachDialect('a service that gets SIGTERM under load with an event stream open', (of) => {
  it('answers every request that began, ends the stream, and exits with 0 within 10 seconds', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-stop-'));
    writeMadeUpFiles(folder, 40);
    await ingest([folder], { store: of().store });
    rmSync(folder, { recursive: true });
    const served = await serveCli({ DATABASE_URL: of().url });
    const stream = await fetch(served.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { changes { cursor } }' }),
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    const streamEnded = stream.text().catch(() => '');

    // Many clients that ask at once, again and again, each on a connection that it keeps.
    let answered = 0;
    let isStopping = false;
    const begun: { readonly at: number; readonly answer: Promise<HttpAnswer> }[] = [];
    const clients = Array.from({ length: 32 }, async () => {
      while (!isStopping) {
        const answer = askHttp(served.url, question(begun.length));
        begun.push({ at: performance.now(), answer });
        await answer;
        answered += 1;
      }
    });
    await vi.waitFor(() => expect(answered).toBeGreaterThan(200), 30_000);

    const start = performance.now();
    const stopped = served.stop();
    isStopping = true;
    expect(begun.length).toBeGreaterThan(answered);
    await Promise.allSettled([...clients, ...begun.map(({ answer }) => answer)]);
    // Those of the last moment had maybe not left the client yet.
    const answers = await Promise.all(begun.filter(({ at }) => at < start - 5).map(({ answer }) => answer));
    expect(answers.every(isGood)).toBe(true);
    const { code } = await stopped;
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    await streamEnded;
  }, 180_000);
});
