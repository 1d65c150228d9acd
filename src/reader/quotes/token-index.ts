import { holdNickname } from '../people/nicknames.ts';
import type { Quotation, Reading, Sentence, Token } from '../reading.ts';
import { isNameOfWork } from './name-of-work.ts';

/** What the steps that read quotes look at: the tokens, and for each the quotation it stands in or is a mark of. */
export interface View {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token the index of its quotation, -1 outside of all; marks belong to theirs. */
  readonly within: Int32Array;
  /** For each sentence the token behind its block. */
  readonly blockEnds: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
}

/** Lays quotations and sentences over the tokens. The name of a programme or a book stays outside, and a nickname. */
export function viewOf({ tokens, sentences, quotations }: Reading): View {
  const within = new Int32Array(tokens.length).fill(-1);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { from, to, isOpen }] of quotations.entries()) {
    if (isNameOfWork(tokens, from - 1, to) || (!isOpen && holdNickname(tokens, from - 1, to))) continue;
    within.fill(index, Math.max(0, from - 1), isOpen ? to : to + 1);
  }
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  const blockEnds = new Int32Array(sentences.length);
  for (let i = sentences.length - 1; i >= 0; i -= 1) {
    const isLast = sentences[i + 1]?.block !== sentences[i]?.block;
    blockEnds[i] = isLast ? (sentences[i]?.to ?? 0) : (blockEnds[i + 1] ?? 0);
  }
  return { tokens, sentences, blockEnds, quotations, within, sentenceOf };
}
