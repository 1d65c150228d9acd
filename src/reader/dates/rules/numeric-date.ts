import { isGlued } from '../../text/word-index.ts';
import { dayOf } from '../calendar.ts';
import { type DateRule, wordAt } from '../rule.ts';

/** "2019-02-21", "2/21/2019", "2/21/19" (month first unless the text writes the day first, or only that is a day), "21.02.2019". */
export const numericDate: DateRule = {
  name: 'date in numbers',
  first: ['#'],
  match: (words, at) => {
    if (!isGlued(words, at + 1) || !/^[-/.]$/.test(wordAt(words, at + 1))) return null;
    const [a, mark, b, again, c] = [0, 1, 2, 3, 4].map((i) => wordAt(words, at + i));
    if (a === undefined || b === undefined || c === undefined || mark === undefined || mark !== again) return null;
    if (!/^[-/.]$/.test(mark) || ![1, 2, 3, 4].every((i) => isGlued(words, at + i))) return null;
    if (!/^\d{1,4}$/.test(a) || !/^\d{1,2}$/.test(b) || !/^\d{1,4}$/.test(c)) return null;
    if (isGlued(words, at + 5) && /^[-/.]$/.test(wordAt(words, at + 5)) && /^\d/.test(wordAt(words, at + 6)))
      return null;
    const inFull = mark === '/' && c.length === 2 && a.length < 3 && !isGlued(words, at) ? yearOfDigits(c) : c;
    const orders =
      a.length === 4
        ? [[a, b, c]]
        : inFull.length === 4
          ? mark === '.'
            ? [[inFull, b, a]]
            : [
                [inFull, a, b],
                [inFull, b, a],
              ]
          : [];
    const days = orders
      .map(([y, m, d]) => `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`)
      .filter((iso) => dayOf(iso) !== null);
    const [monthFirst, dayFirst] = [days.at(0), days.at(-1)];
    if (monthFirst === undefined || dayFirst === undefined) return null;
    return { end: at + 5, read: (frame) => ({ value: frame.dayFirst ? dayFirst : monthFirst }) };
  },
};

/** "98" is 1998, "24" is 2024: no text speaks of days farther ahead than this. */
const LAST_SHORT_YEAR = 40;

const yearOfDigits = (digits: string): string => `${Number(digits) > LAST_SHORT_YEAR ? 19 : 20}${digits}`;
