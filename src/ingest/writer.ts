/** Writes for those who are let in by a token: the same checks, formats and reader as `onrecord ingest`, an article at a time. */
import { createHash } from 'node:crypto';
import type { Piscina } from 'piscina';
import type { ArticleToWrite, WriteFailure, WriteRequest, WriteResult, Writer } from '../../schema/query/writer.ts';
import type { Store } from '../store/open-store.ts';
import { contentToRead, invalid } from './content-to-read.ts';
import type { ReadArticle } from './read-file.ts';
import type { ReadAnswer, ReadTask } from './read-worker.ts';

/** What is said of an article that comes in without a day. */
const undated = 'No day of publication is stated, so dates that depend on it stay open; give "publishedOn".';

/** How long the thread that reads is kept when there is nothing to read, in milliseconds: with its model it takes a second to begin. */
const idle = 60_000;

export interface ArticleWriter extends Writer {
  /** Ends the thread that reads. */
  close(): Promise<void>;
}

/** Makes what writes a store. Texts are read in a thread of their own: a long one takes a while, and holds nobody up. */
export function createWriter(store: Pick<Store, 'publish'>): ArticleWriter {
  /** Null until something is written: few servers write, and its package is loaded only then. */
  let pool: Promise<Piscina<ReadTask, ReadAnswer>> | null = null;

  async function read(article: ArticleToWrite, publisher: string | null): Promise<ReadArticle | WriteFailure> {
    const content = contentToRead(article);
    if ('kind' in content) return content;
    const { file, bytes, fill } = content;
    pool ??= import('./read-pool.ts').then(({ readPool }) => readPool(1, idle));
    const field = article.body === undefined || article.body === null ? 'source' : 'body';
    const whole = { ...(publisher === null ? {} : { publisher }), ...fill };
    return theOne(await (await pool).run({ file, bytes, fill: whole, isSent: true }), field);
  }

  return {
    publish: async (articles, request) => {
      const { publisher } = request.access;
      const reading = articles.map((article) => read(article, publisher));
      // Where a save fails, others are still being read.
      const allRead = Promise.allSettled(reading);
      const taken = new Set<string>();
      const results: WriteResult[] = [];
      try {
        for (const [item, article] of articles.entries()) {
          const found = await reading[item];
          if (found === undefined) throw new Error('an article was not read');
          results.push(await publishRead(found, item, article.expectedRevision ?? null, request, taken));
        }
      } finally {
        await allRead;
      }
      return results;
    },
    close: async () => (await pool)?.destroy(),
  };

  async function publishRead(
    found: ReadArticle | WriteFailure,
    item: number,
    expectedRevision: number | null,
    request: WriteRequest,
    taken: Set<string>,
  ): Promise<WriteResult> {
    if ('kind' in found) return { failure: found };
    const { parsed, document, annotations } = found;
    const { publisher, url, publishedOn } = document.metadata;
    const own = request.access.publisher;
    if (own !== null && publisher?.value !== own) return { failure: forbidden(own, 'publisher') };
    if (url !== null && taken.has(url.value)) return { failure: duplicate(url.value) };
    if (url !== null) taken.add(url.value);
    const source = { bytes: parsed.bytes, mediaType: parsed.mediaType };
    const once = onceOf(request, item);
    const answer = await store.publish({ document, annotations, source }, { expectedRevision, publisher: own, once });
    if ('refused' in answer) return { failure: failureOf(answer, own ?? '') };
    const { status, key, revision } = answer;
    const notes = [...parsed.notes, ...(publishedOn === null ? [undated] : [])];
    return { written: { status: status === 'ADDED' ? 'CREATED' : status, key, revision, notes } };
  }
}

/** The one article of a source. */
function theOne({ articles, faults }: ReadAnswer, field: string): ReadArticle | WriteFailure {
  const [fault] = faults;
  if (fault !== undefined) {
    const code = fault.code === 'TOO_LARGE' ? 'TOO_LARGE' : 'BAD_SOURCE';
    return invalid(field, fault.message, code, fault.place.line ?? null);
  }
  const [article, other] = articles;
  if (article === undefined) return invalid(field, 'There is no article in it.', 'BAD_SOURCE');
  if (other === undefined) return article;
  return invalid(field, `It has ${articles.length} articles; send each by itself.`, 'BAD_SOURCE');
}

type Refusal = Extract<Awaited<ReturnType<Store['publish']>>, { readonly refused: unknown }>;

function failureOf(refusal: Refusal, own: string): WriteFailure {
  if (refusal.refused === 'PUBLISHER') return forbidden(own, 'url');
  if (refusal.refused === 'KEY') {
    const message = 'The key came with another input within the last 24 hours; give each write a key of its own.';
    return { kind: 'CONFLICT', code: 'IDEMPOTENCY_KEY_REUSED', message, path: ['idempotencyKey'] };
  }
  const { current } = refusal;
  return {
    kind: 'REVISION_CONFLICT',
    code: 'REVISION_CONFLICT',
    message:
      current === null
        ? 'There is no such article yet; leave "expectedRevision" out, or give 0.'
        : `The article is of revision ${current}; read it again, and decide what becomes of both changes.`,
    path: ['expectedRevision'],
    currentRevision: current,
  };
}

const forbidden = (publisher: string, field: string): WriteFailure => ({
  kind: 'FORBIDDEN_PUBLISHER',
  code: 'FORBIDDEN_PUBLISHER',
  message: `The token is for articles of "${publisher}" alone, and this is another's: by its publisher, its address, or its day and headline.`,
  path: [field],
  publisher,
});

const duplicate = (url: string): WriteFailure => ({
  kind: 'CONFLICT',
  code: 'DUPLICATE_ARTICLE',
  message: `Its address "${url}" is that of an article before it in the list, too; give each its own.`,
  path: ['url'],
});

/** Who sends the same key with the same input sends the same write. */
function onceOf({ access, mutation, idempotencyKey, input }: WriteRequest, item: number) {
  if (idempotencyKey === null || access.tokenName === null) return null;
  const inputSha256 = createHash('sha256')
    .update(JSON.stringify([mutation, input]))
    .digest('hex');
  return { tokenName: access.tokenName, name: idempotencyKey, item, inputSha256 };
}
