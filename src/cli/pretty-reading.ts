import { styleText } from 'node:util';
import type { Annotations, Document, Range, WhenFound } from '../../schema/domain/model.ts';
import { cutIntoRuns, type Marked } from '../../schema/domain/runs.ts';

/** How each kind of fact is marked: a style on a terminal that has colours, and marks around it where there are none. */
const kinds = {
  quote: { style: 'yellow', open: '«', close: '»' },
  person: { style: 'cyan', open: '[', close: ']' },
  event: { style: 'magenta', open: '{', close: '}' },
  date: { style: 'green', open: '<', close: '>' },
} as const;

type Kind = keyof typeof kinds;

/** A reading for a human at a terminal: the text with its facts marked, and below it the facts with what was made of them. */
export function prettyReading({ text, blocks }: Document, found: Annotations, hasColours: boolean): string {
  const paint = (style: 'bold' | 'dim' | (typeof kinds)[Kind]['style'], words: string) =>
    hasColours ? styleText(style, words) : words;
  const marks = marksOf(found);
  const marked = blocks.map(
    (block) => `${paint('dim', block.kind.toLowerCase())}\n${markedText(text, block, marks, paint, hasColours)}`,
  );
  const legend = Object.entries(kinds).map(([kind, { style, open, close }]) => paint(style, `${open}${kind}${close}`));
  return `${legend.join(' ')}\n\n${marked.join('\n\n')}\n\n${factLines(text, found)
    .map((line) => (line.startsWith(' ') ? line : paint('bold', line)))
    .join('\n')}\n`;
}

type Paint = (style: (typeof kinds)[Kind]['style'], words: string) => string;

function markedText(
  text: string,
  block: Range,
  marks: readonly Marked<Kind>[],
  paint: Paint,
  hasColours: boolean,
): string {
  return cutIntoRuns(block.start, block.end, marks)
    .map(({ start, end }) => {
      const words = text.slice(start, end);
      const covering = marks.filter((mark) => mark.start <= start && end <= mark.end);
      return covering.reduceRight((inner, mark) => {
        const { style, open, close } = kinds[mark.annotation];
        if (hasColours) return paint(style, inner);
        return `${mark.start === start ? open : ''}${inner}${mark.end === end ? close : ''}`;
      }, words);
    })
    .join('');
}

/** The widest first, so that what lies inside is painted over it. */
function marksOf({ people, quotes, events, dates }: Annotations): readonly Marked<Kind>[] {
  const marks = (kind: Kind, ranges: readonly Range[]): Marked<Kind>[] =>
    ranges.map(({ start, end }) => ({ start, end, annotation: kind }));
  return [
    ...marks(
      'quote',
      quotes.flatMap(({ content }) => content),
    ),
    ...marks(
      'event',
      events.flatMap(({ mentions }) => mentions.map(({ range }) => range)),
    ),
    ...marks(
      'date',
      dates.map(({ range }) => range),
    ),
    ...marks(
      'person',
      people.flatMap(({ mentions }) => mentions.map(({ range }) => range)),
    ),
  ];
}

function factLines(text: string, { people, quotes, events, dates }: Annotations): readonly string[] {
  const words = ({ start, end }: Range) => text.slice(start, end).replace(/\s+/g, ' ');
  const names = new Map([...people, ...events].map(({ key, name }) => [key, name]));
  const when = (found: WhenFound | null) => (found === null ? '' : `, ${found.edtf} ("${words(found.range)}")`);
  return [
    'People',
    ...people.map(({ name, descriptions, mentions }) => {
      const said = [...new Set(descriptions.map(words))].join('; ');
      return `  ${name}${said === '' ? '' : `: ${said}`} (${mentions.length} mentions)`;
    }),
    'Quotes',
    ...quotes.map(({ kind, content, source, speaker, alternatives, cue, said, occasion, confidence }) => {
      const who =
        speaker === null ? (source === null ? 'no one named' : words(source.range)) : (names.get(speaker) ?? speaker);
      const at = occasion === null ? '' : `, at: ${names.get(occasion.event) ?? occasion.event}`;
      const others = alternatives.map(
        ({ speaker: other, confidence: share }) => `${names.get(other) ?? other} (${share})`,
      );
      const or = others.length === 0 ? '' : ` or ${others.join(', ')}`;
      const how = cue === null ? '' : ` "${words(cue)}"`;
      return `  ${kind} ${who}${or}${how}${when(said)}${at} (${confidence}): ${content.map(words).join(' … ')}`;
    }),
    'Events',
    ...events.map(({ kind, name, when: day, place, participants, confidence }) => {
      const where = place === null ? '' : `, ${place.name}`;
      const who = participants.map(({ person }) => names.get(person) ?? person).join(', ');
      return `  ${kind} ${name}${when(day)}${where}${who === '' ? '' : `, with ${who}`} (${confidence})`;
    }),
    'Dates',
    ...dates.map(({ range, value, edtf }) => `  "${words(range)}" ${edtf ?? `${value}, open`}`),
  ];
}
