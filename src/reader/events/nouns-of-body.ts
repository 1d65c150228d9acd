import type { BlockKind } from '../../../schema/domain/model.ts';
import type { Sentence, Token } from '../reading.ts';

/**
 * The words of a headline that are nouns, since the body has them so behind the same word: "attacks" of "Ostrel attacks test board" in a text on
 * "the Ostrel attacks", "shooting" of "mass shooting victims" in one on "a mass shooting".
 */
export function nounsOfBody(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  kindOf: (sentence: Sentence) => BlockKind,
): ReadonlySet<number> {
  const asked = new Map<string, number[]>();
  let body = 0;
  for (const sentence of sentences) {
    const kind = kindOf(sentence);
    // A standfirst may be the headline over again.
    if (kind !== 'HEADLINE' && kind !== 'STANDFIRST') break;
    body = sentence.to;
    if (kind === 'STANDFIRST') continue;
    for (let at = sentence.from + 1; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (token === undefined || !/^(?:VERB|NOUN|PROPN)$/.test(token.pos) || !/(?:ing|s)$/.test(token.lower)) continue;
      const isBehind = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at - 1]?.pos ?? '');
      const isBefore = token.pos === 'VERB' && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');
      if (isBehind) ask(asked, pairAt(tokens, at), at);
      if (isBefore) ask(asked, pairAt(tokens, at + 1), at);
    }
  }
  const found = new Set<number>();
  if (asked.size === 0) return found;
  for (let at = body + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.pos !== 'NOUN' || !/^\p{Ll}/u.test(token.text)) continue;
    for (const place of asked.get(pairAt(tokens, at)) ?? []) found.add(place);
  }
  return found;
}

/** A token and the one before it, in small letters and the singular. */
const pairAt = (tokens: readonly Token[], at: number): string =>
  `${tokens[at - 1]?.lower} ${tokens[at]?.lower.replace(/s$/, '')}`;

function ask(asked: Map<string, number[]>, pair: string, at: number): void {
  asked.set(pair, [...(asked.get(pair) ?? []), at]);
}
