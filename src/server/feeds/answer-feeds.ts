/** Answers requests for feeds, the news sitemap and the texts of articles, as caches may keep them. */
import { GraphQLError } from 'graphql';
import { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import { askSchema } from '../execute/ask-schema.ts';
import type { Authenticate } from '../http/authenticate.ts';
import { cacheHeaders, matchesEtag, noStore, ownedByToken, ownHeaders, untilChange } from '../http/cache-headers.ts';
import type { CachedResponse } from '../http/execute-cached-document.ts';
import type { ResponseCache } from '../http/response-cache.ts';
import { feedOperations } from './feed-operations.ts';
import { type FeedRequest, parseFeedPath } from './feed-path.ts';
import { FeedRefused } from './feed-refused.ts';
import { readFeed } from './read-feed.ts';
import { refusalOf } from './refusal-of.ts';

export interface FeedsOptions {
  readonly config: Pick<Config, 'PUBLIC_URL' | 'CACHE_BYTES' | 'CACHE_TAGS'>;
  readonly cache: ResponseCache;
  /** The store's version, which cached responses belong to. */
  readonly version: () => number | null;
  readonly authenticate: Authenticate;
  readonly context: (access: Access) => Context;
  readonly nextChange: () => number | null;
}

/** What is noted of a request. */
interface Note {
  token?: string;
  operation: string | null;
  cost: number;
}

const mediaTypes: Readonly<Record<FeedRequest['form'], string>> = {
  json: 'application/feed+json',
  atom: 'application/atom+xml',
  sitemap: 'application/xml',
  text: 'text/plain',
};

/** Answers a request; null for one that asks for no feed. Rejects for what is not expected. */
export function answerFeeds({ config, cache, version, authenticate, context, nextChange }: FeedsOptions) {
  async function makeResponse(asked: FeedRequest, base: string, now: number, access: Access, note: Note) {
    const cacheMetadata = new CacheMetadata();
    const noted = (operation: string | null, cost: number): void => {
      note.operation ??= operation;
      note.cost += cost;
    };
    // Asked for first: a change after it makes the answer newer than it says, and nobody keeps an old one for it.
    const { changes } = await askSchema(context(access), noted)<LastChange>(feedOperations.lastChange);
    note.operation = null;
    const body = Buffer.from(await readFeed(asked, base, now, askSchema({ ...context(access), cacheMetadata }, noted)));
    const headers =
      access.tokenName === null
        ? {
            ...cacheHeaders(body, cacheMetadata),
            vary: 'authorization',
            ...lastModified(changes.nodes[0]?.changedAt),
          }
        : ownedByToken;
    return { headers, body, operation: note.operation, cost: note.cost };
  }

  async function respond(asked: FeedRequest, request: Request, note: Note): Promise<Response> {
    const { url, method, headers } = request;
    if (method !== 'GET' && method !== 'HEAD') {
      throw new FeedRefused(405, 'This is read with GET.', { allow: 'GET, HEAD' });
    }
    const authentication = await authenticate(headers.get('authorization'));
    if ('refused' in authentication) throw authentication.refused;
    const { access } = authentication;
    if (access.tokenName !== null) note.token = access.tokenName;
    const { origin, pathname, search } = new URL(url);
    const base = config.PUBLIC_URL === '' ? origin : config.PUBLIC_URL;
    const now = asked.form === 'sitemap' ? Math.floor(Date.now() / 60_000) * 60_000 : Date.now();
    const minute = asked.form === 'sitemap' ? now : '';
    const key = `${access.tokenName ?? ''} FEED ${minute} ${base} ${pathname}${search}`;
    const current = config.CACHE_BYTES === 0 ? null : version();
    const cached = cache.find(key, current);
    const made: CachedResponse = cached ?? (await makeResponse(asked, base, now, access, note));
    if (cached === undefined) cache.add(key, current, made);
    const typed = ownHeaders(withoutOpenSecond(made.headers), mediaTypes[asked.form], config.CACHE_TAGS);
    const own = untilChange(typed, nextChange());
    const isKnown = isNotModified(headers, own);
    const body = isKnown || method === 'HEAD' ? null : new Uint8Array(made.body);
    return new Response(body, { status: isKnown ? 304 : 200, headers: own });
  }

  return async (request: Request, note: Note): Promise<Response | null> => {
    const asked = parseFeedPath(new URL(request.url));
    if (asked === null) return null;
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    try {
      return await respond(asked, request, note);
    } catch (error) {
      const refused = refusalOf(error);
      if (refused === null) throw error instanceof GraphQLError ? (error.originalError ?? error) : error;
      const headers = { 'content-type': 'application/json; charset=utf-8', ...noStore, ...refused.headers };
      return new Response(JSON.stringify({ error: refused.message }), { status: refused.status, headers });
    }
  };
}

interface LastChange {
  readonly changes: { readonly nodes: readonly { readonly changedAt: string }[] };
}

/** The moment of the last change of the store: nothing in the answer is younger. */
function lastModified(changedAt: string | undefined): Readonly<Record<string, string>> {
  const moment = Date.parse(changedAt ?? '');
  return Number.isNaN(moment) ? {} : { 'last-modified': new Date(moment).toUTCString() };
}

/** Leaves out a `Last-Modified` whose second is not over: the store may change in it again (https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2). */
function withoutOpenSecond(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { 'last-modified': modified, ...others } = headers;
  return modified !== undefined && Date.now() < Date.parse(modified) + 1_000 ? others : headers;
}

/** By `If-None-Match`, and only where that is not sent by `If-Modified-Since` (https://www.rfc-editor.org/rfc/rfc9110#section-13.2.2). */
function isNotModified(request: Headers, own: Readonly<Record<string, string>>): boolean {
  const ifNoneMatch = request.get('if-none-match');
  if (ifNoneMatch !== null) return matchesEtag(ifNoneMatch, own['etag']);
  const since = Date.parse(request.get('if-modified-since') ?? '');
  return Date.parse(own['last-modified'] ?? '') <= since;
}
