import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech, Token } from '../reading.ts';
import { CLAUSE_CUES } from '../words/cue-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import type { BareToken } from './tokenize.ts';

const nlp = winkNLP(model, ['pos']);

/** Gives tokens their parts of speech, which a tagger reads from their neighbours. */
export function tagTokens(tokens: readonly BareToken[]): Token[] {
  if (tokens.length === 0) return [];
  const spoken = tokens.map(({ text }) => plain(text));
  const tagged = nlp.readDoc(spoken.join(' ')).tokens();
  const words = tagged.out();
  const tags = tagged.out(nlp.its.pos);
  const isTitled = isTitleCase(tokens);
  let next = 0;
  return tokens.map((token, i) => {
    const length = spoken[i]?.length ?? 0;
    let taken = 0;
    const own: PartOfSpeech[] = [];
    while (taken < length && next < words.length) {
      taken += words[next]?.length ?? 1;
      own.push(partOf(tags[next]));
      next += 1;
    }
    const pos = corrected(token, spoken[i] ?? '', own);
    return { ...token, pos: pos === 'VERB' ? verbOr(tokens, i, isTitled) : pos === 'NOUN' ? nounOr(tokens, i) : pos };
  });
}

/** A verb, but for a name, and for the noun of "according to engineers". */
function verbOr(tokens: readonly BareToken[], at: number, isTitled: boolean): PartOfSpeech {
  if (tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according') return 'NOUN';
  return !isTitled && isNamed(tokens, at) ? 'PROPN' : 'VERB';
}

/** A noun, but for the verb of "the paper reports:". */
function nounOr(tokens: readonly BareToken[], at: number): PartOfSpeech {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const says = text === lower && lower.endsWith('s') && CLAUSE_CUES.has(lower);
  const speaker = /^(?:["”]|'')$/.test(tokens[at - 2]?.text ?? '') && /^[.,]$/.test(tokens[at + 1]?.text ?? '');
  if (says && speaker) return 'VERB';
  return says && /^(?::|that)$/.test(tokens[at + 1]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')
    ? 'VERB'
    : 'NOUN';
}

/** A heading: most of its words begin with a capital, so that a capital tells no name. */
function isTitleCase(tokens: readonly BareToken[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 2 > words.length;
}

/** A capital within a sentence, or a first name that is a verb too beside another: "Will | Hedge", "Ted | Cruz". */
function isNamed(tokens: readonly BareToken[], at: number): boolean {
  const isCapital = (i: number): boolean => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  if (!isCapital(at)) return false;
  const before = tokens[at - 1];
  const isClosed = /^(?:["”]|'')$/.test(before?.text ?? '') && before?.end !== tokens[at]?.start;
  const isStart = !isClosed && /^(?:[.?!:"“‘—]|''|``)$/.test(before?.text ?? '.');
  return (
    !isStart ||
    (isCapital(at + 1) &&
      /^(?:will|pat|mark|grant|chase|ted|drew|sue|rob|josh|bill|jack|rich|frank)$/.test(tokens[at]?.lower ?? ''))
  );
}

/** The tagger is only ever given short words of plain letters: it cuts others anew, and some in more than linear time. */
function plain(text: string): string {
  if (text.length > 40) return 'word';
  if (text.length === 1) return plainMark(text);
  if (/^[A-Za-z]+(?:['’.-][A-Za-z]+)*\.?$/.test(text)) return text.replaceAll('’', "'");
  if (/^\p{L}/u.test(text)) return /^\p{Lu}/u.test(text) ? 'Smith' : 'word';
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

/** Of "doesn’t" the first part tells, of "nuclear-armed" the last. */
function corrected(token: BareToken, spoken: string, own: readonly PartOfSpeech[]): PartOfSpeech {
  const first = own[0] ?? 'X';
  const last = own.at(-1) ?? 'X';
  if (token.lower.endsWith("n't")) return 'AUX';
  if (spoken.includes('-') && own.length > 1) return token.text.includes('-') && last === 'PUNCT' ? first : last;
  return first;
}

const PARTS: ReadonlySet<string> = wordSet(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X',
);

const isPart = (tag: string): tag is PartOfSpeech => PARTS.has(tag);
const partOf = (tag: string | undefined): PartOfSpeech => (tag !== undefined && isPart(tag) ? tag : 'X');
