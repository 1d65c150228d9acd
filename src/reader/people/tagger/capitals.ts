import { PARTICLES } from '../../lexicon/titles.ts';
import type { Sentence, Token } from '../../reading.ts';
import { startsWithCapital } from '../../text/letters.ts';
import type { Capitals } from './name-features.ts';

/** The rows of words with capitals in a sentence, with the particles between them. */
export function capitalsIn(tokens: readonly Token[], { from, to }: Sentence): Capitals[] {
  const found: Capitals[] = [];
  let at = from;
  while (at < to) {
    if (!isCapital(tokens[at])) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < to) {
      let next = end;
      while (next < end + 3 && PARTICLES.has(tokens[next]?.lower ?? '')) next += 1;
      if (next >= to || !isCapital(tokens[next])) break;
      end = next + 1;
    }
    found.push({ from: at, to: end });
    at = end;
  }
  return found;
}

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && (startsWithCapital(token.text) || isBehindArticle(token));

/** "d'Hale", "l'Hale", "al-Hale", "el-Hale". */
const isBehindArticle = ({ text, lower }: Token): boolean =>
  text !== lower && /^(?:[dl]['’]|al-|el-)\p{Lu}/u.test(text);
