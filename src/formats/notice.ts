import { correctionNotice } from '../../schema/domain/correction-notice.ts';
import type { Range } from '../../schema/domain/model.ts';
import { isSignOff } from './sign-off.ts';
import { buttons, editionLines, leads, pageLines, promotionNouns, promotionVerbs } from './words/notices.ts';

/** A promotion is no longer than this. */
const longestPromotion = 200;

export const isEditionLine = (words: string): boolean => editionLines.some((line) => line.test(words));

const isPageLine = (words: string): boolean => pageLines.some((line) => line.test(words));

/** A piece that is a promotion, a label that leads elsewhere, a sign-off, a print-edition line, a correction or a page's own asking, a button behind it apart; null for any other piece. */
export function noticeParts(text: string, piece: Range): readonly Range[] | null {
  const words = text.slice(piece.start, piece.end);
  if (!isEditionLine(words) && !isPromotion(words) && !isPageLine(words) && !isSignOff(words))
    return correctionNotice(words)?.isNews === false ? [piece] : null;
  const sentenceEnd = /[.!?]\s+(?=\S+(?: \S+)?$)/.exec(words);
  if (sentenceEnd === null) return [piece];
  const behind = sentenceEnd.index + sentenceEnd[0].length;
  if (!buttons.test(words.slice(behind))) return [piece];
  return [
    { start: piece.start, end: piece.start + sentenceEnd.index + 1 },
    { start: piece.start + behind, end: piece.end },
  ];
}

const isPromotion = (words: string): boolean =>
  words.length <= longestPromotion &&
  (buttons.test(words) || leads.test(words) || (promotionVerbs.test(words) && promotionNouns.test(words)));
