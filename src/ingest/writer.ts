/** Writes for those who are let in by a token: the same checks, formats and reader as `onrecord ingest`, an article at a time. */
import type { StatedPublication } from '../../schema/domain/model.ts';
import type { DecisionChange } from '../../schema/query/decisions.ts';
import type { ArticleToWrite, WriteFailure, WriteRequest, WriteResult, Writer } from '../../schema/query/writer.ts';
import type { Store } from '../store/open-store.ts';
import { contentToRead, invalid } from './content-to-read.ts';
import { onceOf } from './once-of.ts';
import type { ReadArticle } from './read-file.ts';
import type { ReadAnswer } from './read-worker.ts';
import { type SourceReader, threadReader } from './source-reader.ts';
import { duplicate, failureOf, forbidden } from './write-failures.ts';

/** The note on an article without a day of publication. */
const undated = 'No day of publication is stated, so dates that depend on it stay open; give "publishedOn".';

export interface ArticleWriter extends Writer {
  /** Ends the thread that it has. */
  close(): Promise<void>;
}

/** Makes what writes a store, after `reader` has read what was sent. */
export function createWriter(
  store: Pick<Store, 'publish' | 'changeArticle' | 'decide'>,
  reader: SourceReader = threadReader(),
): ArticleWriter {
  async function read(article: ArticleToWrite, publisher: string | null): Promise<ReadArticle | WriteFailure> {
    const content = contentToRead(article);
    if ('kind' in content) return content;
    const { file, bytes, fill } = content;
    const field = article.body === undefined || article.body === null ? 'source' : 'body';
    const whole = { ...(publisher === null ? {} : { publisher }), ...fill };
    return theOne(await reader.read({ file, bytes, fill: whole, isSent: true }), field);
  }

  async function save(
    article: ArticleToWrite,
    { parsed, document: read, annotations }: ReadArticle,
    request: WriteRequest,
    item: number,
  ): Promise<WriteResult> {
    const { publisher } = request.access;
    const externalIds = externalIdsOf(article, read.externalIds);
    const document = { ...read, ...(externalIds.length === 0 ? {} : { externalIds }) };
    const source = { bytes: parsed.bytes, mediaType: parsed.mediaType };
    const publication = publicationOf(article);
    const answer = await store.publish(
      {
        document,
        annotations,
        source,
        ...(publication === null ? {} : { publication }),
        ...(article.includeErased === true ? { includeErased: true } : {}),
      },
      { expectedRevision: article.expectedRevision ?? null, publisher, once: onceOf(request, item) },
    );
    if ('refused' in answer) return { failure: failureOf(answer, publisher, fieldOf(article)) };
    const { status, key, revision, withheld, note } = answer;
    const dated = document.metadata.publishedOn === null ? [undated] : [];
    const notes = [...parsed.notes, ...(note === undefined ? [] : [note]), ...dated];
    return { written: { status: status === 'ADDED' ? 'CREATED' : status, key, revision, withheld, notes } };
  }

  return {
    publish: async (articles, request) => {
      const own = request.access.publisher;
      const reading = articles.map((article) => read(article, own));
      // Where a save fails, others are still being read.
      const allRead = Promise.allSettled(reading);
      const taken = new Set<string>();
      const results: WriteResult[] = [];
      try {
        for (const [item, article] of articles.entries()) {
          const found = await reading[item];
          if (found === undefined) throw new Error('an article was not read');
          const failure = 'kind' in found ? found : refusedBefore(article, found, own, taken);
          if (failure !== null) results.push({ failure });
          else if (!('kind' in found)) results.push(await save(article, found, request, item));
        }
      } finally {
        await allRead;
      }
      return results;
    },
    change: async ({ by, expectedRevision, change }, request) => {
      const { publisher } = request.access;
      const answer = await store.changeArticle(
        { by, change },
        { expectedRevision, publisher, once: onceOf(request, 0) },
      );
      return 'refused' in answer ? { failure: failureOf(answer, publisher, 'by') } : answer;
    },
    decide: async ({ change, note, expectedRevision }, request) => {
      const { publisher, tokenName } = request.access;
      const terms = { expectedRevision, publisher, once: onceOf(request, 0) };
      const answer = await store.decide({ change, note }, tokenName ?? '', terms);
      return 'refused' in answer ? { failure: failureOf(answer, publisher, ...namedIn(change)) } : answer;
    },
    close: () => reader.close(),
  };
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

/** Why an article is not written, by itself and by what stands before it in its list; null where nothing is wrong so far. */
function refusedBefore(
  { externalId }: ArticleToWrite,
  { document }: ReadArticle,
  own: string | null,
  taken: Set<string>,
): WriteFailure | null {
  const { publisher, url } = document.metadata;
  if (own !== null && publisher?.value !== own) return forbidden(own, 'publisher');
  const named = [
    ['url', url?.value],
    ['externalId', externalId],
  ] as const;
  for (const [field, value] of named) {
    if (value === undefined || value === null) continue;
    const name = `${field} ${value}`;
    if (taken.has(name)) return duplicate(field, value);
    taken.add(name);
  }
  return null;
}

/** Its publisher's key as it was sent, before those that its source states. */
function externalIdsOf({ externalId }: ArticleToWrite, stated: ReadArticle['document']['externalIds'] = []) {
  if (externalId === undefined || externalId === null) return stated;
  const own = { scheme: 'own', value: externalId.trim() } as const;
  return [own, ...stated.filter(({ value }) => value !== own.value)];
}

/** What is decided of its publication, whatever its source states. */
const publicationOf = ({ embargoedUntil }: ArticleToWrite): StatedPublication | null =>
  embargoedUntil === undefined || embargoedUntil === null
    ? null
    : { state: 'EMBARGOED', until: new Date(embargoedUntil).toISOString(), reason: null };

/** What a decision is about, and the field of the input that names it. */
function namedIn(change: DecisionChange): readonly [field: string, what: string] {
  if ('entity' in change) return ['id', change.entity];
  switch (change.verb) {
    case 'undo':
      return ['decisionId', 'decision'];
    case 'reviewEvent':
      return ['id', 'event'];
    case 'reviewMention':
    case 'correctMention':
      return ['articleId', 'article'];
    case 'addCorrection':
      return ['by', 'article'];
    default:
      return ['id', 'quote'];
  }
}

/** The likeliest name of an article. */
const fieldOf = ({ externalId, url }: ArticleToWrite): string =>
  typeof externalId === 'string' ? 'externalId' : typeof url === 'string' ? 'url' : 'headline';
