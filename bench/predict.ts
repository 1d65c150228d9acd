import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Annotations, DateFound, MentionFound, QuoteFound, Range } from '../schema/domain/model.ts';
import { readDocument } from '../src/reader/read-document.ts';
import { STEPS } from '../src/reader/steps.ts';
import { datesIn, documentOf } from './dated-document.ts';

/**
 * Reads each `.txt` of a folder and writes `<name>.json` with its `quotes`, `people` and `timexes` in the form that the
 * scorers compare: a quotation with its marks, a clause with its "that". Prints how many articles a second were read.
 * `--without STEP` leaves a step of the reader out, to see what it adds.
 */
function main(): void {
  const options = {
    texts: { type: 'string' },
    out: { type: 'string' },
    dates: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] as string[] },
  } as const;
  const { values } = parseArgs({ options });
  if (values.texts === undefined || values.out === undefined) {
    console.error('usage: npm run predict -- --texts DIR --out DIR [--dates FILE.tsv] [--without STEP]');
    process.exitCode = 2;
    return;
  }
  const { texts, out } = values;
  const dates = values.dates === undefined ? new Map<string, string>() : datesIn(readFileSync(values.dates, 'utf8'));
  mkdirSync(out, { recursive: true });
  const names = readdirSync(texts).filter((name) => name.endsWith('.txt'));
  const steps = STEPS.filter((step) => !values.without.includes(step.name));
  let milliseconds = 0;
  for (const file of names) {
    const name = file.slice(0, -'.txt'.length);
    const document = documentOf(readFileSync(join(texts, file)), file, dates.get(name) ?? null);
    const begun = performance.now();
    const annotations = readDocument(document, steps);
    milliseconds += performance.now() - begun;
    writeFileSync(join(out, `${name}.json`), JSON.stringify(predictionOf(document.text, annotations)));
  }
  const speed = (names.length / milliseconds) * 1000;
  console.log(`${names.length} articles read in ${(milliseconds / 1000).toFixed(2)} s: ${speed.toFixed(0)} articles/s`);
}

type Pair = readonly [number, number];
const pair = ({ start, end }: Range): Pair => [start, end];

function predictionOf(text: string, { quotes, people, dates }: Annotations): unknown {
  return {
    quotes: quotes
      .filter((quote) => !isNested(quote, quotes))
      .map((quote) => ({
        kind: quote.kind,
        content: widened(text, quote),
        source: quote.source === null ? null : pair(quote.source.range),
        cue: quote.cue === null ? null : pair(quote.cue),
        speaker: quote.speaker,
        confidence: quote.confidence,
      })),
    mentions: people.flatMap(({ mentions }) => mentions.filter(isNamed).map(({ range }) => pair(range))),
    people: people.map(({ key, name, mentions }) => ({
      key,
      name,
      aliases: [],
      mentions: mentions.map(({ range }) => pair(range)),
    })),
    // The scorer compares dates and times; a duration ("the past five years") is neither.
    timexes: dates.filter(({ value }) => !/^P[\dXT]/.test(value)).flatMap((date) => endsOf(text, date)),
  };
}

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** TIMEX3 marks "between *1985* and *1987*" as two dates, where the reader has one interval. */
function endsOf(text: string, { range: { start, end }, value }: DateFound): readonly Timex[] {
  const [from, to] = value.split('/');
  const [, lead, first, link] =
    /^((?:between|from)\s+)(.+?)(\s+(?:and|to|until|till|through)\s+)/is.exec(text.slice(start, end)) ?? [];
  if (from === undefined || to === undefined || lead === undefined || first === undefined || link === undefined)
    return [{ start, end, value }];
  const begin = start + lead.length;
  const behind = begin + first.length;
  return [
    { start: begin, end: behind, value: from },
    { start: behind + link.length, end, value: to },
  ];
}

/** The scorer's annotators marked no words quoted within quoted words. */
const isNested = ({ content: [piece], source }: QuoteFound, quotes: readonly QuoteFound[]): boolean =>
  piece !== undefined &&
  source !== null &&
  quotes.some(
    ({ kind, content }) =>
      kind === 'DIRECT' &&
      content.some((outer) => holds(outer, piece) && holds(outer, source.range) && outer.start < piece.start),
  );

const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The scorer of names counts no pronoun and no office. */
const isNamed = ({ kind }: MentionFound): boolean => kind === 'NAME' || kind === 'MODIFIER';

/** A "that" right before the first piece, and the marks around each. */
function widened(text: string, { content }: QuoteFound): readonly Pair[] {
  return content.map(({ start, end }, i) => {
    const before = text.slice(Math.max(0, start - 8), start);
    const that = i === 0 ? (/(?:^|\s)(that\s+["“”'‘]{0,2})$/i.exec(before)?.[1]?.length ?? 0) : 0;
    const open = that > 0 ? 0 : (/(?:["“”«‘]|''|``|')$/.exec(before)?.[0].length ?? 0);
    const close = /^[,.;:!?]?(?:["“”»’]|''|')/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return [start - that - open, end + close];
  });
}

main();
