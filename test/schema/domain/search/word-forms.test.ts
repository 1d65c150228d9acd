import { expect, it } from 'vitest';
import { formsOf } from '../../../../schema/domain/search/word-forms.ts';
import { wordsOf } from '../../../../schema/domain/search/words.ts';

const forms = (written: string): readonly string[] => {
  const [term] = wordsOf(written);
  return term === undefined ? [] : formsOf(term.word, term.stem);
};

it.each([
  ['meetings', ['meet', 'meets', 'meeting', 'meetings']],
  ['hoping', ['hope', 'hopes', 'hoped', 'hoping']],
  ['planned', ['plan', 'plans', 'planning', 'planned']],
  ['cities', ['city', 'cities']],
  ['negotiate', ['negotiating', 'negotiations', 'negotiator', 'negotiated']],
  ['happy', ['happy', 'happiness']],
])('the forms of "%s" are words of its stem', (written, some) => {
  expect(forms(written)).toEqual(expect.arrayContaining(some));
  const [term] = wordsOf(written);
  for (const form of forms(written)) expect(wordsOf(form)[0]?.stem).toBe(term?.stem);
});

it.each(['2019', '北', 'of', 'x1'])('"%s" has no other form', (written) => {
  expect(forms(written)).toHaveLength(1);
});
