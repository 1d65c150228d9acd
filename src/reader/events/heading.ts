import { type EventView, isCapital, word } from './event-view.ts';

/** Whether a sentence tells in the present what has happened: headings, captions, and a first line without a full stop. */
export function isHeadingAt(view: EventView, sentence: number): boolean {
  const kind = view.kinds[sentence];
  if (kind === 'HEADLINE' || kind === 'STANDFIRST' || kind === 'SUBHEAD' || kind === 'CAPTION') return true;
  const { from, to } = view.sentences[sentence] ?? { from: 1, to: 1 };
  return from === 0 && to < 45 && !/^[.!?]$/.test(word(view, to - 1));
}

/** A heading whose words begin with capitals, in which a capital tells no name. */
export function isTitled(view: EventView, sentence: number): boolean {
  const { from, to } = view.sentences[sentence] ?? { from: 0, to: 0 };
  if (!isHeadingAt(view, sentence)) return false;
  let words = 0;
  let capitals = 0;
  for (let at = from; at < to; at += 1) {
    if (!/^\p{L}{4,}/u.test(view.tokens[at]?.text ?? '')) continue;
    words += 1;
    if (isCapital(view, at)) capitals += 1;
  }
  return capitals * 2 > words;
}
