/** Where decisions meet readings: the one place through which every article passes before its rows are made. */
import { Incoming } from '../article/incoming.ts';
import { keepQuoteIds, type OldQuote } from '../article/keep-quote-ids.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { applyDecisions } from './apply-decisions.ts';
import type { Decision } from './decision.ts';
import { decisionsOfArticles, setStates } from './decision-rows.ts';
import { joinInArticle, joinsInArticles } from './identity/join-in-article.ts';
import { nodeDecisions } from './identity/node-decision.ts';
import { type KeptReading, keepReadings, keptReadings } from './read-before-decisions.ts';
import { annotationsOf, type ReviewedReading } from './reviewed-reading.ts';

/** An article that is to be written. */
export interface ToReview {
  readonly id: number;
  readonly incoming: Incoming;
  /** The quotes that it had, as they were served. */
  readonly quotes: readonly OldQuote[];
  /** Whether it may have decisions: one that has never been in has none. */
  readonly isKnown: boolean;
}

/** What is to be written of it. */
export interface Reviewed {
  readonly incoming: Incoming;
  /** The keys of its quotes and of those that were rejected, each in their order. */
  readonly quoteIds: readonly number[];
  readonly rejectedIds: readonly number[];
  /** The keys that were given before, to its quotes or what decisions are about. */
  readonly known: ReadonlySet<number>;
}

/**
 * Applies to each article what was decided of it. A quote keeps its key where its words are the same or the most alike, before any decision
 * was applied; one that is decided about has the key that it had then.
 */
export async function reviewArticles(
  transaction: WriteTransaction,
  articles: readonly ToReview[],
  keys: KeyMaker,
): Promise<readonly Reviewed[]> {
  const ids = articles.flatMap(({ id, isKnown }) => (isKnown ? [id] : []));
  const decisions = groupBy(await decisionsOfArticles(transaction, ids), ({ article }) => article);
  const kept = await keptReadings(transaction, ids);
  const joins = ids.length === 0 ? noJoins : joinsInArticles(await nodeDecisions(transaction));
  const keptNow = new Map<number, KeptReading>();
  const states = new Map<number, 'ACTIVE' | 'ORPHANED'>();
  const reviewed = articles.map(({ id, incoming, quotes }): Reviewed => {
    const old = kept.get(id)?.quotes ?? quotes;
    const readIds = keepQuoteIds(old, incoming.quotes).map((key) => key ?? keys.next());
    const known = new Set(old.map((quote) => quote.id));
    const own = decisions.get(id) ?? [];
    const joined = joins.get(id) ?? [];
    if (own.length + joined.length === 0) return { incoming, quoteIds: readIds, rejectedIds: [], known };
    const reading = joinInArticle(applyDecisions(incoming, own), joined);
    for (const decision of own) noteState(decision, reading, states);
    const given = keysOfReview(reading, readIds, keys);
    const whole = reviewedIncoming(incoming, reading, transaction);
    keptNow.set(id, {
      reading: { document: incoming.document, annotations: incoming.annotations },
      quotes: quotesToKeep(incoming, readIds, whole, given),
    });
    for (const { nodes } of own) for (const node of nodes) known.add(node);
    return { incoming: whole, ...given, known };
  });
  await keepReadings(
    transaction,
    keptNow,
    [...kept.keys()].filter((id) => !keptNow.has(id)),
  );
  await setStates(transaction, states);
  return reviewed;
}

const noJoins: ReturnType<typeof joinsInArticles> = new Map();

/** The quotes as they were read, in their order, and behind them those that are there by a decision alone. */
function quotesToKeep(
  { quotes }: Incoming,
  readIds: readonly number[],
  decided: Incoming,
  { quoteIds }: Pick<Reviewed, 'quoteIds'>,
): readonly OldQuote[] {
  const read = quotes.map(({ text }, n) => ({ id: readIds[n] ?? 0, text }));
  const ids = new Set(readIds);
  const others = decided.quotes.flatMap(({ text }, n) => {
    const id = quoteIds[n];
    return id === undefined || ids.has(id) ? [] : [{ id, text }];
  });
  return [...read, ...others];
}

function noteState({ id, state }: Decision, { standing }: ReviewedReading, states: Map<number, 'ACTIVE' | 'ORPHANED'>) {
  const now = standing.has(id) ? 'ACTIVE' : 'ORPHANED';
  if (now !== state) states.set(id, now);
}

function reviewedIncoming(incoming: Incoming, reading: ReviewedReading, { dialect }: WriteTransaction): Incoming {
  const { article, readingSha256, sourceSha256 } = incoming;
  return new Incoming(
    { ...article, document: reading.document, annotations: annotationsOf(reading), readingSha256 },
    dialect,
    sourceSha256,
    reading,
  );
}

/** The keys of a reading's quotes: those that decisions are about first, and no key twice. */
export function keysOfReview(
  { quotes, rejected }: ReviewedReading,
  readIds: readonly number[],
  keys: Pick<KeyMaker, 'next'>,
): Pick<Reviewed, 'quoteIds' | 'rejectedIds'> {
  const taken = new Set<number>();
  const all = [...quotes, ...rejected];
  const given = all.map(({ mark }) => {
    if (mark.key === null || taken.has(mark.key)) return null;
    taken.add(mark.key);
    return mark.key;
  });
  const ids = all.map(({ mark }, n) => {
    const own = given[n] ?? (mark.read === null ? undefined : readIds[mark.read]);
    if (given[n] === null && (own === undefined || taken.has(own))) return keys.next();
    const key = own ?? keys.next();
    taken.add(key);
    return key;
  });
  return { quoteIds: ids.slice(0, quotes.length), rejectedIds: ids.slice(quotes.length) };
}
