import { createHash } from 'node:crypto';
import type { CacheMetadata } from '../../../schema/index.ts';
import type { Config } from '../../config.ts';

/**
 * The most bytes of tags. They are sent in two headers, and clients, CDNs and Node.js accept 16 KB of headers in
 * all.
 */
const maxTagBytes = 7_000;

/**
 * The cache headers of a response to a GET by hash: its lifetime, its `ETag`, and the nodes and lists in it as tags
 * (`Surrogate-Key` of Fastly, `Cache-Tag` of Cloudflare and others). A response with too many tags must be revalidated each
 * time.
 */
export function cacheHeaders(body: Buffer, { nodes, types, seconds }: CacheMetadata): Readonly<Record<string, string>> {
  const tags = [...types, ...nodes];
  const bytes = tags.reduce((sum, tag) => sum + tag.length + 1, 0);
  const isCacheable = bytes <= maxTagBytes && seconds > 0;
  return {
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    'cache-control': isCacheable ? `public, max-age=${seconds}` : 'private, no-cache',
    vary: 'accept, authorization',
    ...(isCacheable ? { 'surrogate-key': tags.join(' '), 'cache-tag': tags.join(',') } : {}),
  };
}

/** The headers of a response that is valid until a moment, in milliseconds since 1970; null for no such limit. */
export function untilChange(
  headers: Readonly<Record<string, string>>,
  moment: number | null,
): Readonly<Record<string, string>> {
  const seconds = /^public, max-age=(\d+)$/.exec(headers['cache-control'] ?? '')?.[1];
  if (moment === null || seconds === undefined) return headers;
  const left = Math.max(0, Math.floor((moment - Date.now()) / 1_000));
  return left >= Number(seconds) ? headers : { ...headers, 'cache-control': `public, max-age=${left}` };
}

/** For responses that no cache may store; some CDNs respect only `private`. */
export const noStore = { 'cache-control': 'private, no-store' } as const;

/** For responses to a token, which may have more than those to others. */
export const ownedByToken = { ...noStore, vary: 'authorization' } as const;

/** Whether the client has the response, by its `If-None-Match` (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2). */
export const matchesEtag = (ifNoneMatch: string | undefined, etag: string | undefined): boolean =>
  etag !== undefined &&
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) === true);

/**
 * The headers of a response in a media type, with the tags of the setting CACHE_TAGS. Each type needs its own strong validator
 * (https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3).
 */
export function ownHeaders(
  { etag, 'surrogate-key': surrogateKey, 'cache-tag': cacheTag, ...others }: Readonly<Record<string, string>>,
  type: string,
  tags: Config['CACHE_TAGS'],
): Readonly<Record<string, string>> {
  return {
    ...others,
    ...(surrogateKey !== undefined && /both|surrogate/.test(tags) ? { 'surrogate-key': surrogateKey } : {}),
    ...(cacheTag !== undefined && /both|cache/.test(tags) ? { 'cache-tag': cacheTag } : {}),
    ...(etag === undefined ? {} : { etag: type === 'application/json' ? etag : etag.replace(/"$/, '-g"') }),
    'content-type': `${type}; charset=utf-8`,
  };
}
