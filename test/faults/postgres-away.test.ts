import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { HttpAnswer } from '../support/ask-http.ts';
import { keepAsking } from '../support/keep-asking.ts';
import { writeMadeUpFiles } from '../support/made-up-files.ts';
import { type OwnPostgres, ownPostgres, postgresPrograms } from '../support/own-postgres.ts';
import { type ServedCli, serveCli } from '../support/serve-cli.ts';

const question = (n: number) =>
  `{ articles(first: ${(n % 40) + 1}) { totalCount nodes { headline quotes { nodes { text speaker { name } } } } } }`;

const isGood = ({ status, body }: HttpAnswer) => status === 200 && body.data.articles.totalCount === 40;
const isAway = ({ status, retryAfter, body }: HttpAnswer) =>
  status === 503 && retryAfter !== null && ['STORE_UNREACHABLE', 'OVERLOADED'].includes(body.errors[0].extensions.code);

describe.skipIf(postgresPrograms === null)('a service whose PostgreSQL goes away under load', () => {
  let postgres: OwnPostgres;
  beforeAll(async () => {
    postgres = await ownPostgres(postgresPrograms ?? '');
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-away-'));
    writeMadeUpFiles(folder, 40);
    const store = await openStore(postgres.url);
    await ingest([folder], { store });
    await store.close();
    rmSync(folder, { recursive: true });
  });
  afterAll(async () => postgres.remove());

  it.each<[string, () => Promise<void> | void, () => Promise<void> | void]>([
    ['is shut down', () => postgres.stop('fast'), () => postgres.start()],
    ['crashes', () => postgres.stop('immediate'), () => postgres.start()],
    ['stands still', () => postgres.pause(), () => postgres.resume()],
  ])(
    'answers 200 or 503 while it %s, and well within 5 seconds of its return',
    async (_, leave, comeBack) => {
      const served = await serveCli({ DATABASE_URL: postgres.url, STATEMENT_TIMEOUT: '500' });
      const asking = keepAsking(served.url, 16, question);
      await vi.waitFor(() => expect(asking.answers.length).toBeGreaterThan(50), 20_000);

      await leave();
      const before = asking.answers.length;
      await vi.waitFor(() => expect(asking.answers.slice(before).filter(isAway).length).toBeGreaterThan(16), 30_000);
      expect(await probes(served)).toEqual([200, 503]);

      await comeBack();
      await vi.waitFor(
        async () => {
          expect(await probes(served)).toEqual([200, 200]);
          expect(asking.answers.slice(-16).every(isGood)).toBe(true);
        },
        { timeout: 5_000, interval: 50 },
      );
      await asking.stop();

      expect(asking.lost).toEqual([]);
      expect(asking.answers.filter((answer) => !isGood(answer) && !isAway(answer))).toEqual([]);
      expect(await served.stop()).toMatchObject({ code: 0 });
    },
    180_000,
  );

  it('exits with 0 within 10 seconds of SIGTERM while it stands still', async () => {
    const served = await serveCli({ DATABASE_URL: postgres.url });
    const asking = keepAsking(served.url, 4, question);
    await vi.waitFor(() => expect(asking.answers.length).toBeGreaterThan(10), 20_000);
    await asking.stop();
    postgres.pause();
    const start = performance.now();
    const { code } = await served.stop();
    const took = performance.now() - start;
    postgres.resume();
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
  });
});

const probes = (served: ServedCli) => Promise.all([served.probe('health'), served.probe('ready')]);
