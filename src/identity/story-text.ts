import type { Block, Document, Range } from '../../schema/domain/model.ts';
import { type Word, wordsOf } from '../../schema/domain/search/words.ts';

/** The headline of a document, and the beginning of what tells its story, a piece a block. */
export interface StoryText {
  readonly headline: Piece;
  readonly body: readonly Piece[];
}

interface Piece {
  readonly text: string;
  readonly words: readonly Word[];
  /** Where the words count from. */
  readonly start: number;
}

/** `words` are those of the document's text. */
export function storyText({ text, blocks, metadata }: Document, words: readonly Word[]): StoryText {
  const piece = ({ start, end }: Range): Piece => ({
    text: text.slice(start, end),
    words: wordsIn(words, start, end),
    start,
  });
  const headline = blocks.find(({ kind }) => kind === 'HEADLINE');
  const telling = blocks.filter(({ kind }) => TELLING.has(kind)).slice(0, MOST_BLOCKS);
  if (headline !== undefined) return { headline: piece(headline), body: telling.map(piece) };
  const stated = metadata.headline?.value ?? null;
  if (stated !== null)
    return { headline: { text: stated, words: wordsOf(stated), start: 0 }, body: telling.map(piece) };
  // A text whose headline nothing marks has it in its first paragraph, often enough to count it as one.
  const [first, ...rest] = telling;
  if (first === undefined || rest.length === 0)
    return { headline: { text: '', words: [], start: 0 }, body: telling.map(piece) };
  return { headline: piece(first), body: rest.map(piece) };
}

const TELLING: ReadonlySet<Block['kind']> = new Set(['STANDFIRST', 'SUBHEAD', 'PARAGRAPH', 'LIST_ITEM', 'BLOCKQUOTE']);

/** Far more than the beginning that is looked at has. */
const MOST_BLOCKS = 40;

/** The words, which are in order, that begin between two places. */
function wordsIn(words: readonly Word[], start: number, end: number): readonly Word[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const within: Word[] = [];
  for (let at = low; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.start >= end) break;
    within.push(word);
  }
  return within;
}
