import type { EventFound } from '../../schema/domain/model.ts';
import { wordsOf } from '../../schema/domain/search/words.ts';
import type { AccountMarks, ArticleMarks } from './event-account.ts';
import { hashTerm } from './hash-text.ts';

/** The marks of an account: those of its article with what kind its event is and who took part, by their last names. */
export function accountMarks(
  marks: ArticleMarks,
  { kind, participants }: EventFound,
  nameOf: (person: string) => string | null,
): AccountMarks {
  const people = participants.flatMap(({ person }) => {
    const last = wordsOf(nameOf(person) ?? '').at(-1);
    return last === undefined ? [] : [hashTerm(last.word)];
  });
  return { ...marks, kind, people: [...new Set(people)].sort((a, b) => a - b) };
}
