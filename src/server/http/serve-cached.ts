/** How documents by HTTP that are no answers to GraphQL, as feeds and pages, are kept and served. */
import type { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Config } from '../../config.ts';
import { type Authenticate, accessOf } from './authenticate.ts';
import { cacheHeaders, matchesEtag, ownedByToken, ownHeaders, untilChange } from './cache-headers.ts';
import type { CachedResponse } from './execute-cached-document.ts';
import type { ResponseCache } from './response-cache.ts';

export interface CachedOptions {
  readonly config: Pick<Config, 'CACHE_BYTES' | 'CACHE_TAGS'>;
  readonly cache: ResponseCache;
  /** The store's version, which cached responses belong to. */
  readonly version: () => number | null;
  readonly authenticate: Authenticate;
  readonly nextChange: () => number | null;
}

/** What is noted of a request. */
export interface Note {
  token?: string;
  operation: string | null;
  cost: number;
}

interface Document {
  /** What it is kept by, beside whose token it is for. */
  readonly name: string;
  readonly mediaType: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a document for whoever asks; what it answers as a response of its own is not kept. */
type MakeDocument = (access: Access) => Promise<CachedResponse | Response>;

/**
 * Answers a request with a document, from the cache if it is there: with its `ETag`, without its body to HEAD and to who has it already. Rejects
 * where the token is refused, and as `make` does.
 */
export function serveCached({ config, cache, version, authenticate, nextChange }: CachedOptions) {
  return async (
    request: Request,
    note: Note,
    { name, mediaType, headers = {} }: Document,
    make: MakeDocument,
  ): Promise<Response> => {
    const access = await accessOf(request, authenticate, note);
    const key = `${access.tokenName ?? ''} ${name}`;
    const current = config.CACHE_BYTES === 0 ? null : version();
    let made: CachedResponse | undefined = cache.find(key, current);
    if (made === undefined) {
      const fresh = await make(access);
      if (fresh instanceof Response) return fresh;
      cache.add(key, current, fresh);
      made = fresh;
    }
    const own = untilChange(ownHeaders(withoutOpenSecond(made.headers), mediaType, config.CACHE_TAGS), nextChange());
    const isKnown = isNotModified(request.headers, own);
    const body = isKnown || request.method === 'HEAD' ? null : new Uint8Array(made.body);
    return new Response(body, { status: isKnown ? 304 : 200, headers: { ...own, ...headers } });
  };
}

/** The headers by which a document for somebody is kept. */
export const keptHeaders = (
  { tokenName }: Access,
  body: Buffer,
  metadata: CacheMetadata,
): Readonly<Record<string, string>> =>
  tokenName === null ? { ...cacheHeaders(body, metadata), vary: 'authorization' } : ownedByToken;

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
