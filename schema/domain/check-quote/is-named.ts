/** Whether a name as people write it may be that of a person whose names are known. */
import { formalFirstName } from '../nicknames.ts';
import { foldLetters } from '../search/fold-letters.ts';

/**
 * "Petrie", "Mayor Petrie", "Ms Lorna Petrie", "L. Petrie", "Petrie, Lorna" and "Lorna A. Petrie" may all be Lorna Petrie; "Karl Petrie" may not.
 * `names` are all forms of the person's name; where the last name is all that is known of it, any first name fits.
 */
export function isNamed(sought: string, names: readonly string[]): boolean {
  const turned = turnedAround(sought);
  const known = names.map(nameParts);
  const full = known.filter((parts) => parts.length > 1);
  return [sought, ...(turned === null ? [] : [turned])].map(nameParts).some((parts) => {
    const compared = parts.length > 1 && full.length > 0 ? full : known;
    return compared.some((name) => fits(parts, name));
  });
}

/** Without titles, in the order of the name: what an archive is searched for. */
export const nameParts = (name: string): readonly string[] => {
  const words = wordsOf(name.replace(/,\s*(?!jr|sr|ii).*$/iu, ''));
  const from = words.findIndex(({ word, isLower }) => !titles.has(word) && (!isLower || particles.has(word)));
  const all = words.slice(Math.max(from, 0)).map(({ word }) => word);
  return all.length > 1 && suffixes.has(all.at(-1) ?? '') ? all.slice(0, -1) : all;
};

/** "Petrie, Lorna" */
function turnedAround(name: string): string | null {
  const [last, first, ...more] = name.split(',');
  return last === undefined || first === undefined || more.length > 0 || first.trim().split(/\s+/).length > 3
    ? null
    : `${first.trim()} ${last.trim()}`;
}

function fits(sought: readonly string[], known: readonly string[]): boolean {
  if (sought.length === 0 || known.length === 0) return false;
  if (endsWith(known, sought) || (known.length === 1 && endsWith(sought, known))) return true;
  if (sought.length < 2 || known.length < 2 || sought.at(-1) !== known.at(-1)) return false;
  // Words before the first name tell who somebody is.
  return sought.slice(0, -1).some((first) => isSameFirst(first, known[0] ?? ''));
}

const endsWith = (words: readonly string[], ending: readonly string[]): boolean =>
  words.length >= ending.length && words.slice(-ending.length).every((word, n) => word === ending[n]);

const isSameFirst = (a: string, b: string): boolean =>
  a === b ||
  formalFirstName(a) === formalFirstName(b) ||
  (a.length === 1 && b.startsWith(a)) ||
  (b.length === 1 && a.startsWith(b));

function wordsOf(name: string): readonly { readonly word: string; readonly isLower: boolean }[] {
  const spelt = name.replace(/["“(][^"”)]*["”)]/g, ' ').replace(/[’']s?(?=\s|$)/g, '');
  const words = spelt.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  const hasCapital = words.some((word) => /^\p{Lu}/u.test(word));
  return words.map((word) => ({
    word: foldLetters(word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '')).replace(/['’]/g, ''),
    isLower: hasCapital && /^\p{Ll}/u.test(word),
  }));
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

const particles: ReadonlySet<string> = new Set(
  'de del der den di da do dos das du la le el al van von bin ibn ben ter ten'.split(' '),
);

/** What stands before names. */
const titles: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr doctor sir dame lord lady baroness baron prof professor rev reverend fr father sister brother rabbi imam pope cardinal archbishop bishop pastor ' +
    'king queen prince princess duke duchess president vice deputy prime first minister chancellor secretary premier governor gov mayor senator sen representative rep ' +
    'congressman congresswoman councillor councilman councilwoman councilor alderman ambassador judge justice chief attorney general gen colonel col major maj captain capt ' +
    'lieutenant lt sergeant sgt admiral adm commander cmdr officer detective sheriff inspector commissioner director chairman chairwoman chair chairperson speaker leader ' +
    'ceo cfo cto coach manager owner founder spokesman spokeswoman spokesperson candidate nominee former ex acting interim then late us u s uk eu the state foreign finance ' +
    'defence defense health interior treasury press campaign republican democratic democrat gop labour labor conservative'
  ).split(' '),
);
