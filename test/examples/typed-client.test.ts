import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allQuotes } from '../../examples/typed-client/all-quotes.ts';
import { fetchOnrecord } from '../../examples/typed-client/fetch-onrecord.ts';
import { QuotesOfSpeakerDocument } from '../../examples/typed-client/operations.ts';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server/create-server.ts';
import { nodeServer } from '../../src/server/node-server.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ingestData } from '../support/first-article.ts';
import { generateOperations } from './generate.ts';

let store: Store;
let http: Server;
let url = '';
beforeAll(async () => {
  store = await openStore('file::memory:');
  await ingestData(store);
  const config = readConfig({});
  ({ http } = nodeServer(createServer({ store, config, logger: pino({ level: 'silent' }) }), config));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const bound = http.address();
  url = `http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : ''}/graphql`;
});
afterAll(async () => {
  http.close();
  await store.close();
});

const file = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('a client that knows only the published schema', () => {
  it('has types that are made of it; where it changed, `npm run client` makes them anew', async () => {
    expect(file('../../examples/typed-client/operations.ts')).toBe(await generateOperations());
  });

  it('pages through a list to its end', async () => {
    const quotes = await allQuotes(url, 'mike-pompeo');
    expect(quotes?.map((quote) => [quote.quoteKind, quote.said?.edtf ?? null])).toEqual([
      ['INDIRECT', '2019-02-21'],
      ['INDIRECT', '2019-02-21'],
      ['DIRECT', '2019-02-21'],
      ['INDIRECT', '2019-02-21'],
      ['DIRECT', null],
    ]);
    expect(new Set(quotes?.map(({ id }) => id)).size).toBe(5);
  });

  it('gets null for what is missing, and an error with a code for what it did wrong', async () => {
    expect(await allQuotes(url, 'nobody')).toBeNull();
    await expect(fetchOnrecord(url, QuotesOfSpeakerDocument, { speaker: 'mike-pompeo', first: 1000 })).rejects.toThrow(
      'BAD_USER_INPUT: "first" is 1000; a page has 1 to 100 rows.',
    );
  });

  it.each(['operations.graphql', 'fetch-onrecord.ts', 'all-quotes.ts'])(
    'is shown in docs/clients.md as it is: %s',
    (name) => {
      const code = file(`../../examples/typed-client/${name}`)
        .split('\n')
        .filter((line) => !line.startsWith('import ') || !line.includes("'./"))
        .join('\n')
        .trim();
      expect(file('../../docs/clients.md')).toContain(code);
    },
  );
});
