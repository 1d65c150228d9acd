import type { Annotations, MentionFound, Range, WhenFound } from '../../schema/domain/model.ts';
import { quotationOf } from './quotation.ts';

/** What stands on one line is no longer than this. */
const longestLine = 110;

/**
 * A reading as a record file: JSON in which each span is the words themselves, with the words around them only where
 * they stand in several places. `sha256` is that of the article's source, in hexadecimal digits. What is empty, null or
 * certain is left out; `parseRecord` gives the same reading again.
 */
export function printRecord(annotations: Annotations, text: string, sha256: string): string {
  const at = (range: Range) => {
    const { exact, prefix, suffix } = quotationOf(text, range);
    if (prefix === '' && suffix === '') return exact;
    return { exact, prefix: prefix || undefined, suffix: suffix || undefined };
  };
  const mention = ({ kind, range, title }: MentionFound) => ({
    kind,
    at: at(range),
    title: title === null ? undefined : text.slice(title.start, title.end),
  });
  const when = (found: WhenFound | null) => (found === null ? undefined : { edtf: found.edtf, at: at(found.range) });
  const sure = (confidence: number) => (confidence === 1 ? undefined : confidence);
  const some = <T>(items: readonly T[]) => (items.length === 0 ? undefined : items);
  const { provenance, people, quotes, events, mainEvent, dates } = annotations;
  return `${print(
    {
      onrecord: 1,
      sha256,
      provenance: { ...provenance, version: provenance.version ?? undefined },
      people: people.map(({ key, name, confidence, descriptions, mentions }) => ({
        key,
        name,
        confidence: sure(confidence),
        descriptions: some(descriptions.map(at)),
        mentions: mentions.map(mention),
      })),
      quotes: quotes.map((quote) => ({
        kind: quote.kind,
        content: quote.content.map(at),
        cue: quote.cue === null ? undefined : at(quote.cue),
        source: quote.source === null ? undefined : { kind: quote.source.kind, at: at(quote.source.range) },
        speaker: quote.speaker ?? undefined,
        alternatives: some(quote.alternatives),
        said: when(quote.said),
        occasion: quote.occasion === null ? undefined : { event: quote.occasion.event, at: at(quote.occasion.range) },
        about: some(quote.about.map(({ event, range }) => ({ event, at: at(range) }))),
        confidence: sure(quote.confidence),
      })),
      events: events.map((event) => ({
        key: event.key,
        name: event.name,
        kind: event.kind,
        status: event.status === 'HAPPENED' ? undefined : event.status,
        when: when(event.when),
        place: event.place === null ? undefined : { name: event.place.name, at: at(event.place.range) },
        participants: some(event.participants.map(({ person, range }) => ({ person, at: at(range) }))),
        groups: some(event.groups.map(at)),
        mentions: event.mentions.map(mention),
        roots: some(event.roots),
        confidence: sure(event.confidence),
      })),
      mainEvent: mainEvent ?? undefined,
      dates: dates.map(({ value, edtf, range }) => ({ value, edtf: edtf ?? undefined, at: at(range) })),
    },
    '',
  )}\n`;
}

/** JSON with what is short on one line. */
function print(value: unknown, indent: string): string {
  const short = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || (indent !== '' && indent.length + short.length <= longestLine)) {
    return typeof value === 'object' && value !== null ? short : JSON.stringify(value);
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]`;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{\n${fields.map(([name, field]) => `${inner}${JSON.stringify(name)}: ${print(field, inner)}`).join(',\n')}\n${indent}}`;
}
