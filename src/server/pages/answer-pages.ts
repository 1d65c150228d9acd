/** Answers requests for pages: who asks, what is cached, and how faults are told. What a page looks like is for `src/web`. */
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import { assetResponse } from '../../web/assets.ts';
import { failed, noSuchAddress } from '../../web/notices/notices.ts';
import { renderNotice } from '../../web/notices/render-notice.tsx';
import { type PageRequest, parsePagePath } from '../../web/page-path.ts';
import type { Ask, PageResponse, Site } from '../../web/page-types.ts';
import { mayBeFramed, mediaTypeOf, renderPage } from '../../web/render-page.ts';
import { askSchema } from '../execute/ask-schema.ts';
import { noStore } from '../http/cache-headers.ts';
import { refusalOf } from '../http/refusal.ts';
import { publicBase } from '../http/request-facts.ts';
import { type CachedOptions, keptHeaders, type Note, serveCached } from '../http/serve-cached.ts';
import { queryAddress } from './query-address.ts';
import { robotsText } from './robots-text.ts';

export interface PagesOptions extends CachedOptions {
  readonly config: Pick<Config, 'PUBLIC_URL' | 'CACHE_BYTES' | 'CACHE_TAGS' | 'GRAPHIQL' | 'ROBOTS'>;
  readonly logger: Logger;
  readonly context: (access: Access) => Context;
}

/** Nothing inline, nothing from elsewhere. */
const contentSecurityPolicy = (ancestors: "'none'" | '*'): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');

/** Of what may stand in no frame. */
const unframed = contentSecurityPolicy("'none'");

/** Answers a request; null for one that asks for no page, unless a browser asks: it is told so as people read it. Never rejects for what a page can tell. */
export function answerPages({ logger, context, ...options }: PagesOptions) {
  const { config } = options;
  const serve = serveCached(options);

  async function makeResponse(asked: PageRequest, site: Site, access: Access, note: Note) {
    const cacheMetadata = new CacheMetadata();
    const asksSchema = askSchema({ ...context(access), cacheMetadata }, (operation, cost) => {
      note.operation ??= operation;
      note.cost += cost;
    });
    const ask: Ask = (document, variables) => asksSchema(document, variables);
    const page = await renderPage(asked, ask, site);
    if (page.status !== 200) return notFromCache(page, policyOf(asked));
    const body = Buffer.from(page.html);
    return { headers: keptHeaders(access, body, cacheMetadata), body, operation: note.operation, cost: note.cost };
  }

  function respond(asked: PageRequest, request: Request, site: Site, note: Note): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const headers = { 'content-security-policy': policyOf(asked) };
    return serve(
      request,
      note,
      { name: `PAGE ${site.base} ${pathname}${search}`, mediaType: mediaTypeOf(asked), headers },
      (access) => makeResponse(asked, site, access, note),
    );
  }

  const siteOf = (base: string): Site => {
    const root = new URL(base).pathname.replace(/\/$/, '');
    return { base, root, queryAddress: queryAddress(root, config.GRAPHIQL === 'on') };
  };

  return async (request: Request, note: Note, isBrowser: boolean): Promise<Response | null> => {
    const url = new URL(request.url);
    const site = siteOf(publicBase(request, config));
    if (url.pathname === '/robots.txt') return robotsText(site.base, config.ROBOTS);
    const asset = await assetResponse(url.pathname, request.headers.get('accept-encoding') ?? '');
    if (asset !== null) return asset;
    const asked = parsePagePath(url);
    if (asked === null) return isBrowser ? notFromCache(renderNotice(noSuchAddress, site)) : null;
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const told = notFromCache(renderNotice(failed(405, 'A page is read with GET.'), site));
        told.headers.set('allow', 'GET, HEAD');
        return told;
      }
      return await respond(asked, request, site, note);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) {
        const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
        if (!request.signal.aborted) logger.error({ err: cause }, 'an unexpected error');
      }
      const told = notFromCache(renderNotice(failed(refused?.status ?? 500, refused?.message ?? ''), site));
      for (const [name, value] of Object.entries(refused?.headers ?? {})) told.headers.set(name, value);
      return told;
    }
  };
}

/** Pages of others may frame what is made for them, and nothing else. */
const policyOf = (asked: PageRequest): string => (mayBeFramed(asked) ? contentSecurityPolicy('*') : unframed);

const notFromCache = (
  { status, html, location, mediaType = 'text/html' }: PageResponse,
  policy: string = unframed,
): Response =>
  new Response(html, {
    status,
    headers: {
      ...noStore,
      'content-type': `${mediaType}; charset=utf-8`,
      'content-security-policy': policy,
      ...(location === undefined ? {} : { location }),
    },
  });
