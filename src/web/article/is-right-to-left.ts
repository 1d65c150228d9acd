/** Languages that are written from right to left, unless their tag names another script. */
const rightToLeft = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** Whether a language, as a BCP 47 tag, is written from right to left. */
export function isRightToLeft(language: string): boolean {
  const [name = '', ...parts] = language.toLowerCase().split('-');
  const script = parts.find((part) => part.length === 4);
  return script === undefined ? rightToLeft.has(name) : ['arab', 'hebr', 'syrc', 'thaa', 'nkoo'].includes(script);
}
