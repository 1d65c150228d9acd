import { hashTerm } from '../../schema/domain/hash-text.ts';
import type { TermVector } from './event-account.ts';
import type { StoryText } from './story-text.ts';
import { unitVector } from './term-vector.ts';
import { weightOf } from './term-weights.ts';

/** What an article is about, by its words: those of the headline and of how the body begins, the further in the less. */
export function articleVector({ headline, body }: StoryText): TermVector {
  const counts = new Map<string, number>();
  const count = (stem: string, by: number) => counts.set(stem, (counts.get(stem) ?? 0) + by);
  for (const { stem } of headline.words) count(stem, HEADLINE);
  let behind = 0;
  for (const { words, text, start } of body) {
    for (const word of words) {
      const at = behind + word.start - start;
      if (at < LONGEST) count(word.stem, HALVED / (HALVED + at));
    }
    behind += text.length + 1;
  }
  return unitVector(
    new Map([...counts].map(([stem, times]) => [hashTerm(stem), Math.log2(1 + times) * weightOf(stem)])),
  );
}

/** How often a word of the headline counts. */
const HEADLINE = 2;

/** How many characters of the body count, and behind how many of them a word counts half. */
const LONGEST = 800;
const HALVED = 300;
