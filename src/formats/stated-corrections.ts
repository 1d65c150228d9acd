import { correctionNotice, kindOfLabel } from '../../schema/domain/correction-notice.ts';
import type { StatedCorrection } from '../../schema/domain/model.ts';
import { isArticleAddress } from '../address.ts';
import { plainWords } from './markup.ts';
import type { Moment } from './moment.ts';
import { tidy } from './tidy.ts';

/** Most corrections of one article that are kept, and the most words of each, in UTF-16 code units. */
const mostCorrections = 50;
const longestCorrection = 5000;

/** A correction as a format has it beside the text; its words may have markup. */
interface CorrectionParts {
  readonly words: string | null;
  /** What it is called: "Clarification", "Editor's note". */
  readonly label: string | null;
  readonly moment: Moment | null;
}

/** The corrections that a format states, each once. Its words tell the kind of one, else what it is called; an address says nothing by itself. */
export function statedCorrections(parts: readonly CorrectionParts[]): readonly StatedCorrection[] {
  const found = new Map<string, StatedCorrection>();
  for (const { words, label, moment } of parts) {
    const text = words === null ? '' : tidy(plainWords(words)).slice(0, longestCorrection);
    if (!/\p{L}/u.test(text) || isArticleAddress(text)) continue;
    const at = moment?.at ?? moment?.day ?? null;
    const kind = correctionNotice(text)?.kind ?? kindOfLabel(label ?? '') ?? 'CORRECTION';
    found.set(JSON.stringify([text, at]), { kind, text, at });
  }
  return [...found.values()].slice(0, mostCorrections);
}
