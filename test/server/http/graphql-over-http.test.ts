import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/store/open-store.ts';
import { serveHttp } from '../../support/serve-http.ts';

let store: Store;
let served: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  store = await openStore('file::memory:');
  served = await serveHttp({ store });
});
afterAll(async () => {
  await served.stop();
  await store.close();
});

/** https://github.com/graphql/graphql-http#audits */
describe("graphql-http's audits of the specification", () => {
  const audits = serverAudits({ url: () => served.url, fetchFn: fetch });

  it('are all there', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    // A notice is of what the specification leaves open.
    if (result.status !== 'ok') expect(result).toMatchObject({ status: 'notice' });
  });
});
