/** English words that the marks of an article are found by. */

export const MONTHS =
  /January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\./;

export const COUNTING_WORDS: ReadonlyMap<string, string> = new Map(
  ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, i) => [
    word,
    String(i + 2),
  ]),
);

/** Words behind a number that say nothing of what is counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  'the and were was are had have for from with that who said his her its other more people million billion per cent'.split(
    ' ',
  ),
);
