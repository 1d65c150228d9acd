/**
 * Words as one variety of English writes them, for comparison alone: "colour", "organise" and "centre" become as "color", "organize" and
 * "center" do. A rule may make a word that nobody writes ("rise" becomes "rize"), as it makes the same of it in both texts.
 */
export function oneSpelling(word: string): string {
  const known = pairs.get(word);
  if (known !== undefined) return known;
  if (word.length < 5) return word;
  return rules.reduce((spelt, [pattern, to]) => spelt.replace(pattern, to), word);
}

/** Classes of words that differ between British and American spelling. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(def|off|lic|pret)enc/, '$1ens'],
  [/^(practi)s/, '$1c'],
  // organise, organisation, analyse
  [/([a-z]{2}[iy])s(e|es|ed|ing|er|ers|ation|ations|able)$/, '$1z$2'],
  // colour, favourite, neighbourhood
  [/(?<=[a-z]{3})our/, 'or'],
  // centre, theatres, fibre, centred
  [/(?<=[a-z]{2}[tb])re(s|d?)$/, 'er$1'],
  [/(?<=[a-z]{2}[tb])erd$/, 'ered'],
  // travelled, labelling, counsellor
  [/(?<=[a-z]{3}[aeiou])ll(ed|ing|er|ers|or|ors|ous|ery)$/, 'l$1'],
  // fulfill, enroll, fulfillment, skillful
  [/(?<=[a-z]{3})ll(|s|ment|ments|ful)$/, 'l$1'],
  // dialogue, catalogues
  [/(?<=[a-z]{3}og)ue(s?)$/, '$1'],
  // judgement, ageing
  [/(?<=dg)e(ments?)$/, '$1'],
  // towards, afterwards
  [/(?<=[a-z]ward)s$/, ''],
  // anaemia, paediatric, archaeology
  [/(?<=[a-z])ae(?=[a-z])/, 'e'],
];

/** Single words, by what they are taken for. */
const single: Readonly<Record<string, string>> = {
  aeroplane: 'airplane',
  ageing: 'aging',
  aluminium: 'aluminum',
  amongst: 'among',
  burnt: 'burned',
  cheque: 'check',
  cheques: 'checks',
  cosy: 'cozy',
  dreamt: 'dreamed',
  enquire: 'inquire',
  enquiries: 'inquiries',
  enquiry: 'inquiry',
  foetal: 'fetal',
  foetus: 'fetus',
  grey: 'gray',
  jewellery: 'jewelry',
  leapt: 'leaped',
  learnt: 'learned',
  manoeuvre: 'maneuver',
  manoeuvres: 'maneuvers',
  moustache: 'mustache',
  mould: 'mold',
  mum: 'mom',
  ok: 'okay',
  plough: 'plow',
  programme: 'program',
  programmes: 'programs',
  pyjamas: 'pajamas',
  sceptic: 'skeptic',
  sceptical: 'skeptical',
  sceptics: 'skeptics',
  smoulder: 'smolder',
  spelt: 'spelled',
  spoilt: 'spoiled',
  tyre: 'tire',
  tyres: 'tires',
  whilst: 'while',
};

/** Small numbers, which one paper writes in letters and another in digits. */
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

const tens = 'thirty forty fifty sixty seventy eighty ninety';

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';

const ending = (n: number): string => (n > 3 ? 'th' : (['', 'st', 'nd', 'rd'][n] ?? ''));

const pairs: ReadonlyMap<string, string> = new Map([
  ...Object.entries(single),
  ...tens.split(' ').map((word, n): [string, string] => [word, String(30 + 10 * n)]),
  ...ordinals.split(' ').map((word, n): [string, string] => [`${n + 1}${ending(n + 1)}`, word]),
  ...numbers.split(' ').map((word, n): [string, string] => [word, String(n)]),
]);
