import type { Random } from '../archive/random.ts';
import type { Pool } from './pool.ts';

/** Words as a StringFilter is given them: of what the store has, in part, in another case, or of a kind that needs care. */
export function randomText(kind: string, random: Random, pool: Pool): string {
  const known = pool.of(kind);
  const any = known.length > 0 && !random.chance(0.1) ? known : pool.of('name');
  if (any.length === 0 || random.chance(0.12)) return random.oneOf(awkward);
  const text = random.oneOf(any);
  const from = random.below(text.length);
  return random.oneOf([
    text,
    text,
    text.slice(0, 1 + random.below(6)),
    text.slice(from, from + 1 + random.below(8)),
    text.toUpperCase(),
    text.toLowerCase(),
  ]);
}

/** A search: words of the store's texts, joined as clients may join them. */
export function randomSearch(random: Random, pool: Pool): string {
  const texts = [...pool.of('words'), ...pool.of('headline'), ...pool.of('name')];
  const word = () => {
    const words = random.oneOf(texts.length === 0 ? ['the said'] : texts).split(/[^\p{L}\p{N}]+/u);
    return random.oneOf(words.filter((each) => each.length > 1).concat('the'));
  };
  const row = () => {
    const words = random.oneOf(texts.length === 0 ? ['the said'] : texts).split(' ');
    const from = random.below(words.length);
    return `"${words.slice(from, from + 2).join(' ')} x"`.replace(' x"', '"');
  };
  const term = () =>
    random.oneOf([word, word, word, row, () => `${word().slice(0, 4)}*`, () => word().toUpperCase()])();
  if (random.chance(0.05)) return random.oneOf(awkward);
  const terms = Array.from({ length: 1 + random.below(3) }, term).join(random.oneOf([' ', ' OR ']));
  return random.chance(0.15) ? `${terms} -${word()}` : terms;
}

const awkward: readonly string[] = [
  '',
  ' ',
  '%',
  '_',
  '\\',
  "O'Brien",
  '"',
  'ß',
  'İ',
  'é',
  '北京',
  '🗞️',
  '\u0301',
  '*',
  'a*',
  '-',
  'OR',
  'null',
  '0',
  'NEAR(the, said)',
  '\u202e',
  'x'.repeat(300),
];
