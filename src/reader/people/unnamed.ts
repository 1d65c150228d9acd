import { PERSON_NOUNS } from '../lexicon/titles.ts';

/** Whether words stand for one person without a name: "an official", "a senior aide to the governor". */
export function isOneUnnamed(words: string): boolean {
  const head = headOf(words);
  return /^(?:an?|one|the|another|some)\s/i.test(words) && PERSON_NOUNS.has(head);
}

/** The last word before the first comma, preposition or relative, in small letters. */
export function headOf(words: string): string {
  const cut = words.search(
    /,|\(|—|\s(?:of|for|from|in|on|at|with|to|by|who|whom|whose|which|that|as|near|familiar|close|briefed|involved|including)\s/i,
  );
  const head = (cut > 0 ? words.slice(0, cut) : words).trim();
  return head.slice(head.lastIndexOf(' ') + 1).toLowerCase();
}
