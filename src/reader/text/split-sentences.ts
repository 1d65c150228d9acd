import { LEADING_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { SAID_VERBS } from '../lexicon/said-verbs.ts';
import { STARTERS } from '../lexicon/starters.ts';
import type { Reading, Sentence, Token, WordIndex } from '../reading.ts';

/**
 * Splits every block into sentences, and numbers the words by them. A full stop after a title ends none, nor a question
 * mark before "he asked".
 */
export function splitSentences(reading: Reading): Reading {
  const { tokens, document } = reading;
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [block, { end }] of document.blocks.entries()) {
    while (from < tokens.length && (tokens[from]?.start ?? end) < end) {
      const to = sentenceEnd(tokens, from, end);
      sentences.push({
        start: tokens[from]?.start ?? 0,
        end: tokens[to - 1]?.end ?? end,
        from,
        to,
        block,
      });
      from = to;
    }
  }
  return { ...reading, sentences, words: { ...reading.words, sentence: numbered(reading.words, sentences) } };
}

/** For each word the number of its sentence. Outside the blocks each line is one. */
function numbered({ text, start, end, token }: WordIndex, sentences: readonly Sentence[]): readonly number[] {
  let next = 0;
  let last = -1;
  let number = -1;
  return token.map((at, i) => {
    if (at >= 0) while (next < sentences.length && (sentences[next]?.to ?? 0) <= at) next += 1;
    const here = at < 0 ? OUTSIDE : next;
    if (here !== last || (here === OUTSIDE && text.slice(end[i - 1], start[i]).includes('\n'))) number += 1;
    last = here;
    return number;
  });
}

const OUTSIDE = -2;

const CLOSING = /^(?:["”’»')\]]|'')$/;
const OPENING = /^(?:["“‘«'([„]|''|``)$/;

/** No sentence of news is longer; a text without full stops is cut, so that reading a sentence takes bounded time. */
const MOST_TOKENS = 200;

function sentenceEnd(tokens: readonly Token[], from: number, blockEnd: number): number {
  for (let at = from; ; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= blockEnd) return at;
    if (at - from >= MOST_TOKENS) return at;
    if (!mayEnd(token)) continue;
    let to = at + 1;
    while (isGlued(tokens, to) && (tokens[to]?.start ?? blockEnd) < blockEnd && CLOSING.test(tokens[to]?.text ?? ''))
      to += 1;
    const next = tokens[to];
    if (next === undefined || next.start >= blockEnd) return to;
    if (token.end === next.start && to === at + 1 && !OPENING.test(next.text)) continue;
    if (!isStart(tokens, to)) continue;
    if (/\p{L}\.$/u.test(token.text) && !isQuoted(tokens, at + 1, to) && !endsAtAbbreviation(token, next)) continue;
    if (to > at + 1 && /[?!…]$/.test(token.text) && saysNext(tokens, to)) continue;
    return to;
  }
}

const STOPS = '.!?…';
const mayEnd = ({ text }: Token): boolean => STOPS.includes(text.charAt(text.length - 1));

const isGlued = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.end === tokens[at]?.start;

function isStart(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  const word = OPENING.test(first) ? (tokens[at + 1]?.text ?? '') : first;
  return !/^\p{Ll}/u.test(word) && !/^[,;:.!?…)\]%]/.test(word);
}

/** "said: “No.” | Asked why": a mark of quotation right behind ends the sentence in it; a bracket, "(I-Vt.)", does not. */
const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean =>
  to > from && !/^[)\]]$/.test(tokens[from]?.text ?? ')');

/** What stands in brackets behind an abbreviation goes on with its sentence: "BEDFORD, N.H. (AP)". */
function endsAtAbbreviation(token: Token, next: Token): boolean {
  const word = token.lower.slice(0, -1);
  if (LEADING_ABBREVIATIONS.has(word) || word.length === 1 || next.text === '(') return false;
  if (word === 'u.s' && OF_THE_STATE.has(next.lower)) return false;
  return OPENING.test(next.text) || STARTERS.has(next.lower);
}

/** Words that begin a sentence, but not behind "U.S.". */
const OF_THE_STATE: ReadonlySet<string> = new Set(['officials', 'president']);

/** Whether a verb of saying follows before any mark: "“Why?” Mr Smith asked". */
function saysNext(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 7; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-')) return false;
    if (SAID_VERBS.has(token.lower)) return i > at || token.text === token.lower;
  }
  return false;
}
