import { edtfBounds } from '../../schema/domain/edtf-bounds.ts';
import { hashTerm } from '../../schema/domain/hash-text.ts';
import type { EventFound } from '../../schema/domain/model.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';
import type { AccountMarks, ArticleMarks } from './event-account.ts';

/** The marks of an account: those of its article with what kind its event is, who took part, by their last names, and when it was. */
export function accountMarks(
  marks: ArticleMarks,
  { kind, participants, when }: EventFound,
  nameOf: (person: string) => string | null,
): AccountMarks {
  const people = participants.flatMap(({ person }) => {
    const last = wordsOf(nameOf(person) ?? '').at(-1);
    return last === undefined ? [] : [hashTerm(last.word)];
  });
  return { ...marks, kind, people: [...new Set(people)].sort((a, b) => a - b), happened: fewDays(when) };
}

/** The days of what is told to three days or fewer. */
function fewDays(when: EventFound['when']): AccountMarks['happened'] {
  const { earliest, latest } = (when && edtfBounds(when.edtf)) ?? { earliest: null, latest: null };
  if (earliest === null || latest === null) return null;
  const [from, to] = [Date.parse(earliest) / DAY, Date.parse(latest) / DAY];
  return to - from < MOST_DAYS ? [from, to] : null;
}

const DAY = 86_400_000;
const MOST_DAYS = 3;
