/**
 * What a pasted text says around the words that somebody is said to have spoken: who said them, and what a post has besides words. Nothing
 * of that counts as a difference; where the quote has the same words after all, they match as any others.
 */
import type { Range } from '../range.ts';
import { cue } from './speech-words.ts';

/** The ranges of a sentence without quotation marks that tell who speaks, or are no words of speech. */
export function attributionRanges(sentence: string): readonly Range[] {
  const ranges = [...addresses(sentence)];
  for (const { pattern, isPart } of patterns) {
    const match = pattern.exec(sentence);
    const part = match?.[1];
    if (match === null || part === undefined || !isPart(part)) continue;
    const start = match.index + match[0].indexOf(part);
    ranges.push({ start, end: start + part.length });
  }
  return ranges;
}

/** Whether words outside of quotation marks tell of speech. */
export const tellsOfSpeech = (words: string): boolean => hasCue.test(words);

const hasCue = new RegExp(`\\b${cue}\\b`, 'i');

/** A name with what is said of it: capitals, and the small words between them. */
const isNameLike = (words: string): boolean => {
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  return all.length > 0 && all.length <= 8 && all.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.has(word));
};

const small: ReadonlySet<string> = new Set(
  'a an the of for and on in at to de del der den di da du la le van von bin ibn al el y e president minister mayor senator spokesman spokeswoman'.split(
    ' ',
  ),
);

const always = (): boolean => true;

const patterns: readonly { readonly pattern: RegExp; readonly isPart: (part: string) => boolean }[] = [
  // "Lorna Petrie, mayor of Eastvale: We will …", "Petrie said: We will …", "BREAKING: We will …"
  { pattern: /^\W{0,5}([^:\n]{1,80}):\s/u, isPart: (part) => isNameLike(part) || hasCue.test(part) },
  // "Petrie told reporters on Monday that we will …"
  {
    pattern: new RegExp(
      `^\\W{0,5}((?:(?!(?:I|We|You|It|This|That|There|If|When)\\b)[^\\s,]+ ){1,6}?${cue}\\b(?: (?:reporters|journalists|him|her|them|us|me|\\p{Lu}\\S*))?(?: (?:on|in|at) (?:the )?\\p{Lu}\\S*)?,?(?: that\\b)?)`,
      'iu',
    ),
    isPart: (part) => /^(?:\p{Lu}|the |he |she |they |a )/u.test(part),
  },
  // "…, said Lorna Petrie", "…, the mayor told reporters on Monday", "…, according to Petrie"
  {
    pattern: new RegExp(`[,.!?…]["”’']?\\s+((?:[^\\s,]+,? ){0,7}?${cue}\\b[^,;]{0,70}(?:,[^,;]{0,60})?)$`, 'iu'),
    isPart: always,
  },
  // "We will rebuild by May. — Lorna Petrie, mayor"
  { pattern: /\s[-–—―~]+\s*(\p{Lu}[^.!?]{0,70})[.]?\s*$/u, isPart: isNameLike },
  // "RT @lorna:"
  { pattern: /^\W{0,5}((?:RT\s+)@\w+:?)/u, isPart: always },
  // A run of hashtags at the end.
  { pattern: /((?:#[\p{L}\p{N}_]+[\s,.!]*)+(?:(?:https?:|pic\.)\S+(?:\s+|$))*)$/u, isPart: always },
];

/** Addresses of pages and of people. */
const addresses = (sentence: string): readonly Range[] =>
  [...sentence.matchAll(/https?:\/\/\S+|\bwww\.\S+|\bpic\.twitter\.com\S*|\bt\.co\/\S+|(?<![\p{L}\p{N}])@\w+/gu)].map(
    ({ 0: found, index }) => ({ start: index, end: index + found.length }),
  );
