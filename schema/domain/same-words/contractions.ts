/**
 * The words that a contracted one stands for: "won't" is "will not", "we've" is "we have". What may stand for one of two ("he'd" for "he had"
 * or "he would", "she's" for "she is" or "she has") is made one word with both. `word` is in lower case, with straight apostrophes.
 */
export function expanded(word: string): readonly string[] {
  const known = whole[word];
  if (known !== undefined) return known;
  const bare = withoutApostrophe.exec(word)?.[1];
  if (bare !== undefined) return [bare === 'ca' ? 'can' : classOf(bare), 'not'];
  const at = word.lastIndexOf("'");
  if (at === -1) return [classOf(word)];
  if (at === word.length - 1) return expanded(shortened.test(word) ? `${word.slice(0, -1)}g` : word.slice(0, -1));
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (tail === 't' && head.endsWith('n')) return [...expanded(irregular[head] ?? head.slice(0, -1)), 'not'];
  const meant = endings[tail];
  return meant === undefined ? [word.replaceAll("'", '')] : [...expanded(head), meant];
}

const classOf = (word: string): string => classes[word] ?? word;

/** What contracts to the same. */
const classes: Readonly<Record<string, string>> = { had: 'would', has: 'is' };

const endings: Readonly<Record<string, string>> = {
  s: 'is',
  d: 'would',
  ll: 'will',
  re: 'are',
  ve: 'have',
  m: 'am',
};

/** Those before "n't" that are not the word without its last letter. */
const irregular: Readonly<Record<string, string>> = { can: 'can', won: 'will', shan: 'shall', ain: 'is' };

/** "doin'" */
const shortened = /[a-z]{2}in'$/;

/** "dont", "didnt" */
const withoutApostrophe = /^(do|does|did|is|was|are|were|could|would|should|have|has|had|ca)nt$/;

const whole: Readonly<Record<string, readonly string[] | undefined>> = {
  cannot: ['can', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
  "o'clock": ['oclock'],
  dunno: ['do', 'not', 'know'],
  em: ['them'],
  gimme: ['give', 'me'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  kinda: ['kind', 'of'],
  lemme: ['let', 'me'],
  outta: ['out', 'of'],
  sorta: ['sort', 'of'],
  til: ['until'],
  wanna: ['want', 'to'],
};
