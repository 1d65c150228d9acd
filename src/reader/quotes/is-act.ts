import { CLAUSE_CUES, PHRASE_CUES } from '../lexicon/cue-verbs.ts';
import { PERSON_NOUNS } from '../lexicon/titles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Stretch } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { View } from './token-index.ts';

/**
 * Whether a plain thing behind a verb that also means speaking is what is done, and no words: "recalled | the cars",
 * "wrote | a letter". What is quoted is words ("recalled “a cold day”"), and so are "to" with a verb and "about …".
 */
export function isAct(view: View, verb: string, from: number, to: number): boolean {
  const { tokens, within } = view;
  if (isNothing(tokens[from]?.lower ?? '')) return true;
  // "praised | him", "dismissed | it": who or what it was, and no words.
  if (to - from === 1 && /^(?:him|her|it|them|us|me)$/.test(tokens[from]?.lower ?? '')) return true;
  if (/^cit(?:es?|ed|ing)$/.test(verb)) return isSource(view, from, to);
  if (SAY.has(verb) || !isDoing(verb)) return false;
  for (let i = from; i < to; i += 1) if ((within[i] ?? -1) >= 0) return false;
  const first = tokens[from];
  if (first?.lower === 'to') return tokens[from + 1]?.pos !== 'VERB' && tokens[from + 1]?.pos !== 'AUX';
  if (/^(?:about|of|against)$/.test(tokens[from - 1]?.lower ?? '')) return false;
  const object = phraseAfter(tokens, from, to);
  if (/^call/.test(verb)) return tokens[from - 1]?.lower !== 'for' && isAlone(view, object, to);
  return object === null || !OF_WORDS.has(headOf(view, object.from, object.to));
}

const SAY = wordSet('say says said saying');

const isNothing = (word: string): boolean =>
  /^(?:nothing|anything|something|little|so|goodbye|hello|sorry|thanks|prayers)$/.test(word);

/** Of the verbs that take a thing, those that name a deed as often as words. From general knowledge. */
const DEEDS = wordSet(`
  claim claims claimed claiming recall recalls recalled recalling report reports reported reporting note notes noted noting
  argue argues argued arguing repeat repeats repeated repeating reiterate reiterates attack attacks attacked attacking
  condemn condemns condemned condemning warn warns warned warning threaten threatens threatened threatening
  reject rejects rejected rejecting speak speaks spoke speaking talk talks talked talking tell tells told telling
  ask asks asked asking deny denies denied denying declare declares declared declaring pledge pledges pledged pledging
  discussing call calls called calling
`);

/** "citing | two officials": those who told it, and not what they told. */
function isSource(view: View, from: number, to: number): boolean {
  const head = headOf(view, from, to);
  return (
    PERSON_NOUNS.has(head) || PERSON_NOUNS.has(head.replace(/s$/, '')) || /^(?:people|sources?|witnesses)$/.test(head)
  );
}

/** "called | a strike": no more than a thing, of which nothing is said ("called the plan | a disaster"). */
function isAlone({ tokens }: View, object: Stretch | null, to: number): boolean {
  if (object === null) return false;
  const next = tokens[object.to];
  return object.to >= to || next === undefined || /^[,;]$/.test(next.text) || next.pos === 'ADP' || next.pos === 'ADV';
}

const isDoing = (verb: string): boolean => DEEDS.has(verb) || (CLAUSE_CUES.has(verb) && !PHRASE_CUES.has(verb));

/** What words may be about: rejecting "a claim" is an answer to it. */
const OF_WORDS = wordSet(`
  claim claims notion idea suggestion suggestions criticism allegation allegations accusation accusations argument
  arguments comparison characterization rumor rumors rumour rumours assertion assertions report reports view views
  charge charges involvement wrongdoing knowledge
`);

/** The last word before the first preposition of an object. */
function headOf({ tokens }: View, from: number, to: number): string {
  let at = from;
  while (at + 1 < to && tokens[at + 1]?.pos !== 'ADP') at += 1;
  return tokens[at]?.lower ?? '';
}
