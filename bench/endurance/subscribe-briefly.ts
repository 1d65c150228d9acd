import { setTimeout as wait } from 'node:timers/promises';

/** Opens a subscription, hears it for a moment, and leaves without a word, as browsers do. */
export async function subscribeBriefly(url: string): Promise<void> {
  const leaving = new AbortController();
  const opened = fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes { cursor kind node { id } } }' }),
    signal: leaving.signal,
  });
  await Promise.race([opened, wait(1_000)]);
  await wait(50);
  leaving.abort();
  await opened.catch(() => undefined);
}
