import type { Block, Document, Range } from '../../schema/model.ts';
import { type Word, wordsOf } from '../../schema/search/words.ts';
import type { TermVector } from './event-account.ts';
import { hashTerm } from './hash-text.ts';
import { unitVector } from './term-vector.ts';
import { weightOf } from './term-weights.ts';

/**
 * What an article is about, by its words: those of the headline and of how the body begins, the further in the less. `words` are
 * those of the document's text.
 */
export function articleVector(document: Document, words: readonly Word[]): TermVector {
  const { headline, body } = partsOf(document);
  const counts = new Map<string, number>();
  const count = (stem: string, by: number) => counts.set(stem, (counts.get(stem) ?? 0) + by);
  for (const { stem } of headline ?? wordsOf(document.metadata.headline?.value ?? '')) count(stem, HEADLINE);
  let behind = 0;
  for (const block of body.blocks) {
    for (const { stem, start } of wordsIn(words, block)) {
      const at = behind + start - block.start;
      if (at < LONGEST) count(stem, HALVED / (HALVED + at));
    }
    behind += block.end - block.start + 1;
    if (behind >= LONGEST) break;
  }
  return unitVector(
    new Map([...counts].map(([stem, times]) => [hashTerm(stem), Math.log2(1 + times) * weightOf(stem)])),
  );

  /** The words of the headline, null where it is not in the text, and the blocks that tell the story. */
  function partsOf({ blocks }: Document): {
    readonly headline: readonly Word[] | null;
    readonly body: { readonly blocks: readonly Block[] };
  } {
    const telling = blocks.filter(({ kind }) => TELLING.has(kind));
    const titles = blocks.filter(({ kind }) => kind === 'HEADLINE');
    const [first, ...rest] = telling;
    if (titles.length > 0)
      return { headline: titles.flatMap((block) => wordsIn(words, block)), body: { blocks: telling } };
    if (document.metadata.headline !== null || first === undefined || rest.length === 0) {
      return { headline: null, body: { blocks: telling } };
    }
    // A text whose headline nothing marks has it in its first paragraph, often enough to count it as one.
    return { headline: wordsIn(words, first), body: { blocks: rest } };
  }
}

/** How often a word of the headline counts. */
const HEADLINE = 2;

/** How many characters of the body count, and behind how many of them a word counts half. */
const LONGEST = 800;
const HALVED = 300;

const TELLING: ReadonlySet<Block['kind']> = new Set(['STANDFIRST', 'SUBHEAD', 'PARAGRAPH', 'BLOCKQUOTE']);

function wordsIn(words: readonly Word[], { start, end }: Range): readonly Word[] {
  return words.filter((word) => word.start >= start && word.start < end);
}
