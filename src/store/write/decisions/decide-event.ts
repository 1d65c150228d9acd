/** Decisions about accounts of an event, confirmed or rejected: one for each account. */
import type { EventFound } from '../../../../schema/domain/model.ts';
import type { EventReview } from '../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { anchorOf } from './anchor.ts';
import type { NewDecision } from './decision.ts';
import { eventWords, firstMention } from './event-words.ts';
import { type ReviewNow, reviewNow } from './review-now.ts';
import { markOf } from './reviewed-reading.ts';

/** So many accounts are decided about at once. */
const mostAccounts = 100;

/** Decisions about an event, served or rejected. Throws {@link RefusedWrite} where there is none, or the terms do not hold. */
export async function decideEvent(
  transaction: WriteTransaction,
  { event: given, articles, verdict }: EventReview,
  author: Pick<NewDecision, 'by' | 'note'>,
  terms: WriteTerms,
): Promise<readonly NewDecision[]> {
  const [merged] = await transaction.allWith('select successor_id from tombstone', 'id', [given]);
  const event = merged?.['successor_id'] == null ? given : Number(merged['successor_id']);
  const all = await articlesOf(transaction, event);
  if (all.size === 0) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  const meant = [...all.keys()].filter((article) => articles === null || articles.includes(article));
  assertMeant(meant, articles, all.size, terms);
  const existing = await existingById(transaction, meant);
  const decisions: NewDecision[] = [];
  for (const article of meant) {
    assertTerms(existing.get(article) ?? null, terms);
    const now = await reviewNow(transaction, article);
    if (now === null) throw new Error('an article is not there');
    const { text } = now.document;
    for (const { found, provenance } of await accountsIn(transaction, article, event, now)) {
      const first = firstMention(found);
      if (first === undefined) continue;
      decisions.push({
        ...author,
        kind: `EVENT_${verdict}`,
        entity: 'event',
        nodes: [event],
        article,
        words: anchorOf(text, [first.range]),
        value: eventWords(text, found, now.review.annotations.people, { slug: all.get(article) ?? '', provenance }),
      });
    }
  }
  if (decisions.length === 0) throw refused('id', 'No words of the articles stand for the event.');
  return decisions;
}

const refused = (field: string, message: string): RefusedWrite =>
  new RefusedWrite({ refused: 'INPUT', field, message });

function assertMeant(
  meant: readonly number[],
  articles: readonly number[] | null,
  all: number,
  { expectedRevision }: WriteTerms,
): void {
  if (articles !== null && meant.length < new Set(articles).size)
    throw refused('articleIds', 'One of the articles has no account of the event; give those that have.');
  if (meant.length > mostAccounts)
    throw refused('articleIds', `The event has ${all} accounts; give up to ${mostAccounts} of their articles.`);
  if (expectedRevision !== null && meant.length > 1)
    throw refused(
      'expectedRevision',
      `It is that of one article, and the event has ${meant.length}; give "articleIds".`,
    );
}

/** The articles that have an account of an event, served or rejected, with its slug. */
async function articlesOf(transaction: WriteTransaction, event: number): Promise<ReadonlyMap<number, string>> {
  const rejected = await transaction.allWith('select article_id, slug from rejected_event', 'event_id', [event]);
  const served = await transaction.allWith(
    'select r.article_id, e.slug from report r join event e on e.id = r.event_id',
    'r.event_id',
    [event],
  );
  return new Map([...rejected, ...served].map((row) => [Number(row['article_id']), String(row['slug'])]));
}

/** What an article says of an event, as it was read and decided: several accounts where a human said that they are one. */
async function accountsIn(transaction: WriteTransaction, article: number, event: number, { review }: ReviewNow) {
  const { annotations, eventMarks, rejectedEvents } = review;
  const rejected = rejectedEvents
    .filter(({ node }) => node === event)
    .map(({ event: found, mark: { provenance } }) => ({ found, provenance }));
  const mentions = await transaction.allWith('select event_id, start, "end" from mention', 'article_id', [article]);
  const reports = await transaction.allWith('select event_id, name, kind from report', 'article_id', [article]);
  const places = new Set(mentions.map((row) => `${row['event_id']} ${row['start']} ${row['end']}`));
  const candidates = ({ mentions: own }: EventFound) =>
    reports.filter((row) => own.every(({ range }) => places.has(`${row['event_id']} ${range.start} ${range.end}`)));
  const served = annotations.events.filter((found) => {
    const own = candidates(found);
    const same = own.find((row) => row['name'] === found.name && row['kind'] === found.kind) ?? own[0];
    return Number(same?.['event_id']) === event;
  });
  return [
    ...rejected,
    ...served.map((found) => ({
      found,
      provenance: (eventMarks.get(found.key) ?? markOf(annotations.provenance, 0)).provenance,
    })),
  ];
}
