import type { PersonFound, QuoteFound, Range } from '../../../../schema/domain/model.ts';
import { groupBy } from '../transaction/group-by.ts';
import { findAnchor } from './anchor.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { findSpeaker } from './find-speaker.ts';
import { kindWithout } from './move-mention.ts';
import { lengthOf, overlap, sharedLength } from './overlap.ts';
import { placeOfPerson } from './person-words.ts';
import { placeDecisions } from './place-decisions.ts';
import { findNearby, type QuoteDecisionValue } from './quote-words.ts';
import type { MarkedQuote, QuoteMark, ReviewedReading } from './reviewed-reading.ts';

/** A decision whose words stand, and where. */
interface Standing {
  readonly decision: Decision;
  readonly value: QuoteDecisionValue;
  readonly content: readonly Range[];
}

/**
 * Quotes that a human confirmed, corrected or rejected are as they were then wherever their words stand, whatever was read there now; of
 * several decisions about one quote the last that stands counts.
 */
export const applyQuoteDecisions: DecisionStep = (reading, decisions) => {
  const own = decisions.filter(({ kind }) => kind.startsWith('QUOTE_'));
  if (own.length === 0) return reading;
  const standing = standingOf(own, reading);
  const last = [...groupBy(standing, ({ decision }) => decision.nodes[0] ?? 0).values()].flatMap(
    (ofOne) => ofOne.at(-1) ?? [],
  );
  const all = new Set([...reading.standing, ...standing.map(({ decision }) => decision.id)]);
  return last.reduce(applyOne, { ...reading, standing: all });
};

/** The decisions whose words stand, in their order. */
function standingOf(decisions: readonly Decision[], { document }: ReviewedReading): readonly Standing[] {
  const placed = placeDecisions(decisions, document, ({ nodes }) => String(nodes[0] ?? 0));
  return decisions.flatMap((decision) => {
    const content = placed.get(decision.id);
    return content === undefined ? [] : [{ decision, value: decidedOf(decision), content }];
  });
}

/** Each kind of decision about a quote is kept with a value of this form. */
const decidedOf = ({ value }: Decision): QuoteDecisionValue => value as QuoteDecisionValue;

function applyOne(reading: ReviewedReading, { decision, value, content }: Standing): ReviewedReading {
  const before = value.was === null ? null : findAnchor(reading.document.text, value.was);
  const isRejected = decision.kind === 'QUOTE_REJECTED';
  const isMeant = ({ quote, mark }: MarkedQuote) =>
    mark.key === null &&
    [content, ...(before === null ? [] : [before])].some((words) => isOfOne(quote.content, words, isRejected));
  const meant = [...reading.quotes.filter(isMeant)].sort(
    (a, b) => sharedLength(b.quote.content, content) - sharedLength(a.quote.content, content),
  );
  const [read] = meant;
  const { quote, people } = decidedQuote(reading, decision, content, read?.quote ?? null);
  const decided: MarkedQuote = { quote, mark: markFor(decision, value, reading, read) };
  const others = reading.quotes.filter((other) => !meant.includes(other));
  const changed = { ...reading, annotations: { ...reading.annotations, people } };
  if (isRejected) return { ...changed, quotes: others, rejected: [...reading.rejected, decided] };
  const startOf = (one: MarkedQuote) => one.quote.content[0]?.start ?? 0;
  return { ...changed, quotes: [...others, decided].sort((a, b) => startOf(a) - startOf(b)) };
}

function markFor(
  { kind, by, nodes }: Decision,
  { quote }: QuoteDecisionValue,
  { annotations }: ReviewedReading,
  read: MarkedQuote | undefined,
): QuoteMark {
  const key = { read: read?.mark.read ?? null, place: read?.mark.place ?? null, key: nodes[0] ?? null };
  const isRead = read !== undefined && quote.provenance.kind === 'SOFTWARE';
  const provenance = isRead ? annotations.provenance : quote.provenance;
  if (kind === 'QUOTE_REJECTED')
    return { ...key, review: 'REJECTED', confidence: read?.mark.confidence ?? quote.confidence, provenance };
  const human = { kind: 'HUMAN', name: by, version: null } as const;
  return {
    ...key,
    review: 'CONFIRMED',
    confidence: 1,
    provenance: kind === 'QUOTE_CORRECTED' ? human : provenance,
  };
}

/** The quote as it was decided; what of it does not stand any more is as it is read now. */
function decidedQuote(
  { document, annotations, rejectedMentions }: ReviewedReading,
  decision: Decision,
  content: readonly Range[],
  read: QuoteFound | null,
): { readonly quote: QuoteFound; readonly people: readonly PersonFound[] } {
  const { text } = document;
  const { quote } = decidedOf(decision);
  const start = content[0]?.start ?? 0;
  const cue = quote.cue === null ? null : findNearby(text, quote.cue, start);
  const source = quote.source === null ? null : findNearby(text, quote.source, start);
  const isSourceGone = quote.source !== null && source === null;
  const whole = {
    kind: quote.kind,
    content,
    cue: cue ?? (quote.cue === null ? null : (read?.cue ?? null)),
    said: read?.said ?? null,
    occasion: read?.occasion ?? null,
    about: read?.about ?? [],
    confidence: quote.confidence,
  };
  if (isSourceGone) {
    const { source: now = null, speaker = null, alternatives = [] } = read ?? {};
    return { quote: { ...whole, source: now, speaker, alternatives }, people: annotations.people };
  }
  const words = quote.speaker === null ? null : placeOfPerson(text, quote.speaker);
  // Who was said to be nobody after that is not its speaker either.
  const isNobody = rejectedMentions.some(
    ({ range, by }) => by > decision.id && [words, source].some((place) => place !== null && overlap(place, range)),
  );
  const named = findSpeaker(text, annotations.people, isNobody ? null : quote.speaker, source);
  return {
    quote: {
      ...whole,
      source:
        quote.source === null || source === null
          ? null
          : { kind: isNobody ? kindWithout(quote.source.kind) : quote.source.kind, range: source },
      speaker: named.speaker,
      alternatives: [],
    },
    people: named.people,
  };
}

/**
 * Whether what is read is the quote that was decided about: they have more than half of the shorter one in common. Of a rejected one it must
 * be half of what is read: the words around it may be somebody's all the same.
 */
const isOfOne = (read: readonly Range[], decided: readonly Range[], isRejected: boolean): boolean =>
  sharedLength(read, decided) > (isRejected ? lengthOf(read) : Math.min(lengthOf(read), lengthOf(decided))) / 2;
