import type { Range } from '../../schema/domain/model.ts';

/** Words of a text, and the words before and behind them where they alone would be ambiguous. */
export interface Quotation {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a quotation stands in a text: `found` counts the places, `range` is the first of them. */
export function locate(
  text: string,
  { exact, prefix, suffix }: Quotation,
): { readonly found: number; readonly range: Range } {
  const whole = prefix + exact + suffix;
  const first = text.indexOf(whole);
  let found = 0;
  for (let at = first; at !== -1; at = text.indexOf(whole, at + 1)) found += 1;
  const start = first + prefix.length;
  return { found, range: { start, end: start + exact.length } };
}

/**
 * The shortest quotation that names this place of a text and no other: its context grows by whole words, before it
 * first, then behind it, until it is the only one.
 */
export function quotationOf(text: string, { start, end }: Range): Quotation {
  const exact = text.slice(start, end);
  let before = start;
  let behind = end;
  for (;;) {
    const quotation = { exact, prefix: text.slice(before, start), suffix: text.slice(end, behind) };
    if (locate(text, quotation).found === 1) return quotation;
    if (before > 0 && (start - before <= behind - end || behind === text.length)) before = wordBefore(text, before);
    else if (behind < text.length) behind = wordBehind(text, behind);
    else return quotation;
  }
}

function wordBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && isSpace(text, at - 1)) at -= 1;
  while (at > 0 && !isSpace(text, at - 1)) at -= 1;
  return at;
}

function wordBehind(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isSpace(text, at)) at += 1;
  while (at < text.length && !isSpace(text, at)) at += 1;
  return at;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
