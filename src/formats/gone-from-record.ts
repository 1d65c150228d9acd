import type { Annotations } from '../../schema/domain/model.ts';
import type { QuotationShape, RecordShape } from './record-shape.ts';

/** The words of the quotes, and the names of the people and events, of a record that do not stand. */
export function goneFromRecord(
  record: RecordShape,
  before: Annotations,
  { people, events }: Annotations,
): readonly string[] {
  const known = new Set(people.map(({ key }) => key));
  const told = new Set(events.map(({ key }) => key));
  const wordsOf = (at: QuotationShape) => (typeof at === 'string' ? at : at.exact);
  return [
    ...record.quotes.flatMap(({ content }, i) =>
      before.quotes[i]?.content.some(({ start }) => start < 0) === true ? [content.map(wordsOf).join(' … ')] : [],
    ),
    ...record.people.flatMap(({ key, name }) => (known.has(key) ? [] : [name])),
    ...record.events.flatMap(({ key, name }) => (told.has(key) ? [] : [name])),
  ];
}
