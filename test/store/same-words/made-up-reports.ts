/** Made-up reports of made-up places, long enough to be told apart by their words. */
const subjects = [
  'The council',
  'A warden',
  'The ferry',
  'Its engineer',
  'The harbour board',
  'A farmer',
  'The school',
];
const verbs = ['opened', 'repaired', 'inspected', 'measured', 'painted', 'closed', 'counted', 'sold'];
const objects = ['the old weir', 'nine barges', 'a stone bridge', 'the lower lock', 'two mills', 'the east gate'];
const places = ['in Eastvale', 'near Corvane', 'at Tarn Head', 'below Mossford', 'in Vellin', 'by the Arrow'];
const times = ['before dawn', 'after the flood', 'for the third year', 'despite the rain', 'as planned', 'in June'];

/** The paragraphs of the n-th report: two of them have few runs of words in common. */
export function report(n: number, paragraphs = 9): readonly string[] {
  let state = n * 2654435761 + 1;
  const pick = (words: readonly string[]) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return words[(state >>> 8) % words.length] ?? '';
  };
  const sentence = (k: number) =>
    `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(places)} ${pick(times)}, number ${n * 100 + k}, and ${pick(subjects).toLowerCase()} ${pick(verbs)} ${pick(objects)} ${pick(places)}.`;
  return Array.from({ length: paragraphs }, (_, k) => sentence(k));
}
