import type { DateFound } from '../../../schema/domain/model.ts';
import type { Token } from '../reading.ts';
import { tokenAt } from './token-lookup.ts';

/** A date and its tokens, `to` exclusive. */
export interface DateAt {
  readonly from: number;
  readonly to: number;
  readonly date: DateFound;
}

/** The dates of a text in order, and for each token the index of its date, -1 outside of all. */
export interface DatesAtTokens {
  readonly list: readonly DateAt[];
  readonly of: Int32Array;
}

/** Lays dates over the tokens; days next to each other, or the first and last of a span, become one interval. */
export function datesAtTokens(text: string, tokens: readonly Token[], dates: readonly DateFound[]): DatesAtTokens {
  const list: DateAt[] = [];
  const of = new Int32Array(tokens.length).fill(-1);
  let last = 0;
  for (const [i, single] of dates.entries()) {
    // A length of time, or "now" and "recently", is no date.
    if (/^P[\dXT]|_REF$/.test(single.value)) continue;
    const date = joinedDays(text, single, dates[i + 1]);
    const from = tokenAt(tokens, date.range.start);
    const to = Math.min(tokens.length, tokenAt(tokens, date.range.end - 1) + 1);
    if (from < last || to <= from) continue;
    of.fill(list.length, from, to);
    list.push({ from, to, date });
    last = to;
  }
  return { list, of };
}

/** "next Wednesday and Thursday", "from Monday to Friday". */
function joinedDays(text: string, first: DateFound, second: DateFound | undefined): DateFound {
  if (second === undefined || first.edtf === null || second.edtf === null) return first;
  if (second.range.start - first.range.end > 12 || first.edtf.length !== 10 || second.edtf.length !== 10) return first;
  const between = text.slice(first.range.end, second.range.start).trim();
  const days = (Date.parse(second.edtf) - Date.parse(first.edtf)) / 86_400_000;
  const isNext = between === 'and' && days === 1;
  const isSpan = /^(?:to|through|until|-|–)$/.test(between) && days > 0 && days < 40;
  if (!isNext && !isSpan) return first;
  const edtf = `${first.edtf}/${second.edtf}`;
  return { range: { start: first.range.start, end: second.range.end }, value: edtf, edtf };
}
