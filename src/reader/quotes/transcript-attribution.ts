import type { Sentence, Token } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { isLabel } from './labels.ts';
import type { View } from './token-index.ts';

/** "WALLACE: Will she be there?": a paragraph of a transcript, all of it said by the name in capitals before its colon. */
export function transcriptAttribution(
  { tokens, sentences, sentenceOf, blockEnds }: View,
  sentence: Sentence,
): Attribution | null {
  const index = sentenceOf[sentence.from] ?? 0;
  if (sentences[index - 1]?.block === sentence.block) return null;
  const from = /^(?:["“”]|'')$/.test(tokens[sentence.from]?.text ?? '') ? sentence.from + 1 : sentence.from;
  let colon = from;
  while (colon < from + 4 && /^(?:\p{Lu}{2,}[\p{Lu}’'-]*|\p{Lu}\.|Mc\p{Lu}+)$/u.test(tokens[colon]?.text ?? ''))
    colon += 1;
  if (colon === from || tokens[colon]?.text !== ':' || colon + 2 >= sentence.to) return null;
  if (isLabel(tokens.slice(from, colon))) return null;
  const to = blockEnds[index] ?? sentence.to;
  if (endsInCredit(tokens, to)) return null;
  return {
    rule: 'TRANSCRIPT',
    cue: { from: colon, to: colon + 1 },
    source: { from, to: colon },
    content: [{ from: colon + 1, to }],
  };
}

/** "FLOODED: The bridge on Monday [WIRE]": words below a picture, which end in whose it is. */
function endsInCredit(tokens: readonly Token[], to: number): boolean {
  if (!/^[\])]$/.test(tokens[to - 1]?.text ?? '')) return false;
  let open = to - 2;
  while (open > to - 8 && !/^[[(]$/.test(tokens[open]?.text ?? '[')) open -= 1;
  const words = tokens.slice(open + 1, to - 1);
  const isPicture = /^(?:image|images|picture|pictures|pic|photo|photos|credit|getty|reuters|afp|ap|pa)$/.test(
    words[0]?.lower ?? '',
  );
  return isPicture || (tokens[open]?.text === '[' && words.every(({ text }) => text === text.toUpperCase()));
}
