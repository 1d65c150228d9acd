/** What generated articles are made of. Every name is invented. */
const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((a) => second.map((b) => `${a}${b}`));

const firstNames =
  'Adla Beno Cirra Dovan Elsin Farro Gitta Holm Ilva Jorin Kesta Lunn Mirel Nadda Orsin Pelka Quill Risto Sanna Tovik Ulla Vesko Wenna Yorik Zelda'.split(
    ' ',
  );
const beginnings =
  'Ald Bram Carr Dell Esk Fenn Gorm Hask Ing Jarr Kell Lor Marr Nesk Orm Pell Ravn Strand Thorn Ulv Varr Wex Yarn Zorn Brack Clav Drum Elm Frost Grim Hav Isk Jut Korr Lind Moss Nord Oakl Pryd Quar'.split(
    ' ',
  );
const endings =
  'ander berg croft dale ermann feld gate holt inge kvist land mark nes ovic quist rud stad thwaite vall wick'.split(
    ' ',
  );

const lastNames = pairs(beginnings, endings);

/** The n-th invented name: as many as there are pairs of names, and then with a number's letters in the middle. */
export function personName(n: number): string {
  const first = firstNames[n % firstNames.length] ?? '';
  const last = lastNames[Math.floor(n / firstNames.length) % lastNames.length] ?? '';
  const round = Math.floor(n / (firstNames.length * lastNames.length));
  return round === 0 ? `${first} ${last}` : `${first} ${lettersOf(round)} ${last}`;
}

const lettersOf = (n: number): string => {
  const letter = firstNames[n % firstNames.length] ?? '';
  return n < firstNames.length ? letter : `${letter}${lettersOf(Math.floor(n / firstNames.length)).toLowerCase()}`;
};

const placeEnds = 'haven ford bridge mouth holm bury wold cliffe stead by'.split(' ');

export const placeName = (n: number): string => {
  const begin = beginnings[n % beginnings.length] ?? '';
  const end = placeEnds[Math.floor(n / beginnings.length) % placeEnds.length] ?? '';
  const round = Math.floor(n / (beginnings.length * placeEnds.length));
  return round === 0
    ? `${begin}${end}`
    : `${firstNames[round % firstNames.length]} ${begin}${end}${round < firstNames.length ? '' : ` ${lettersOf(round)}`}`;
};

export const roles =
  'harbour master|mayor|minister for fisheries|head of the water board|union secretary|chief engineer|member of parliament|school inspector|director of the museum|spokeswoman of the railway'.split(
    '|',
  );

export const eventKinds = [
  ['summit', 'MEETING'],
  ['talks', 'TALKS'],
  ['election', 'ELECTION'],
  ['trial', 'TRIAL'],
  ['strike', 'PROTEST'],
  ['flood', 'DISASTER'],
  ['regatta', 'COMPETITION'],
  ['referendum', 'VOTE'],
] as const;

export const sections = ['world', 'politics', 'business', 'sport', 'culture', 'science'] as const;

export const publisherName = (n: number): string =>
  `The ${beginnings[n % beginnings.length]}${endings[(n * 7) % endings.length]} ${['Courier', 'Gazette', 'Herald', 'Observer'][n % 4]}`;

export const cues = [
  'said',
  'said',
  'said',
  'said',
  'told reporters',
  'added',
  'warned',
  'denied',
  'announced',
  'argued',
] as const;

/** One of some hundred thousand invented words that no list of English has. */
export const rareWord = (random: { readonly below: (most: number) => number }): string => {
  const beginning = beginnings[random.below(beginnings.length)] ?? '';
  return `${beginning}${endings[random.below(endings.length)]}${rareEnds[random.below(rareEnds.length)]}`.toLowerCase();
};

const rareEnds = 'ok um ax eth iro ula onk ibar ost emi uda ark'.split(' ');
