import { parseHTML } from 'linkedom';
import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { createServer } from '../../src/server/create-server.ts';
import type { Store } from '../../src/store/open-store.ts';

export const pagesBase = 'http://onrecord.example';

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
  const server = createServer({ store, config: readConfig(settings), logger: pino({ level: 'silent' }) });
  return async (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<FetchedPage> => {
    const response = await server.fetch(
      new Request(pagesBase + path, { method, headers: { accept: 'text/html', ...headers } }),
    );
    const html = await response.text();
    const { document } = parseHTML(html === '' ? '<html></html>' : html);
    const text = document.querySelector('main')?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
    return { status: response.status, headers: response.headers, html, document, text };
  };
}
