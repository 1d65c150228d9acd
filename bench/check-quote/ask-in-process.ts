import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Store } from '../../src/store/open-store.ts';

/** An answer's data, and how many milliseconds it took. */
export interface Asked {
  readonly data: unknown;
  readonly milliseconds: number;
}

export type AskTimed = (query: string, variables: object) => Promise<Asked>;

/** Asks a service over a store as over HTTP, without a port; no answer is kept. Throws where one has errors. */
export function askInProcess(store: Store): AskTimed {
  const config = readConfig({ CACHE_BYTES: '0' });
  const server = createServer({ store, config, logger: pino({ level: 'silent' }) });
  return async (query, variables) => {
    const begun = performance.now();
    const response = await server.fetch(
      new Request('http://onrecord.example/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      }),
    );
    const { data, errors } = await response.json();
    const milliseconds = performance.now() - begun;
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return { data, milliseconds };
  };
}
