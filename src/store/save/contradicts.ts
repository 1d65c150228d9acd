import { Lru } from '../lru.ts';
import { exclusive, occupations } from './occupations.ts';

/** Words in which an article says who someone is, and the year it was published in, null where that is not known. */
export interface Described {
  readonly words: string;
  readonly year: number | null;
}

/** Ages as stated may be off by a birthday, and articles may be a year old when they are dated. */
const yearsApart = 2;

/**
 * Whether what is known of one person cannot be true of another of the same name: occupations that exclude each other,
 * where nothing they are said to be is the same, or ages that make them born in different years. Of the two `b` should be the
 * one of whom less is known: often that settles it.
 */
export function contradicts(a: readonly Described[], b: readonly Described[]): boolean {
  return excludeEachOther(a, b) || areBornApart(a, b);
}

function excludeEachOther(a: readonly Described[], b: readonly Described[]): boolean {
  const groupsB = groupsOf(b);
  if (groupsB.size === 0) return false;
  const groupsA = groupsOf(a);
  if ([...groupsA].some((group) => groupsB.has(group))) return false;
  return exclusive.some(([x, y]) => (groupsA.has(x) && groupsB.has(y)) || (groupsA.has(y) && groupsB.has(x)));
}

function areBornApart(a: readonly Described[], b: readonly Described[]): boolean {
  const bornB = birthYears(b);
  if (bornB.length === 0) return false;
  const bornA = birthYears(a);
  return bornA.length > 0 && bornA.every((x) => bornB.every((y) => Math.abs(x - y) > yearsApart));
}

function groupsOf(described: readonly Described[]): ReadonlySet<string> {
  const text = [...new Set(described.map(({ words }) => words))].join('; ');
  // Copied, lest the memory of it keep the whole article that it was cut out of.
  return groups.getOrMake(Buffer.from(text).toString(), () => groupsIn(text));
}

/** Much-described people are met again and again. */
const groups = new Lru<string, ReadonlySet<string>>(1_000);

function groupsIn(text: string): ReadonlySet<string> {
  return new Set(Object.entries(occupations).flatMap(([group, words]) => (words.test(text) ? [group] : [])));
}

/** "a 34-year-old teacher", "aged 34": with the year of the article, a year of birth. */
function birthYears(described: readonly Described[]): readonly number[] {
  return described.flatMap(({ words, year }) => {
    const age = /\b(\d{1,3})-year-old\b|\baged? (\d{1,3})\b/i.exec(words);
    return age === null || year === null ? [] : [year - Number(age[1] ?? age[2])];
  });
}
