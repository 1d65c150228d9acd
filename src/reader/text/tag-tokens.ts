import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { CLAUSE_CUES } from '../lexicon/cue-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { PartOfSpeech, Token } from '../reading.ts';
import { isPlainWord, startsWithCapital, startsWithLetter } from './letters.ts';

/** A token without its part of speech. */
export type UntaggedToken = Omit<Token, 'pos'>;

const nlp = winkNLP(model, ['pos']);

/** Gives tokens their parts of speech, which a tagger reads from their neighbours. */
export function tagTokens(tokens: readonly UntaggedToken[]): Token[] {
  if (tokens.length === 0) return [];
  const spoken = tokens.map(({ text }) => plain(text));
  const tagged = nlp.readDoc(spoken.join(' ')).tokens();
  const words = tagged.out();
  const tags = tagged.out(nlp.its.pos);
  const isTitled = isTitleCase(tokens);
  let next = 0;
  return tokens.map((token, i) => {
    const said = spoken[i] ?? '';
    const from = next;
    for (let taken = 0; taken < said.length && next < words.length; next += 1) taken += words[next]?.length ?? 1;
    const pos = corrected(token, said, tags, from, next);
    return {
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      pos: pos === 'VERB' ? verbOr(tokens, i, isTitled) : pos === 'NOUN' ? nounOr(tokens, i) : pos,
    };
  });
}

/** A verb, but for a name, and for the noun of "according to engineers". */
function verbOr(tokens: readonly UntaggedToken[], at: number, isTitled: boolean): PartOfSpeech {
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according') return 'NOUN';
  return !isTitled && isNamed(tokens, at) ? 'PROPN' : 'VERB';
}

/** A noun, but for the verb of "the paper reports:". */
function nounOr(tokens: readonly UntaggedToken[], at: number): PartOfSpeech {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (text !== lower || !lower.endsWith('s') || !CLAUSE_CUES.has(lower)) return 'NOUN';
  const speaker = /^(?:["”]|'')$/.test(tokens[at - 2]?.text ?? '') && /^[.,]$/.test(tokens[at + 1]?.text ?? '');
  if (speaker) return 'VERB';
  return /^(?::|that)$/.test(tokens[at + 1]?.lower ?? '') && startsWithCapital(tokens[at - 1]?.text ?? '')
    ? 'VERB'
    : 'NOUN';
}

/** A heading: two in three of its words begin with a capital, so that a capital tells no name. */
function isTitleCase(tokens: readonly UntaggedToken[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 4 || !startsWithLetter(text) || !/^\p{L}{4}/u.test(text)) continue;
    words += 1;
    if (startsWithCapital(text)) capitals += 1;
  }
  return capitals * 3 > words * 2;
}

/** A capital within a sentence, or a first name that is a verb too beside another: "Will | Hedge", "Ted | Cruz". */
function isNamed(tokens: readonly UntaggedToken[], at: number): boolean {
  const isCapital = (i: number): boolean => startsWithCapital(tokens[i]?.text ?? '');
  if (!isCapital(at)) return false;
  const before = tokens[at - 1];
  const isClosed = /^(?:["”]|'')$/.test(before?.text ?? '') && before?.end !== tokens[at]?.start;
  const isStart = !isClosed && /^(?:[.?!:"“‘—]|''|``)$/.test(before?.text ?? '.');
  return (
    !isStart ||
    (isCapital(at + 1) &&
      /^(?:will|pat|mark|grant|chase|ted|drew|sue|rob|josh|bill|jack|rich|frank|rose|wade|lance|pierce|peg|bob|skip|chip|carol|harry|nick|ward|art)$/.test(
        tokens[at]?.lower ?? '',
      ))
  );
}

/** The tagger is only ever given short words of plain letters: it cuts others anew, and some in more than linear time. */
function plain(text: string): string {
  if (text.length > 40) return 'word';
  if (isPlainWord(text)) return text;
  if (text.length === 1) return plainMark(text);
  if (/^[A-Za-z]+(?:['’.-][A-Za-z]+)*\.?$/.test(text)) return text.replaceAll('’', "'");
  if (/^\p{L}/u.test(text)) return startsWithCapital(text) ? 'Smith' : 'word';
  if (/^\d/.test(text)) return '5';
  if (/^['’](?:s|d|m|ll|re|ve)$/i.test(text)) return text.replaceAll('’', "'");
  if (/^[,;:()$%&]$/.test(text)) return text;
  if (/^[.!?]/.test(text)) return text.slice(0, 1);
  if (/^(?:["“”«»„]|''|``)$/.test(text)) return '"';
  return /^[-–—]/.test(text) ? '-' : ',';
}

function plainMark(char: string): string {
  if (/[A-Za-z,;:()$%&.!?"-]/.test(char)) return char;
  if (/\d/.test(char)) return '5';
  if (/\p{L}/u.test(char)) return 'word';
  if (/[“”«»„]/.test(char)) return '"';
  return /[–—]/.test(char) ? '-' : ',';
}

/** The part of a token that the tagger cut into those from `from` to `to`: of "doesn’t" the first tells, of "nuclear-armed" the last. */
function corrected(
  token: UntaggedToken,
  spoken: string,
  tags: readonly string[],
  from: number,
  to: number,
): PartOfSpeech {
  if (token.lower.endsWith("n't")) return 'AUX';
  const first = from < to ? partOf(tags[from]) : 'X';
  if (to - from < 2 || !spoken.includes('-')) return first;
  const last = partOf(tags[to - 1]);
  return token.text.includes('-') && last === 'PUNCT' ? first : last;
}

const PARTS: ReadonlySet<string> = wordSet(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X',
);

const isPart = (tag: string): tag is PartOfSpeech => PARTS.has(tag);
const partOf = (tag: string | undefined): PartOfSpeech => (tag !== undefined && isPart(tag) ? tag : 'X');
