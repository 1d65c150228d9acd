/** How another paper may print the same words. Each answers null where a text has nothing of its kind. */
export const alterations: Readonly<Record<string, (text: string, seed: number) => string | null>> = {
  case: (text) => text.toUpperCase(),
  marks: (text, seed) => {
    const marked = text
      .replace(/[“”"]/g, "'")
      .replace(/’/g, "'")
      .replace(/[.,;:](?= |$)/g, (mark) => (seed % 2 ? mark : ' –'));
    return `“${marked}!”`;
  },
  contraction: (text) => altered(text, contractions),
  spelling: (text) => altered(text, spellings),
  brackets: (text, seed) => {
    const words = text.split(' ');
    const at = seed % words.length;
    return words.map((word, n) => (n === at ? `[${word}]` : word)).join(' ');
  },
  ellipsis: (text, seed) => {
    const words = text.split(' ');
    if (words.length < 12) return null;
    // The middle is left out, a third of all words at the most.
    const from = 4 + (seed % 2);
    const left = 1 + (seed % Math.floor(words.length / 3));
    return [...words.slice(0, from), '…', ...words.slice(Math.min(from + left, words.length - 4))].join(' ');
  },
  ending: (text, seed) => (seed % 2 ? `… ${text} …` : `[${text.slice(0, 1).toLowerCase()}]${text.slice(1)}...`),
};

/** Every second place that a pair fits is written the other way round. */
function altered(text: string, pairs: readonly (readonly [string, string])[]): string | null {
  let changed = text;
  for (const [a, b] of pairs) {
    const [from, to] = new RegExp(`\\b${a}\\b`, 'i').test(changed) ? [a, b] : [b, a];
    const written = to.replace("['’]", "'");
    changed = changed.replace(new RegExp(`\\b${from}\\b`, 'gi'), (word) =>
      word[0] === word[0]?.toUpperCase() ? `${written[0]?.toUpperCase()}${written.slice(1)}` : written,
    );
  }
  return changed === text ? null : changed;
}

/** A contracted form as an expression, and what it stands for; the other way round with a straight apostrophe. */
const contractions: readonly (readonly [string, string])[] = [
  ["don['’]t", 'do not'],
  ["doesn['’]t", 'does not'],
  ["didn['’]t", 'did not'],
  ["can['’]t", 'cannot'],
  ["won['’]t", 'will not'],
  ["isn['’]t", 'is not'],
  ["aren['’]t", 'are not'],
  ["wasn['’]t", 'was not'],
  ["haven['’]t", 'have not'],
  ["I['’]m", 'I am'],
  ["we['’]re", 'we are'],
  ["they['’]re", 'they are'],
  ["you['’]re", 'you are'],
  ["it['’]s", 'it is'],
  ["that['’]s", 'that is'],
  ["there['’]s", 'there is'],
  ["I['’]ve", 'I have'],
  ["we['’]ve", 'we have'],
  ["they['’]ve", 'they have'],
  ["I['’]ll", 'I will'],
  ["we['’]ll", 'we will'],
  ["I['’]d", 'I would'],
];

const spellings: readonly (readonly [string, string])[] = [
  ['labor', 'labour'],
  ['neighbors', 'neighbours'],
  ['neighborhood', 'neighbourhood'],
  ['color', 'colour'],
  ['honor', 'honour'],
  ['favor', 'favour'],
  ['behavior', 'behaviour'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['center', 'centre'],
  ['theater', 'theatre'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['percent', 'per cent'],
  ['organization', 'organisation'],
  ['organizations', 'organisations'],
  ['organized', 'organised'],
  ['recognize', 'recognise'],
  ['realize', 'realise'],
  ['criticized', 'criticised'],
  ['legalize', 'legalise'],
  ['prioritize', 'prioritise'],
  ['apologize', 'apologise'],
  ['traveling', 'travelling'],
  ['canceled', 'cancelled'],
  ['toward', 'towards'],
  ['while', 'whilst'],
  ['among', 'amongst'],
  ['okay', 'OK'],
  ['learned', 'learnt'],
  ['gray', 'grey'],
];
