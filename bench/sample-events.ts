import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { EventFound, Range } from '../schema/domain/model.ts';
import { readDocument } from '../src/reader/read-document.ts';
import { datesIn, documentOf } from './dated-document.ts';

/**
 * Draws events at random from the reading of a folder of `.txt` and prints each with the words around its first mention
 * and its date, to be judged by reading: a real event, its date and its place right.
 */
function main(): void {
  const options = {
    texts: { type: 'string' },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    dates: { type: 'string' },
  } as const;
  const { values } = parseArgs({ options });
  if (values.texts === undefined) {
    console.error('usage: tsx bench/sample-events.ts --texts DIR [--count 60] [--seed 1] [--dates FILE.tsv]');
    process.exitCode = 2;
    return;
  }
  const { texts } = values;
  const days = values.dates === undefined ? new Map<string, string>() : datesIn(readFileSync(values.dates, 'utf8'));
  const names = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const drawn = names.flatMap((file) => {
    const day = days.get(file.slice(0, -'.txt'.length)) ?? null;
    const document = documentOf(readFileSync(join(texts, file)), file, day);
    return readDocument(document).events.map((event) => ({ file, day, document, event }));
  });
  console.log(`${drawn.length} events in ${names.length} articles`);
  shuffled(drawn, Number(values.seed))
    .slice(0, Number(values.count))
    .forEach(({ file, day, document, event }, i) => {
      console.log(`\n${i + 1}. ${file} (published ${day ?? 'unknown'})\n${told(document.text, event)}`);
    });
}

function told(text: string, event: EventFound): string {
  const { name, kind, when, place, participants, groups, mentions, confidence } = event;
  const words = (range: Range): string => text.slice(range.start, range.end).replace(/\s+/g, ' ');
  const lines = [
    `   ${kind} | ${name} | when ${when?.edtf ?? '-'} | place ${place?.name ?? '-'} | ${mentions.length} mentions | ${confidence}`,
    `   people: ${participants.map(({ person, range }) => `${person} «${words(range)}»`).join(', ') || '-'} | groups: ${groups.map(words).join('; ') || '-'}`,
    ...mentions.slice(0, 3).map(({ range }) => `   mention: ${around(text, range)}`),
  ];
  return [...lines, ...(when === null ? [] : [`   date:    ${around(text, when.range)}`])].join('\n');
}

function around(text: string, { start, end }: Range): string {
  const piece = `${text.slice(Math.max(0, start - 90), start)}[${text.slice(start, end)}]${text.slice(end, end + 90)}`;
  return `…${piece.replace(/\s+/g, ' ')}…`;
}

/** By a random key each, from the mulberry32 generator so that a seed draws the same again. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const keyed = items.map((item) => ({ item, key: next() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

main();
