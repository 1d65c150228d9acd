/** Decisions about one quote: confirmed, rejected or corrected. */
import type { QuoteFound, Range } from '../../../../schema/domain/model.ts';
import type { DecisionChange, TextQuote } from '../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { anchorOf } from './anchor.ts';
import type { NewDecision } from './decision.ts';
import { locateWords } from './locate-words.ts';
import { personInWords } from './person-in-words.ts';
import { type QuoteDecisionValue, quoteWords, type SpeakerWords, speakerWords } from './quote-words.ts';
import { type ReviewNow, reviewNow } from './review-now.ts';
import type { MarkedQuote } from './reviewed-reading.ts';

type OfQuote = Extract<DecisionChange, { readonly verb: 'review' | 'correct' }>;

/** A decision about a quote, served or rejected. Throws {@link RefusedWrite} where there is none, or the terms do not hold. */
export async function decideQuote(
  transaction: WriteTransaction,
  change: OfQuote,
  { by, note }: Pick<NewDecision, 'by' | 'note'>,
  terms: WriteTerms,
): Promise<NewDecision> {
  const row = await quoteRowOf(transaction, change.quote);
  if (row === null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  const [existing] = (await existingById(transaction, [row.article])).values();
  assertTerms(existing ?? null, terms);
  const now = await reviewNow(transaction, row.article);
  const marked = now?.quotes.get(change.quote);
  if (now === null || marked === undefined) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  const before = speakerOf(now, marked.quote, row.speaker);
  const { quote, speaker } =
    change.verb === 'review'
      ? { quote: marked.quote, speaker: before }
      : await corrected(transaction, change, now, marked.quote, before, row.article);
  const { text } = now.document;
  const kind = change.verb === 'correct' ? 'QUOTE_CORRECTED' : (`QUOTE_${change.verdict}` as const);
  const value: QuoteDecisionValue = {
    quote: quoteWords(text, quote, speaker, marked.mark.provenance),
    was: wordsAsRead(now, marked, quote),
  };
  return {
    kind,
    entity: 'quote',
    nodes: [change.quote],
    article: row.article,
    words: anchorOf(text, quote.content),
    value,
    by,
    note,
  };
}

/** The words that were read, where others are to stand in their place. */
function wordsAsRead({ read, document }: ReviewNow, { mark }: MarkedQuote, { content }: QuoteFound) {
  const own = mark.read === null ? undefined : read[mark.read]?.content;
  const isSame =
    own?.length === content.length &&
    own.every(({ start, end }, n) => start === content[n]?.start && end === content[n]?.end);
  return own === undefined || isSame ? null : anchorOf(document.text, own);
}

async function quoteRowOf(
  transaction: WriteTransaction,
  quote: number,
): Promise<{ readonly article: number; readonly speaker: number | null } | null> {
  for (const table of ['quote', 'rejected_quote']) {
    const [row] = await transaction.allWith(`select article_id, speaker_id from ${table}`, 'id', [quote]);
    if (row === undefined) continue;
    return {
      article: Number(row['article_id']),
      speaker: row['speaker_id'] === null ? null : Number(row['speaker_id']),
    };
  }
  return null;
}

/** The speaker of a quote in words. */
function speakerOf({ document, review }: ReviewNow, { speaker }: QuoteFound, node: number | null): SpeakerWords | null {
  const person = review.annotations.people.find(({ key }) => key === speaker);
  if (person === undefined || node === null) return null;
  return speakerWords(document.text, person, node);
}

type Correction = Extract<DecisionChange, { readonly verb: 'correct' }>;

/** The quote with what is to be corrected. Throws {@link RefusedWrite} for words that do not stand in the text, and for a speaker without any. */
async function corrected(
  transaction: WriteTransaction,
  change: Correction,
  now: ReviewNow,
  quote: QuoteFound,
  before: SpeakerWords | null,
  article: number,
): Promise<{ readonly quote: QuoteFound; readonly speaker: SpeakerWords | null }> {
  const { text, blocks } = now.document;
  const near = quote.content[0];
  const find = (words: TextQuote, field: string): Range => {
    const found = locateWords({ text, blocks }, words, near);
    if ('start' in found) return found;
    throw new RefusedWrite({ refused: 'INPUT', field, message: found.message });
  };
  const content = change.content?.map((words) => find(words, 'content')) ?? quote.content;
  if (content.some(({ start }, n) => start < (content[n - 1]?.end ?? 0)))
    throw refusedInput('content', 'The pieces of a quote stand in the order of the text, and none overlaps another.');
  const isKnown = change.speaker === undefined ? before !== null : change.speaker !== null;
  const range = change.source === undefined ? quote.source?.range : find(change.source, 'source');
  const kind = isKnown
    ? 'PERSON'
    : quote.source?.kind === 'PERSON'
      ? 'UNRESOLVED'
      : (quote.source?.kind ?? 'UNRESOLVED');
  const source =
    range === undefined
      ? null
      : ({ range, kind: change.speaker === undefined ? (quote.source?.kind ?? kind) : kind } as const);
  const speaker =
    change.speaker === undefined
      ? before
      : change.speaker === null
        ? null
        : await personInWords(transaction, change.speaker, now, article, 'speaker');
  if (speaker !== null && speaker.mention === null && source === null)
    throw refusedInput(
      'speaker',
      'The article does not name the person; give the words that stand for them as "source".',
    );
  return { quote: { ...quote, kind: change.quoteKind ?? quote.kind, content, source, alternatives: [] }, speaker };
}

const refusedInput = (field: string, message: string): RefusedWrite =>
  new RefusedWrite({ refused: 'INPUT', field, message });
