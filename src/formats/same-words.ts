/** Whether two lines say the same words, case, spacing and punctuation aside; lines without any word say nothing. */
export function sameWords(line: string, other: string): boolean {
  const words = wordsOf(line);
  return words !== '' && words === wordsOf(other);
}

const wordsOf = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '');
