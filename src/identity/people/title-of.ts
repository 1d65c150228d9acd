import { foldName } from './fold-name.ts';

/**
 * What a title comes to: "president" for "US President" and "Former President", "senator" for "Florida Sen." and "Senators",
 * "secretary" for "Secretary of State"; empty where there is none, and for "singer", by which nobody is called.
 */
export function titleOf(words: string | null): string {
  if (words === null) return '';
  const all = (foldName(words).split(/ (?:of|for) /)[0] ?? '').split(' ').map(spelledOut);
  const last = all.at(-1) ?? '';
  const before = all.at(-2) ?? '';
  if (callings.has(last)) return '';
  return joined.has(before) ? `${before} ${last}` : last;
}

/** Whether a title says which of those who share a name is meant: "Mr" says next to nothing. */
export const isTelling = (title: string): boolean => title !== '' && !courtesies.has(title);

function spelledOut(word: string): string {
  const bare = word.replace(/\.+$/, '');
  return long[bare] ?? long[bare.replace(/s$/, '')] ?? bare;
}

const long: Readonly<Record<string, string>> = {
  mister: 'mr',
  messr: 'mr',
  mssr: 'mr',
  mr: 'mr',
  mrs: 'ms',
  ms: 'ms',
  miss: 'ms',
  sen: 'senator',
  senator: 'senator',
  rep: 'representative',
  representative: 'representative',
  congressman: 'representative',
  congresswoman: 'representative',
  gov: 'governor',
  governor: 'governor',
  gen: 'general',
  col: 'colonel',
  maj: 'major',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  adm: 'admiral',
  rev: 'reverend',
  prof: 'professor',
  doctor: 'dr',
  president: 'president',
  minister: 'minister',
};

/** Before another word of a title they change what it says. */
const joined: ReadonlySet<string> = new Set([
  'vice',
  'prime',
  'deputy',
  'attorney',
  'first',
  'crown',
  'lieutenant',
  'foreign',
]);

/** What artists and players are said to be before their names, which some have only one of. */
const callings: ReadonlySet<string> = new Set(
  (
    'singer songwriter rapper musician pianist guitarist drummer composer dj actor actress comedian comedienne model supermodel ' +
    'director filmmaker producer author novelist writer poet painter sculptor artist designer dancer choreographer star ' +
    'striker midfielder goalkeeper defender winger forward quarterback pitcher footballer boxer wrestler sprinter swimmer golfer'
  ).split(' '),
);

const courtesies: ReadonlySet<string> = new Set(
  'mr ms mx sir dame lord lady dr professor madam madame former young miss'.split(' '),
);
