import type { Reading } from '../reading.ts';

/** A subject before its verb is foremost; what stands within a quotation or behind a preposition is not. */
export function strengthOf(reading: Reading, at: number, to: number, first: number): number {
  const { tokens } = reading;
  let strength = quotationOf(reading, at) === null ? 1 : 0.3;
  const after = tokens[to];
  const before = tokens[at - 1];
  if (after?.lower === "'s" || after?.text === '’') strength -= 0.4;
  else if (
    after?.pos === 'VERB' ||
    after?.pos === 'AUX' ||
    (after?.text === ',' && at <= first + 4) ||
    after?.pos === 'ADV'
  )
    strength += 1;
  if (before?.pos === 'VERB' && /^(?:said|says|added|asked)$/.test(before.lower)) strength += 1;
  if (before?.pos === 'ADP' && at > first) strength -= 0.2;
  if (at <= first + 3) strength += 0.4;
  return strength;
}

export function quotationOf({ quotations, tokens }: Reading, at: number): number | null {
  let low = 0;
  let high = quotations.length;
  const start = tokens[at]?.start ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 3; i -= 1) {
    const quotation = quotations[i];
    if (quotation !== undefined && quotation.start <= start && start < quotation.end) return i;
  }
  return null;
}

/** How foremost a speaker is: more than any other subject. */
export const SPEAKER = 2.4;
