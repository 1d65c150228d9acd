import type { MentionKind, PersonFound, Range } from '../../../schema/domain/model.ts';
import type { Token } from '../reading.ts';
import { tokenAt } from './token-lookup.ts';

/** A mention of one person, or of several at once ("their"), and its tokens, `to` exclusive. */
export interface PersonAt {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly string[];
  readonly kind: MentionKind;
  readonly range: Range;
}

/** "M. D.", "M. B. A.": a degree behind a name, and nobody. */
const INITIALS = /^(?:\p{Lu}\.?\s*)+$/u;

/** Lays the mentions of people over the tokens: for each token the mention it is part of. */
export function peopleAtTokens(
  tokens: readonly Token[],
  people: readonly PersonFound[],
): readonly (PersonAt | undefined)[] {
  const at: (PersonAt | undefined)[] = new Array(tokens.length);
  for (const { key, name, mentions } of people) {
    if (INITIALS.test(name)) continue;
    for (const { range, kind } of mentions) {
      const from = tokenAt(tokens, range.start);
      const to = Math.min(tokens.length, tokenAt(tokens, range.end - 1) + 1);
      const here = at[from];
      const isShared = here !== undefined && here.from === from && here.kind === kind && !here.keys.includes(key);
      if (here !== undefined && !isShared && here.to - here.from >= to - from) continue;
      const keys = isShared ? [...here.keys, key] : [key];
      at.fill({ from, to, keys, kind, range }, from, to);
    }
  }
  return at;
}
