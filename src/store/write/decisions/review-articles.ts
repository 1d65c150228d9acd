/** Where decisions meet readings: the one place through which every article passes before its rows are made. */
import { Incoming } from '../article/incoming.ts';
import type { OldAccount } from '../article/keep-accounts.ts';
import { keepQuoteIds, type OldQuote } from '../article/keep-quote-ids.ts';
import { quoteText } from '../article/quote-text.ts';
import type { KeptIds } from '../publication/withheld-article.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { applyDecisions } from './apply-decisions.ts';
import type { Decision } from './decision.ts';
import { type DecisionStanding, decisionsOfArticles, setStandings } from './decision-rows.ts';
import { ConcernedDecisions } from './identity/concerned-decisions.ts';
import { joinAccounts, tellApart } from './identity/join-accounts.ts';
import { joinInArticle, joinsInArticles } from './identity/join-in-article.ts';
import { type KeptReading, keepReadings, keptReadings } from './read-before-decisions.ts';
import { annotationsOf, type ReviewedReading } from './reviewed-reading.ts';
import { inOrder, setApart } from './set-apart.ts';

/** An article that is to be written. */
export interface ToReview {
  readonly id: number;
  readonly incoming: Incoming;
  /** The quotes that it had, as they were served. */
  readonly quotes: readonly OldQuote[];
  /** The accounts of events that it had, as they were served. */
  readonly accounts: readonly OldAccount[];
  /** Whose its accounts of people were. */
  readonly people: KeptIds['people'];
  /** Whether it may have decisions: one that has never been in has none. */
  readonly isKnown: boolean;
}

/** How much is served of an article, and what of a human's reading of it does not stand. */
export interface Served {
  readonly quotes: number;
  readonly people: number;
  readonly events: number;
  readonly gone: readonly string[];
}

export const servedBy = ({ incoming: { annotations }, gone }: Reviewed): Served => ({
  quotes: annotations.quotes.length,
  people: annotations.people.length,
  events: annotations.events.length,
  gone,
});

/** What is to be written of it. */
export interface Reviewed {
  readonly incoming: Incoming;
  /** The keys of its quotes and of those that were rejected, each in their order. */
  readonly quoteIds: readonly number[];
  readonly rejectedIds: readonly number[];
  /** The keys that were given before, to its quotes or what decisions are about. */
  readonly known: ReadonlySet<number>;
  /** The accounts of events that it had, as those that are served now may replace them. */
  readonly accounts: readonly OldAccount[];
  /** Whose accounts of people were that may have gone by a decision, and come back. */
  readonly people: KeptIds['people'];
  /** What of a record of it does not stand. */
  readonly gone: readonly string[];
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
  const joins = await joinsOf(transaction, ids);
  const keptNow = new Map<number, KeptReading>();
  const standings = new Map<number, DecisionStanding>();
  const reviewed = articles.map(({ id, incoming, quotes, accounts: served, people: signed }): Reviewed => {
    const old = kept.get(id)?.quotes ?? quotes;
    const readIds = keepQuoteIds(old, incoming.quotes).map((key) => key ?? keys.next());
    const known = new Set(old.map((quote) => quote.id));
    const own = decisions.get(id) ?? [];
    const joined = joins.get(id) ?? [];
    const { accounts: left, people: gone } = kept.get(id) ?? nothingKept;
    const { told, joint, apart } = tellApart(incoming, served, left);
    if (own.length + joined.length === 0) {
      const accounts = inOrder([...told, ...apart]);
      return { incoming, quoteIds: readIds, rejectedIds: [], known, accounts, people: gone, gone: [] };
    }
    const decided = applyDecisions(incoming, own);
    const set = setApart(decided, incoming, told, apart, new Set(own.map((one) => one.id)));
    const { reading, events } = joinInArticle(decided, joined);
    const { accounts, parts } = joinAccounts(decided, events, set.accounts, joint);
    for (const decision of own) noteStanding(decision, reading, standings);
    const given = keysOfReview(reading, readIds, keys, old);
    const whole = reviewedIncoming(incoming, reading, transaction);
    keptNow.set(id, {
      reading: { document: incoming.document, annotations: incoming.annotations },
      quotes: quotesToKeep(incoming, readIds, whole, given),
      accounts: [...set.rejected, ...parts],
      people:
        joined.length > 0 || own.some(({ kind }) => kind.startsWith('MENTION_')) ? allSigned([...signed, ...gone]) : [],
    });
    for (const { nodes } of own) for (const node of nodes) known.add(node);
    return { incoming: whole, ...given, known, accounts, people: gone, gone: [...reading.gone.values()].flat() };
  });
  await keepReadings(
    transaction,
    keptNow,
    [...kept.keys()].filter((id) => !keptNow.has(id)),
  );
  await setStandings(transaction, standings);
  return reviewed;
}

const nothingKept: Pick<KeptReading, 'accounts' | 'people'> = { accounts: [], people: [] };

/** Each signature once, with whose it was last. */
const allSigned = (people: KeptIds['people']): KeptIds['people'] => [
  ...new Map([...people].reverse().map((one) => [`${one.block}\n${one.key}`, one])).values(),
];

/** By article, which of those whom it tells apart humans said to be one. */
async function joinsOf(transaction: WriteTransaction, articles: readonly number[]) {
  if (articles.length === 0) return joinsInArticles([]);
  const people = await new ConcernedDecisions(transaction, 'person').of({ articles });
  const events = await new ConcernedDecisions(transaction, 'event').of({ articles });
  return joinsInArticles([...people.current, ...events.current]);
}

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

function noteStanding(
  { id, state, gone }: Decision,
  reading: ReviewedReading,
  standings: Map<number, DecisionStanding>,
): void {
  const now: DecisionStanding = {
    state: reading.standing.has(id) ? 'ACTIVE' : 'ORPHANED',
    gone: reading.gone.get(id) ?? [],
  };
  if (now.state !== state || now.gone.join('\n') !== gone.join('\n')) standings.set(id, now);
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

/**
 * The keys of a reading's quotes, no key twice: those that decisions are about, then those that the same quote has as it was read, then those
 * that quotes of the same or the most alike words had.
 */
export function keysOfReview(
  { document, quotes, rejected }: ReviewedReading,
  readIds: readonly number[],
  keys: Pick<KeyMaker, 'next'>,
  old: readonly OldQuote[],
): Pick<Reviewed, 'quoteIds' | 'rejectedIds'> {
  const all = [...quotes, ...rejected];
  const taken = new Set<number>();
  const take = (key: number | null | undefined): number | null => {
    if (key === null || key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  };
  const decided = all.map(({ mark }) => take(mark.key));
  const ids = all.map(({ mark }, n) => decided[n] ?? (mark.read === null ? null : take(readIds[mark.read])));
  const left = all.flatMap(({ quote }, n) => (ids[n] === null ? [{ n, quote }] : []));
  const known = keepQuoteIds(
    old.filter(({ id }) => !taken.has(id)),
    left.map(({ quote: { content } }) => ({
      text: quoteText(document.text, content),
      start: content[0]?.start ?? 0,
    })),
  );
  const rest = new Map(left.map(({ n }, i) => [n, known[i] ?? keys.next()]));
  const whole = ids.map((id, n) => id ?? rest.get(n) ?? keys.next());
  return { quoteIds: whole.slice(0, quotes.length), rejectedIds: whole.slice(quotes.length) };
}
