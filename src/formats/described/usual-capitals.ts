/** Parts of names that stand in small letters: "Jan van der Berg". */
const small = new Set([
  'de',
  'la',
  'le',
  'du',
  'di',
  'da',
  'del',
  'della',
  'van',
  'der',
  'den',
  'von',
  'zu',
  'bin',
  'al',
  'and',
  'of',
  'the',
]);

/** A name in capitals as it is otherwise written: "JO O'BRIEN" is Jo O'Brien, "JK MARSH" JK Marsh; any other as it is. */
export function usualCapitals(name: string): string {
  if (!/\p{Lu}{3}/u.test(name) || /\p{Ll}/u.test(name)) return name;
  // One word may be an agency's: AFP, BBC.
  if (!/\s/.test(name)) return name;
  return name
    .split(' ')
    .map((word, n) => (n > 0 && small.has(word.toLowerCase()) ? word.toLowerCase() : usualWord(word)))
    .join(' ');
}

function usualWord(word: string): string {
  if (/^\p{Lu}\.|^[^AEIOUY\P{Lu}]{1,2}$/u.test(word)) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])\p{Ll}/gu, (start) => start.toUpperCase())
    .replace(/^Mc\p{Ll}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);
}
