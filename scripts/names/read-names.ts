import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../bench/dated-document.ts';
import type { Document } from '../../schema/domain/model.ts';
import type { Reading } from '../../src/reader/reading.ts';
import { splitSentences } from '../../src/reader/text/split-sentences.ts';
import { tokenize } from '../../src/reader/text/tokenize.ts';
import { unread } from '../../src/reader/unread.ts';

/** What a word is of: nothing named, a person, a place, a body, something else with a name. */
export type Label = 'O' | 'PER' | 'LOC' | 'ORG' | 'MISC';

/** Sentences as the reader cuts them, and the label of each token. */
export interface Labelled {
  readonly reading: Reading;
  readonly labels: readonly Label[];
}

/** The `.tsv` files of a folder: a word, a tab and its tag (`B-PER` …) a line, a blank line behind each sentence. */
export function readNames(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const sentences = sentencesOf(readFileSync(join(folder, file), 'utf8'));
      return sentences.flatMap((words, i) => variants(words, i).map(labelled));
    });
}

/** A sentence, and of some of them a heading made of it: with a capital on each word, or in capitals throughout. */
function variants(words: readonly Word[], i: number): (readonly Word[])[] {
  const heading = words.slice(0, LONGEST_HEADING);
  if (i % 10 === 3) return [words, heading.map(([text, label]) => [titled(text), label])];
  if (i % 10 === 7) return [words, heading.map(([text, label]) => [text.toUpperCase(), label])];
  return [words];
}

const LONGEST_HEADING = 10;
const titled = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Word = readonly [text: string, label: Label];

function sentencesOf(tsv: string): Word[][] {
  return tsv
    .replace(/^# doc .*\n/gm, '\n')
    .split(/\n\s*\n/)
    .map((lines) =>
      lines.split('\n').flatMap((line): Word[] => {
        const [text = '', tag = ''] = line.split('\t');
        return text === '' ? [] : [[text, labelOf(tag)]];
      }),
    )
    .filter((words) => words.length > 0);
}

function labelOf(tag: string): Label {
  const kind = tag.slice(2);
  if (kind === 'PER' || kind === 'LOC' || kind === 'ORG') return kind;
  return kind === '' ? 'O' : 'MISC';
}

function labelled(words: readonly Word[]): Labelled {
  let text = '';
  const starts = new Map<number, Label>();
  for (const [i, [word, label]] of words.entries()) {
    if (text !== '' && !isGlued(words[i - 1]?.[0] ?? '', word)) text += ' ';
    starts.set(text.length, label);
    text += word;
  }
  const reading = splitSentences(tokenize(unread(paragraph(text))));
  let last: Label = 'O';
  const labels = reading.tokens.map(({ start }): Label => {
    last = starts.get(start) ?? last;
    return last;
  });
  return { reading, labels };
}

const isGlued = (before: string, word: string): boolean =>
  /^(?:[,.;:!?%)\]}]|['’](?:s|S|ll|re|ve|d|m)|n't)$/.test(word) || /^[([{$]$/.test(before);

const template = documentOf(new TextEncoder().encode('A heading\n\nA text.\n'), 'a.txt', null);

const paragraph = (text: string): Document => ({
  ...template,
  text,
  blocks: [{ kind: 'PARAGRAPH', start: 0, end: text.length }],
});
