/** Whether two lines say the same words, case, spacing and punctuation aside; lines without any word say nothing. */
export function sameWords(line: string, other: string): boolean {
  const words = wordKey(line);
  return words !== '' && words === wordKey(other);
}

/** The letters and digits of a line, in one case. */
export const wordKey = (line: string): string =>
  (isAscii(line) ? line : line.normalize('NFKC')).toLowerCase().replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '');

const isAscii = (line: string): boolean => !/[^\p{ASCII}]/u.test(line);
