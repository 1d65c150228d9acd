import { startsWithCapital } from '../text/letters.ts';
import type { Attribution } from './attribution.ts';
import type { View } from './token-index.ts';

const MOST_WORDS_OF_A_NAME = 5;

/** "“…” — Jane Doe": quotations that a dash and a name close. */
export function dashAttributions({ tokens, quotations }: View): Attribution[] {
  return quotations.flatMap((quotation): Attribution[] => {
    const { from, to, isOpen } = quotation;
    const dash = tokens[to + 1];
    if (isOpen || to - from < 4 || dash === undefined || !/^(?:[—―–~-]|--)$/.test(dash.text)) return [];
    let end = to + 2;
    while (end - to - 2 < MOST_WORDS_OF_A_NAME && startsWithCapital(tokens[end]?.text ?? '')) end += 1;
    const next = tokens[end];
    const isLast = next === undefined || /^(?:[.,“"”(―—–]|'')$/.test(next.text);
    if (end === to + 2 || !isLast) return [];
    return [
      {
        rule: 'DASH',
        cue: { from: to + 1, to: to + 2 },
        source: { from: to + 2, to: end },
        content: [{ from: from - 1, to: to + 1 }],
      },
    ];
  });
}
