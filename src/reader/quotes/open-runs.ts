import type { View } from './token-index.ts';

/**
 * Paragraphs in a row that each open a quotation, of which only the last closes: for each quotation that opens such a
 * paragraph the index of the one that closes the run, and tells who speaks. -1 for all others.
 */
export function closersOf(view: View): Int32Array {
  const { quotations } = view;
  const closers = new Int32Array(quotations.length).fill(-1);
  for (let i = quotations.length - 2; i >= 0; i -= 1) {
    const quotation = quotations[i];
    const next = quotations[i + 1];
    if (quotation?.isOpen !== true || next?.block !== quotation.block + 1) continue;
    if (!opensBlock(view, i) || !opensBlock(view, i + 1)) continue;
    closers[i] = next.isOpen ? (closers[i + 1] ?? -1) : i + 1;
  }
  return closers;
}

function opensBlock({ quotations, sentences, sentenceOf }: View, index: number): boolean {
  const open = (quotations[index]?.from ?? 0) - 1;
  const own = sentenceOf[open] ?? 0;
  return sentences[own]?.from === open && sentences[own - 1]?.block !== sentences[own]?.block;
}
