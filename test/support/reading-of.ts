import type { Document } from '../../schema/domain/model.ts';
import type { Reading, Step } from '../../src/reader/reading.ts';
import { splitSentences } from '../../src/reader/text/split-sentences.ts';
import { tokenize } from '../../src/reader/text/tokenize.ts';
import { unread } from '../../src/reader/unread.ts';

const NOTHING = { headline: null, standfirst: null, byline: null, publisher: null, section: null };
const metadata = { ...NOTHING, language: null, url: null, publishedOn: null, publishedAt: null, updatedAt: null };

/** A document whose paragraphs are the lines of a text, but for blank ones. */
export function documentOf(text: string): Document {
  const blocks = [...text.matchAll(/[^\n]+/g)]
    .filter((line) => /\S/.test(line[0]))
    .map((line) => ({ kind: 'PARAGRAPH' as const, start: line.index, end: line.index + line[0].length }));
  return { text, blocks, photos: [], metadata };
}

/** What the given steps read in a document; without any, its words, tokens and sentences. */
export function readingOf(document: Document, steps: readonly Step[] = [tokenize, splitSentences]): Reading {
  return steps.reduce<Reading>((reading, step) => step(reading), unread(document));
}
