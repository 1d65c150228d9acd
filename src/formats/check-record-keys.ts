import type { Path, RecordError } from './record-errors.ts';
import type { RecordShape } from './record-shape.ts';

/**
 * Throws where the parts of a record do not fit together, whatever the article says: a key that is given twice, one that names no
 * person or event of the record, or alternatives to a speaker that are out of order.
 */
export function checkRecordKeys({ people, quotes, events, mainEvent }: RecordShape, errorAt: RecordError): void {
  const personKeys = distinctKeys('people', people, errorAt);
  const eventKeys = distinctKeys('events', events, errorAt);
  const person = (key: string, path: Path) => assertKnown(personKeys, key, 'person', path, errorAt);
  const event = (key: string, path: Path) => assertKnown(eventKeys, key, 'event', path, errorAt);
  if (mainEvent !== null) event(mainEvent, ['mainEvent']);
  for (const [i, quote] of quotes.entries()) {
    if (quote.speaker !== null) person(quote.speaker, ['quotes', i, 'speaker']);
    for (const [n, other] of quote.alternatives.entries()) {
      person(other.speaker, ['quotes', i, 'alternatives', n, 'speaker']);
    }
    checkAlternatives(quote, ['quotes', i, 'alternatives'], errorAt);
    if (quote.occasion !== null) event(quote.occasion.event, ['quotes', i, 'occasion', 'event']);
    for (const [n, link] of quote.about.entries()) event(link.event, ['quotes', i, 'about', n, 'event']);
  }
  for (const [i, { participants }] of events.entries()) {
    for (const [n, participant] of participants.entries()) {
      person(participant.person, ['events', i, 'participants', n, 'person']);
    }
  }
}

/** They are others than the speaker, each less sure than what stands before: the quote, or the alternative before. */
function checkAlternatives(
  { speaker, alternatives, confidence }: RecordShape['quotes'][number],
  path: Path,
  errorAt: RecordError,
): void {
  if (speaker === null && alternatives.length > 0) {
    throw errorAt(path, 'The quote has no speaker to whom there could be alternatives.');
  }
  const seen = new Set([speaker]);
  for (const [n, other] of alternatives.entries()) {
    if (seen.has(other.speaker)) {
      throw errorAt(
        [...path, n, 'speaker'],
        `"${other.speaker}" is the speaker or an alternative already; name others.`,
      );
    }
    seen.add(other.speaker);
    const before = alternatives[n - 1]?.confidence;
    if (before === undefined ? other.confidence >= confidence : other.confidence > before) {
      const than = before === undefined ? `the quote's, ${confidence}` : `the one before, ${before}`;
      throw errorAt(
        [...path, n, 'confidence'],
        `The alternative is not less sure than ${than}: put the likeliest first, each less sure than the quote.`,
      );
    }
  }
}

/** The keys of a list of the record, each given once. */
function distinctKeys(
  list: string,
  items: readonly { readonly key: string }[],
  errorAt: RecordError,
): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [i, { key }] of items.entries()) {
    if (keys.has(key)) throw errorAt([list, i, 'key'], `The key "${key}" is given twice; give each its own.`);
    keys.add(key);
  }
  return keys;
}

function assertKnown(keys: ReadonlySet<string>, key: string, what: string, path: Path, errorAt: RecordError): void {
  if (keys.has(key)) return;
  const some = [...keys].slice(0, 8).map((known) => `"${known}"`);
  throw errorAt(path, `No ${what} of the record has the key "${key}"; there are ${some.join(', ') || 'none'}.`);
}
