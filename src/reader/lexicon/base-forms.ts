import { IRREGULAR_FORMS, WITHOUT_REGULAR_PAST } from './irregular-verbs.ts';

export type VerbForm = 'BASE' | 'THIRD' | 'PAST' | 'PARTICIPLE' | 'PAST_OR_PARTICIPLE' | 'ING';

/** A word that a form may be of: "planned" of "plan", never of "plane". */
export interface BaseForm {
  readonly base: string;
  readonly form: VerbForm;
}

/** The verbs that a word may be a form of, the likeliest first; a word list must say which of them there are. */
export function verbBases(word: string): readonly BaseForm[] {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined) return [irregular];
  return [
    { base: word, form: 'BASE' },
    ...(word.endsWith('s') ? singulars(word).map((base) => ({ base, form: 'THIRD' as const })) : []),
    ...(word.endsWith('ed')
      ? stems(word, 2)
          .filter((base) => !WITHOUT_REGULAR_PAST.has(base))
          .map((base) => ({ base, form: 'PAST_OR_PARTICIPLE' as const }))
      : []),
    ...(word.endsWith('ing') ? stems(word, 3).map((base) => ({ base, form: 'ING' as const })) : []),
  ];
}

/** The nouns that a word may be a form of, itself first. */
export function nounBases(word: string): readonly string[] {
  return word.endsWith('s') ? [word, ...singulars(word)] : [word];
}

/** "crashes" of "crash", "dies" of "die", "carries" of "carry", "crises" of "crisis". */
function singulars(word: string): string[] {
  const found = word.endsWith('ss') ? [] : [word.slice(0, -1)];
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`);
  if (/(?:ch|sh|ss|s|x|z|o)es$/.test(word)) found.push(word.slice(0, -2));
  if (/zzes$|sses$/.test(word)) found.push(word.slice(0, -3));
  if (word.endsWith('ses')) found.push(`${word.slice(0, -2)}is`);
  return found.filter((base) => base.length > 1);
}

/** What stands before "-ed" or "-ing": "kill", "acquire", "ban", "carry", "die", "traffic". */
function stems(word: string, ending: 2 | 3): string[] {
  const stem = word.slice(0, -ending);
  if (stem.length < 2 || !/[aeiouy]/.test(stem)) return [];
  if (ending === 3 && /^[^aeiou]y$/.test(stem)) return [`${stem.slice(0, -1)}ie`];
  const found: string[] = [];
  if (/([bdgklmnprtvz])\1$/.test(stem)) found.push(stem.slice(0, -1));
  if (!doubles(stem)) found.push(stem);
  found.push(`${stem}e`);
  if (ending === 2 && stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  if (stem.endsWith('ck')) found.push(stem.slice(0, -1));
  return /(?:ll|ss|zz|ff)$/.test(stem) ? [...found.slice(1), ...found.slice(0, 1)] : found;
}

/** One syllable that ends on one vowel and one consonant doubles it: "hoped" is of "hope", "hopped" of "hop". */
function doubles(stem: string): boolean {
  return /^[^aeiou]*(?:[aeiou]|qu[aeiou])[bdgklmnprt]$/.test(stem);
}
