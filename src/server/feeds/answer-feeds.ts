/** Answers requests for feeds, the news sitemap and the texts of articles, as caches may keep them. */
import { CacheMetadata } from '../../../schema/index.ts';
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import { askSchema } from '../execute/ask-schema.ts';
import { orRefusal, Refusal } from '../http/refusal.ts';
import { publicBase } from '../http/request-facts.ts';
import { type CachedOptions, keptHeaders, type Note, serveCached } from '../http/serve-cached.ts';
import { feedOperations } from './feed-operations.ts';
import type { FeedRequest } from './feed-path.ts';
import { readFeed } from './read-feed.ts';

export interface FeedsOptions extends CachedOptions {
  readonly config: Pick<Config, 'PUBLIC_URL' | 'CACHE_BYTES' | 'CACHE_TAGS'>;
  readonly context: (access: Access) => Context;
}

const mediaTypes: Readonly<Record<FeedRequest['form'], string>> = {
  json: 'application/feed+json',
  atom: 'application/atom+xml',
  sitemap: 'application/xml',
  text: 'text/plain',
};

/** Answers a request whose path asks for a feed. Rejects for what is not expected. */
export function answerFeeds({ context, ...options }: FeedsOptions) {
  const serve = serveCached(options);

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
    const modified = access.tokenName === null ? lastModified(changes.nodes[0]?.changedAt) : {};
    const headers = { ...keptHeaders(access, body, cacheMetadata), ...modified };
    return { headers, body, operation: note.operation, cost: note.cost };
  }

  async function respond(asked: FeedRequest, request: Request, note: Note): Promise<Response> {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      throw new Refusal(405, 'This is read with GET.', { allow: 'GET, HEAD' });
    const { pathname, search } = new URL(request.url);
    const base = publicBase(request, options.config);
    const now = asked.form === 'sitemap' ? Math.floor(Date.now() / 60_000) * 60_000 : Date.now();
    const minute = asked.form === 'sitemap' ? now : '';
    const name = `FEED ${minute} ${base} ${pathname}${search}`;
    return serve(request, note, { name, mediaType: mediaTypes[asked.form] }, (access) =>
      makeResponse(asked, base, now, access, note),
    );
  }

  return async (asked: FeedRequest, request: Request, note: Note): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    return orRefusal(() => respond(asked, request, note));
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
