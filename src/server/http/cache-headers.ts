import { createHash } from 'node:crypto';
import type { CacheMetadata } from '../../../schema/index.ts';
import type { Config } from '../../config.ts';

/**
 * So long may the tags be: they are told twice, and clients and CDNs take 16 KB of headers in all. Node.js gives up an
 * answer with more.
 */
const mostTagBytes = 7_000;

/**
 * What caches are told of an answer that was asked for by hash with GET: how long it is good, what it is known again by
 * (`ETag`), and which nodes and lists it holds (`Surrogate-Key` of Fastly, `Cache-Tag` of Cloudflare and others). An answer
 * of more nodes than can be told must be asked for each time.
 */
export function cacheHeaders(body: Buffer, { nodes, types, seconds }: CacheMetadata): Readonly<Record<string, string>> {
  const tags = [...types, ...nodes];
  const bytes = tags.reduce((sum, tag) => sum + tag.length + 1, 0);
  const isTold = bytes <= mostTagBytes && seconds > 0;
  return {
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
    'cache-control': isTold ? `public, max-age=${seconds}` : 'private, no-cache',
    vary: 'accept, authorization',
    ...(isTold ? { 'surrogate-key': tags.join(' '), 'cache-tag': tags.join(',') } : {}),
  };
}

/** The headers of a response that is not good any more after a moment, in milliseconds since 1970; null where that is open. */
export function untilChange(
  headers: Readonly<Record<string, string>>,
  moment: number | null,
): Readonly<Record<string, string>> {
  const seconds = /^public, max-age=(\d+)$/.exec(headers['cache-control'] ?? '')?.[1];
  if (moment === null || seconds === undefined) return headers;
  const left = Math.max(0, Math.floor((moment - Date.now()) / 1_000));
  return left >= Number(seconds) ? headers : { ...headers, 'cache-control': `public, max-age=${left}` };
}

/** For what no cache may keep; some CDNs know that by no other word than `private`. */
export const noStore = { 'cache-control': 'private, no-store' } as const;

/** For what was answered to a token, whose holder may be told more than others. */
export const ownedByToken = { ...noStore, vary: 'authorization' } as const;

/** Whether a client has the answer already, by its `If-None-Match` (https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2). */
export const isKnownTo = (ifNoneMatch: string | undefined, etag: string | undefined): boolean =>
  etag !== undefined &&
  ifNoneMatch !== undefined &&
  (ifNoneMatch.trim() === '*' || ifNoneMatch.match(/"[^"]*"/g)?.includes(etag) === true);

/**
 * The headers of a response in a type, with the tags that are to be told; it has another strong validator in each
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
