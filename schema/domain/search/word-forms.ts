import { stemmer } from 'stemmer';
import type { SearchQuery, SearchTerm } from './query.ts';

/**
 * Endings that English words of one stem differ by, as a word is written: inflections and the common derivations that Porter's algorithm
 * takes off.
 */
const endings =
  ' e s es d ed er ers est ing ings y ies ied ier iest ly ily ment ments ness al ally ate ates ated ating ation ations ator ators ion ions ive ives ively ivity able ably ability ible ibly ibility ance ances ant ants ence ences ent ents ful fully ic ical ically ism ist ists ity ities ize izes ized izing ization izations ise ises ised ising isation isations or ors ous ously'.split(
    ' ',
  );

/**
 * The words that have the stem of a word and may stand in a text, the word itself first: "meet", "meets" and "meeting" of "meetings". For an index
 * that holds words at their places and stems without any. Irregular forms ("met") have another stem.
 */
export function formsOf(word: string, stem: string): readonly string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [word];
  const last = stem.at(-1) ?? '';
  const bases = new Set([stem, word, stem.replace(/[ei]$/, ''), `${stem}${last}`]);
  const forms = new Set([word]);
  for (const base of bases) {
    for (const ending of endings) if (stemmer(base + ending) === stem) forms.add(base + ending);
  }
  return [...forms];
}

/** The same search with the forms of its words. */
export function withForms({ clauses }: SearchQuery): SearchQuery {
  const formed = (term: SearchTerm): SearchTerm =>
    term.kind === 'word' ? { ...term, forms: formsOf(term.word, term.stem) } : term;
  return { clauses: clauses.map(({ all, none }) => ({ all: all.map(formed), none: none.map(formed) })) };
}
