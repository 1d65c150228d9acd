import { correctionNotice } from '../../../schema/domain/correction-notice.ts';
import type { Block, CorrectionFound, StatedCorrection } from '../../../schema/domain/model.ts';
import type { Reading } from '../reading.ts';
import { dayOfNotice } from './day-of-notice.ts';
import { quotesConcerned } from './quotes-concerned.ts';

/** So many notices of one article are read: each looks at all its quotes. */
const mostNotices = 50;

/** The notices that the article was corrected: those of its text in order, and behind them what its source states beside the text and the text does not say. */
export function findCorrections(reading: Reading): Reading {
  const { blocks, corrections: stated = [] } = reading.document;
  const read: CorrectionFound[] = [];
  for (const block of blocks) {
    const correction = read.length < mostNotices ? correctionAt(reading, block) : null;
    if (correction !== null) read.push(correction);
  }
  const said = read.map((correction) => {
    const same = stated.find((other) => isSame(correction, other));
    return same === undefined ? correction : { ...correction, at: same.at ?? correction.at };
  });
  const beside = stated
    .filter((correction) => !said.some((other) => isSame(other, correction)))
    .map((correction) => ({
      ...correction,
      at: correction.at ?? dayIn(reading, correction.text),
      range: null,
      quotes: quotesConcerned(reading, correction.text),
    }));
  return { ...reading, corrections: [...said, ...beside] };
}

function correctionAt(reading: Reading, { kind, start, end }: Block): CorrectionFound | null {
  if (kind !== 'NOTICE' && kind !== 'PARAGRAPH') return null;
  const text = reading.document.text.slice(start, end);
  const notice = correctionNotice(text);
  if (notice === null) return null;
  return {
    kind: notice.kind,
    text,
    at: dayIn(reading, text, notice),
    range: { start, end },
    quotes: quotesConcerned(reading, text, { start, end }),
  };
}

/** The day that the words of a notice say. */
function dayIn({ document }: Reading, text: string, notice = correctionNotice(text)): string | null {
  if (notice === null) return null;
  return dayOfNotice(document.metadata, text.slice(notice.datedFrom, notice.datedTo));
}

/** Whether one of two notices says the words of the other, a label before them or a sign behind them aside. */
function isSame(one: StatedCorrection, other: StatedCorrection): boolean {
  const [a, b] = [wordsIn(one.text), wordsIn(other.text)];
  return a.endsWith(b) || b.endsWith(a);
}

const wordsIn = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
