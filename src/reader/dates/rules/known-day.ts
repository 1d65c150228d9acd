import { isoOf } from '../calendar.ts';
import { type DateRule, type Match, wordAt } from '../rule.ts';
import { calendarDate } from './calendar-date.ts';

interface KnownDay {
  /** The month and the day, as an EDTF date writes them. */
  readonly tail: string;
  readonly year: string;
  /** What stands behind the day where it is that one. */
  readonly behind: RegExp;
}

/** Days that are known by month and day alone beside what happened on them. From general knowledge. */
const KNOWN: readonly KnownDay[] = [
  {
    tail: '09-11',
    year: '2001',
    behind: /^(?:terror|terrorist|attacks?|hijack\w*|commission|victims|families|memorial|museum|plot|anniversary)$/,
  },
  {
    tail: '01-06',
    year: '2021',
    behind:
      /^(?:attacks?|riots?|rioters?|insurrection|siege|committee|panel|hearings?|defendants?|prisoners|storming)$/,
  },
  { tail: '10-07', year: '2023', behind: /^(?:attacks?|massacre|hostages|assault)$/ },
  { tail: '07-07', year: '2005', behind: /^(?:bombings?|bombers?)$/ },
  { tail: '11-13', year: '2015', behind: /^(?:attacks?|attackers?|massacre)$/ },
  { tail: '03-11', year: '2004', behind: /^(?:bombings?|bombers?)$/ },
  { tail: '02-24', year: '2022', behind: /^(?:invasion)$/ },
  { tail: '12-07', year: '1941', behind: /^(?:raid)$/ },
];

/** "the Sept. 11 attacks", "the Jan. 6 riot", "9/11": not the day of that date nearest to publication. */
export const knownDay: DateRule = {
  name: 'known day',
  first: [...calendarDate.first.filter((word) => word !== 'the')],
  match: (words, at) => {
    if (wordAt(words, at + 1) === '/' && wordAt(words, at + 3) !== '/') {
      const digits = [wordAt(words, at), wordAt(words, at + 2)].join('/');
      if (digits === '9/11') return on(at + 3, '2001-09-11');
      if (digits === '7/7' && /^bomb/.test(wordAt(words, at + 3))) return on(at + 3, '2005-07-07');
      if (digits === '26/11' && /^attack/.test(wordAt(words, at + 3))) return on(at + 3, '2008-11-26');
    }
    const date = calendarDate.match(words, at);
    if (date === null || date.end > at + 3) return null;
    const value = date.read({
      published: null,
      tense: 'PAST',
      before: null,
      joined: null,
      sameDay: null,
      quarter: null,
      compared: null,
      dayFirst: false,
    })?.value;
    const known = KNOWN.find(({ tail, behind }) => value === `XXXX-${tail}` && behind.test(wordAt(words, date.end)));
    return known === undefined ? null : on(date.end, `${known.year}-${known.tail}`);
  },
};

/** That day, where the text was not published before it. */
const on = (end: number, day: string): Match => ({
  end,
  read: ({ published }) => (published !== null && isoOf(published) < day ? null : { value: day }),
});
