import { parseHTML } from 'linkedom';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { createServer, type OnrecordServer } from '../../src/server/create-server.ts';
import type { Store } from '../../src/store/open-store.ts';

export const pagesBase = 'http://onrecord.example';

/** Where an element ends that stands on lines of its own. */
const ends = /<\/(p|h[1-6]|li|dt|dd|div|t[dh]|summary|blockquote|pre|section|header|figcaption|span)>/g;

export interface FetchedPage {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly document: Document;
  /** The text of the main part, white space in one. */
  readonly text: string;
}

/** What gets pages of a store through the front door, without a port. */
export function pagesOf(store: Store, settings: Readonly<Record<string, string>> = {}) {
  const server = serverOf(store, settings);
  return async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<FetchedPage> => {
    const response = await server.fetch(
      new Request(pagesBase + path, { method, headers: { accept: 'text/html', ...headers } }),
    );
    const html = await response.text();
    const { document } = parseHTML(html === '' ? '<html></html>' : html);
    const main = document.querySelector('main');
    const { document: spaced } = parseHTML(
      `<html><body>${main?.innerHTML.replaceAll(ends, ' $&') ?? ''}</body></html>`,
    );
    const text = spaced.body.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return { status: response.status, headers: response.headers, html, document, text };
  };
}

/** Whoever asks a store with the same settings again asks the same server. */
const servers = new WeakMap<Store, Map<string, OnrecordServer>>();

function serverOf(store: Store, settings: Readonly<Record<string, string>>): OnrecordServer {
  const known = servers.get(store) ?? new Map<string, OnrecordServer>();
  servers.set(store, known);
  const key = JSON.stringify(settings);
  const server =
    known.get(key) ?? createServer({ store, config: readConfig(settings), logger: pino({ level: 'silent' }) });
  known.set(key, server);
  return server;
}
