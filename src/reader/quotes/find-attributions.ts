import type { Sentence, Token } from '../reading.ts';
import { CLAUSE_CUES, HEARER_CUES, isParticiple, PHRASE_CUES } from '../words/cue-verbs.ts';
import { wordSet } from '../words/word-set.ts';
import { adjunctsEnd } from './adjuncts.ts';
import type { Attribution } from './attribution.ts';
import { contentEnd, quotationAt } from './content-end.ts';
import { isNominal, phraseAfter, phraseBefore, type Stretch } from './noun-phrase.ts';
import { subjectBefore, verbGroupStart } from './subject.ts';
import type { View } from './view.ts';

/** The attributions of one sentence that a verb of saying or "according to" makes, in the order of their cues. */
export function findAttributions(view: View, sentence: Sentence): Attribution[] {
  const found: Attribution[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if ((view.within[at] ?? -1) >= 0) continue;
    const attribution = attributionAt(view, sentence, at, found);
    if (attribution !== null) found.push(attribution);
  }
  return found;
}

function attributionAt(view: View, sentence: Sentence, at: number, before: readonly Attribution[]): Attribution | null {
  const token = view.tokens[at];
  if (token === undefined) return null;
  if (token.lower === 'according' && view.tokens[at + 1]?.lower === 'to') return according(view, sentence, at);
  const isClause = CLAUSE_CUES.has(token.lower) || (/^point/.test(token.lower) && view.tokens[at + 1]?.lower === 'out');
  const isPhrase = PHRASE_CUES.has(token.lower);
  if (!isClause && !isPhrase) return anyVerbBehind(view, sentence, at);
  if (/^continu/.test(token.lower) && !speaksOn(view, at)) return null;
  if (
    token.pos !== 'VERB' &&
    token.pos !== 'AUX' &&
    !isMistaken(view, at) &&
    !/^(?:said|says|say|told|wrote|added)$/.test(token.lower)
  )
    return null;
  if (isParticiple(token.lower) && !isFiniteAt(view, at)) return participle(view, sentence, at, before);
  const inverted = isClause ? (headInverted(view, sentence, at) ?? invertedAt(view, sentence, at)) : null;
  if (inverted !== null) return inverted;
  const low = lowBound(view, sentence, at);
  const group = verbGroupStart(view.tokens, at, low);
  if (isPassive(view, group, at)) return null;
  const own = betweenQuotationAnd(view, group, low, sentence) ?? subjectBefore(view, group, low);
  const after = own === null ? null : afterContent(view, sentence, at, own, isClause);
  if (after !== null) return after;
  const source = own ?? coordinatedSource(view, group, sentence, before);
  if (source === null) return null;
  if (startsWithTo(view, group, at)) return null;
  const rule = own === null ? 'COORDINATED' : 'BEFORE';
  return beforeContent(view, sentence, at, source, rule, isClause, isPhrase);
}

/** "“This is fantastic!” | beamed Jane Doe": behind a quotation any verb tells who spoke. */
function anyVerbBehind(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (
    tokens[at]?.pos !== 'VERB' ||
    tokens[at]?.text !== tokens[at]?.lower ||
    at <= sentence.from + 1 ||
    NO_SPEECH.has(tokens[at]?.lower ?? '')
  )
    return null;
  if (endsSpeech(view, at - 1)) return invertedAt(view, sentence, at);
  const low = lowBound(view, sentence, at);
  if (low <= sentence.from || !endsSpeech(view, low - 1)) return null;
  const group = verbGroupStart(tokens, at, low);
  const source = subjectBefore(view, group, low);
  return source?.from === low ? afterContent(view, sentence, at, source, true) : null;
}

/** All that stands between a quotation and the verb, where it holds no other: "…,” Jane Doe, an aide to the mayor | told". */
function betweenQuotationAnd(view: View, group: number, low: number, sentence: Sentence): Stretch | null {
  if (low <= sentence.from || group <= low || group - low > 30 || !endsSpeech(view, low - 1)) return null;
  let relative = false;
  for (let i = low; i < group; i += 1) {
    const token = view.tokens[i];
    if (token?.lower === 'who' || token?.lower === 'which' || token?.lower === 'that') relative = true;
    if (
      !relative &&
      (token?.pos === 'AUX' || (token?.pos === 'VERB' && !/(?:ed|ing)$/.test(token.lower)) || token?.pos === 'SCONJ')
    )
      return null;
    if (i === low && (token?.pos === 'CCONJ' || token?.pos === 'ADP' || token?.pos === 'PUNCT' || token?.pos === 'ADV'))
      return null;
  }
  return { from: low, to: group };
}

const NO_SPEECH = wordSet('is was are were be been has had have did does do including being according');

/** "continued: “…”" speaks; "continued to seek" does not. */
const speaksOn = (view: View, at: number): boolean =>
  /^[,:.]$/.test(view.tokens[at + 1]?.text ?? '') || quotationAt(view, at + 1) !== null;

/** "his letter | notes that": a verb that looks like a noun. */
const isMistaken = ({ tokens }: View, at: number): boolean =>
  tokens[at]?.pos === 'NOUN' &&
  tokens[at + 1]?.lower === 'that' &&
  isNominal(tokens[at - 1]) &&
  /s$/.test(tokens[at]?.lower ?? '');

/** "was saying", "has been telling". */
const isFiniteAt = (view: View, at: number): boolean =>
  view.tokens[at - 1]?.pos === 'AUX' || (view.tokens[at - 2]?.pos === 'AUX' && view.tokens[at - 1]?.pos === 'ADV');

const startsWithTo = (view: View, group: number, at: number): boolean => {
  for (let i = group; i < at; i += 1) if (view.tokens[i]?.lower === 'to') return true;
  return false;
};

const BE = wordSet('is was are were be been being get got');

function isPassive(view: View, group: number, at: number): boolean {
  const verb = view.tokens[at]?.lower ?? '';
  if (!/(?:ed|told|said|written|known|quoted|called)$/.test(verb)) return false;
  for (let i = at - 1; i >= group; i -= 1) {
    const word = view.tokens[i]?.lower ?? '';
    if (BE.has(word) || word === "'s" || word === "'re") return true;
    if (view.tokens[i]?.pos !== 'ADV' && word !== 'not') return false;
  }
  return false;
}

/** Where a subject may begin: behind the last quotation before the verb, or with the sentence. */
function lowBound(view: View, sentence: Sentence, at: number): number {
  for (let i = at - 1; i >= sentence.from; i -= 1) {
    const inside = view.within[i] ?? -1;
    if (inside < 0) continue;
    const quotation = view.quotations[inside];
    if (quotation !== undefined && quotation.to - quotation.from <= 3 && quotation.from - 1 > sentence.from) continue;
    return i + 1;
  }
  return sentence.from;
}

const isClosed = (view: View, at: number): boolean => {
  const text = view.tokens[at]?.text ?? '';
  if (text === ',' || text === '—' || text === '–' || text === '-' || text === '--' || text === '?' || text === '!')
    return true;
  const inside = view.within[at] ?? -1;
  return inside >= 0 && view.quotations[inside]?.to === at;
};

/** "Said Mr Ellis: “…”": the verb opens the sentence. */
function headInverted(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (at !== sentence.from) return null;
  const source = phraseAfter(tokens, at + 1, sentence.to);
  if (source === null || !/^[:,]$/.test(tokens[source.to]?.text ?? '') || quotationAt(view, source.to + 1) === null)
    return null;
  const content = { from: source.to + 1, to: contentEnd(view, source.to + 1, sentence.to) };
  return { rule: 'INVERTED', cue: { from: at, to: at + 1 }, source, content: [content] };
}

/** "…,” said an official": the source behind the verb. */
function invertedAt(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  if (at - 1 < sentence.from || !isClosed(view, at - 1)) return null;
  const first = tokens[at + 1];
  if (first === undefined || first.pos === 'ADP' || first.pos === 'PUNCT') return null;
  if (HEARER_CUES.has(tokens[at]?.lower ?? '') && !/^(?:asked|warned|urged)$/.test(tokens[at]?.lower ?? ''))
    return null;
  if (adjunctsEnd(tokens, at + 1, sentence.to, false) > at + 1) return null;
  const phrase = phraseAfter(tokens, at + 1, sentence.to);
  if (phrase === null) return null;
  const next = tokens[phrase.to];
  if (
    next !== undefined &&
    phrase.to < sentence.to &&
    (next.pos === 'VERB' || next.pos === 'AUX' || next.lower === 'to')
  )
    return null;
  const isQuoted = (view.within[at - 1] ?? -1) >= 0;
  if (!isQuoted && quotationAt(view, phrase.to) !== null && phrase.to < sentence.to) return null;
  const pieces = piecesBefore(view, sentence, at - 1);
  if (pieces === null) return null;
  const source = withApposition(view, phrase, sentence.to);
  const rest = restAfter(view, sentence, adjunctsEnd(tokens, source.to, sentence.to, true));
  return {
    rule: 'INVERTED',
    cue: { from: at, to: at + 1 },
    source,
    content: rest === null ? [pieces] : [pieces, rest],
  };
}

/** "Jane Doe | , a lawyer in Ohio | ." */
function withApposition(view: View, phrase: Stretch, high: number): Stretch {
  const { tokens } = view;
  if (tokens[phrase.to]?.text !== ',' || phrase.to + 1 >= high) return phrase;
  const first = tokens[phrase.to + 1];
  if (
    first?.pos !== 'DET' &&
    !/^(?:former|president|chairman|director|a|an|the|his|her)$/.test(first?.lower ?? '') &&
    first?.pos !== 'NOUN' &&
    first?.pos !== 'NUM'
  )
    return phrase;
  if ((view.within[phrase.to + 1] ?? -1) >= 0) return phrase;
  for (let i = phrase.to + 1; i < high; i += 1) {
    const text = tokens[i]?.text ?? '';
    if (/^[.;:?!—]$/.test(text)) return { from: phrase.from, to: i };
    if ((view.within[i] ?? -1) >= 0) return { from: phrase.from, to: tokens[i - 1]?.text === ',' ? i - 1 : i };
    if (text === ',' && isParticiple(tokens[i + 1]?.lower ?? '')) return { from: phrase.from, to: i };
    if (text === ',' && /^(?:and|but|in|on|who|whose|which)$/.test(tokens[i + 1]?.lower ?? ''))
      return { from: phrase.from, to: i };
  }
  return { from: phrase.from, to: high };
}

/** "CONTENT, Mr Smith said | on Tuesday." Null where the verb's own words follow it. */
function afterContent(
  view: View,
  sentence: Sentence,
  at: number,
  source: Stretch,
  isClause: boolean,
): Attribution | null {
  const { tokens } = view;
  if (!isClause) return null;
  const close = source.from - 1;
  const leads = close >= sentence.from ? close : -1;
  if (leads < 0 || !isClosed(view, leads)) return null;
  let tail = at + 1;
  const next = tokens[tail];
  if (next?.lower === 'that' || next?.text === ':' || quotationAt(view, tail) !== null) return null;
  if (HEARER_CUES.has(tokens[at]?.lower ?? '')) tail = phraseAfter(tokens, tail, sentence.to)?.to ?? tail;
  tail = adjunctsEnd(tokens, tail, sentence.to, true);
  const end = tokens[tail];
  const isEnd =
    tail >= sentence.to ||
    end === undefined ||
    /^[.,;?!—)-]|^\.\.+$/.test(end.text) ||
    end.lower === 'and' ||
    end.lower === 'but';
  if (!isEnd && !endsSpeech(view, leads)) return null;
  const piece = piecesBefore(view, sentence, leads);
  const rest = restAfter(view, sentence, tail);
  if (piece === null) return null;
  const quoted = (view.within[leads] ?? -1) >= 0 || (view.within[leads - 1] ?? -1) >= 0;
  if (!quoted && !hasVerb(view, piece) && rest === null) return null;
  if (!quoted && rest !== null && (isIntroduction(view, piece) || beginsQuotation(view, rest)))
    return { rule: 'AFTER', cue: { from: at, to: at + 1 }, source, content: [rest] };
  return { rule: 'AFTER', cue: { from: at, to: at + 1 }, source, content: rest === null ? [piece] : [piece, rest] };
}

/** A quotation that ends in a comma, or in a mark of its own, before whoever said it. */
function endsSpeech(view: View, close: number): boolean {
  const inside = view.within[close] ?? -1;
  const quotation = view.quotations[inside];
  return quotation?.to === close && /^(?:[,?!…]|\.\.+|—|--)$/.test(view.tokens[close - 1]?.text ?? '');
}

const beginsQuotation = (view: View, { from }: Stretch): boolean =>
  quotationAt(view, from) !== null && /^\p{Lu}/u.test(view.tokens[from + 1]?.text ?? '');

const isIntroduction = (view: View, { from }: Stretch): boolean =>
  /^(?:in|on|at|during|after|when|asked|speaking|however|later|meanwhile|instead|still|but|and)$/.test(
    view.tokens[from]?.lower ?? '',
  );

function hasVerb({ tokens }: View, { from, to }: Stretch): boolean {
  for (let i = from; i < to; i += 1) {
    const pos = tokens[i]?.pos;
    if (pos === 'AUX' || (pos === 'VERB' && i > from)) return true;
  }
  return false;
}

/** What stands before `close` in its sentence, from where a quotation around it began. */
function piecesBefore(view: View, sentence: Sentence, close: number): Stretch | null {
  const { tokens, within, quotations, sentences, sentenceOf } = view;
  let from = sentence.from;
  const covering = quotations[within[sentence.from] ?? -1];
  if (covering !== undefined && covering.from - 1 < sentence.from) {
    from = sentences[sentenceOf[Math.max(0, covering.from - 1)] ?? 0]?.from ?? from;
    if (hasCue(view, from, covering.from - 1)) from = covering.from - 1;
  }
  const isMark = (within[close] ?? -1) >= 0;
  const to = isMark || /^[?!]$/.test(tokens[close]?.text ?? '') ? close + 1 : close;
  if (/^(?:but|and|so|yet)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (tokens[from]?.text === ',') from += 1;
  const quotation = quotations[within[to - 1] ?? -1];
  if (quotation !== undefined && quotation.from - 1 > from && startsSentence(view, quotation.from))
    return { from: quotation.from - 1, to };
  return to > from ? { from, to } : null;
}

function hasCue(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (CLAUSE_CUES.has(view.tokens[i]?.lower ?? '')) return true;
  return view.tokens[to - 1]?.text === ':';
}

/** A quotation that begins a sentence of its own behind other words of its sentence: after a colon, or a cue and a comma. */
function startsSentence(view: View, first: number): boolean {
  const before = view.tokens[first - 2];
  return /^\p{Lu}/u.test(view.tokens[first]?.text ?? '') && (before?.text === ':' || before?.text === '.');
}

/** "…, he said, | “and we will”": the rest of the words said, behind the comma at `tail`. */
function restAfter(view: View, sentence: Sentence, tail: number): Stretch | null {
  const { tokens } = view;
  if (tail >= sentence.to || !/^[,—–-]/.test(tokens[tail]?.text ?? ''))
    return quotationAt(view, tail) === null || tail >= sentence.to
      ? null
      : { from: tail, to: contentEnd(view, tail, sentence.to) };
  const from = tail + 1;
  if (from >= sentence.to) return null;
  if (quotationAt(view, from) !== null) return { from, to: contentEnd(view, from, sentence.to) };
  const word = tokens[from]?.lower ?? '';
  if (
    isParticiple(word) ||
    /^(?:and|but|who|which|as|while|when|according|referring|a|with|in|though|although|after|before|because|even)$/.test(
      word,
    )
  )
    return null;
  const to = contentEnd(view, from, sentence.to);
  return to > from && hasVerb(view, { from: from - 1, to }) ? { from, to } : null;
}

/** "Mr Smith said | on Tuesday | that CONTENT." */
function beforeContent(
  view: View,
  sentence: Sentence,
  at: number,
  source: Stretch,
  rule: Attribution['rule'],
  isClause: boolean,
  isPhrase: boolean,
): Attribution | null {
  const start = contentStart(view, sentence, at, isClause, isPhrase);
  if (start === null) return null;
  const to = contentEnd(view, start.from, sentence.to);
  if (to <= start.from) return null;
  const spoken = quotationAt(view, start.from) === null ? spokenWithin(view, start.from, to) : null;
  return {
    rule: start.isPhrase ? 'PHRASE' : rule,
    cue: { from: at, to: at + 1 },
    source,
    content: [spoken === null ? { from: start.from, to } : { from: spoken, to: contentEnd(view, spoken, sentence.to) }],
  };
}

/** A quotation behind a colon, or a whole one behind a comma, is all that is said: "reported from Ohio: | “…”". */
function spokenWithin(view: View, from: number, to: number): number | null {
  for (let i = from; i < to; i += 1) {
    const quotation = quotationAt(view, i);
    if (quotation === null && CLAUSE_CUES.has(view.tokens[i]?.lower ?? '')) return null;
    if (quotation === null) continue;
    const before = view.tokens[i - 1]?.text;
    const isWhole = /^\p{Lu}/u.test(view.tokens[i + 1]?.text ?? '') && quotation.to - i > 6;
    return before === ':' || (before === ',' && isWhole) ? i : null;
  }
  return null;
}

const CLAUSE_STARTS = wordSet('if whether what how why who where when that there because');

function contentStart(
  view: View,
  sentence: Sentence,
  at: number,
  isClause: boolean,
  isPhrase: boolean,
): { readonly from: number; readonly isPhrase: boolean } | null {
  const { tokens } = view;
  const high = sentence.to;
  const verb = tokens[at]?.lower ?? '';
  let from = /^(?:out|back|off)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (from >= high) return null;
  if (
    HEARER_CUES.has(verb) &&
    !/^(?:that|about|if|whether|to|how|why|what|for)$/.test(tokens[from]?.lower ?? '') &&
    quotationAt(view, from) === null
  ) {
    const hearer = phraseAfter(tokens, from, high);
    const isAsked = hearer !== null && tokens[hearer.to]?.lower === 'to' && !/^t[eo]ll?/.test(verb);
    if (isAsked) return { from, isPhrase: true };
    if (hearer !== null && hearer.to < high && tokens[hearer.to]?.text !== '.') {
      from = hearer.to;
    } else if (/^(?:told|tells|tell|telling)$/.test(verb)) return null;
  }
  const direct = quotationAt(view, from);
  if (direct !== null) return { from, isPhrase: false };
  if (isClause) {
    let behind = adjunctsEnd(tokens, from, high, false);
    if (tokens[behind]?.text === ',' && tokens[behind + 1]?.lower === 'that') behind += 1;
    if (
      /^(?:about|of)$/.test(tokens[from]?.lower ?? '') &&
      behind < high &&
      !/^(?:that|:|,)$/.test(tokens[behind]?.lower ?? '') &&
      quotationAt(view, behind) === null
    ) {
      return { from: from + 1, isPhrase: true };
    }
    const that = thatBehind(view, behind, high);
    if (that >= 0) return quotedOr(view, that + 1, high);
    if (tokens[behind]?.text === ':' || tokens[behind]?.text === ',') {
      const quoted = quotationAt(view, behind + 1);
      if (quoted !== null) return { from: behind + 1, isPhrase: false };
      if (tokens[behind]?.text === ':' && behind + 2 < high) return { from: behind + 1, isPhrase: false };
    }
    if (behind < high) {
      if (tokens[behind]?.lower === 'that') return quotedOr(view, behind + 1, high);
      if (quotationAt(view, behind) !== null) return { from: behind, isPhrase: false };
      if (CLAUSE_STARTS.has(tokens[behind]?.lower ?? '')) return { from: behind, isPhrase: false };
      if (hasClause(view, behind, high)) return { from: behind, isPhrase: false };
      if (from < behind && hasClause(view, from, high) && tokens[from]?.pos !== 'ADP' && tokens[from]?.pos !== 'ADV')
        return { from, isPhrase: false };
    }
    if (/^(?:tell|tells|told|telling|said|says|say)$/.test(verb) && tokens[from]?.lower !== 'so') {
      const end = tokens[from]?.text ?? '.';
      if (
        /^(?:[.,;?!:—-]|\.\.+)$/.test(end) ||
        tokens[from]?.pos === 'ADP' ||
        tokens[from]?.pos === 'ADV' ||
        tokens[from]?.lower === 'to'
      )
        return null;
    }
  }
  if (!isPhrase && !isClause) return null;
  const first = tokens[from];
  if (first === undefined || from >= high || /^(?:[.,;?!:—)-]|\.\.+)$/.test(first.text)) return null;
  const skips =
    /^(?:for|on|to|out|about|of|with|that|as)$/.test(first.lower) && isPhrase && tokens[from + 1]?.pos !== 'PUNCT';
  const begin = skips && first.lower !== 'to' ? from + 1 : from;
  if (first.pos === 'ADP' && !skips) return null;
  return begin < high - 1 ? { from: begin, isPhrase: true } : null;
}

/** The "that" behind more than a verb of saying needs: "said | following a vote in 2001 | that". -1 for none. */
function thatBehind(view: View, from: number, high: number): number {
  const { tokens, within } = view;
  const first = tokens[from];
  if (
    first?.pos !== 'ADP' &&
    first?.pos !== 'ADV' &&
    !(first?.pos === 'VERB' && first.lower.endsWith('ing')) &&
    first?.lower !== 'who' &&
    first?.pos !== 'SCONJ'
  )
    return -1;
  if (CLAUSE_STARTS.has(first.lower)) return -1;
  for (let i = from + 1; i < high && i < from + 18; i += 1) {
    const token = tokens[i];
    if ((within[i] ?? -1) >= 0 || token === undefined || /^[;:.]$/.test(token.text)) return -1;
    if (
      token.lower === 'that' &&
      (token.pos === 'SCONJ' || tokens[i + 1]?.pos === 'PRON' || tokens[i + 1]?.pos === 'DET')
    )
      return i;
  }
  return -1;
}

const quotedOr = (
  view: View,
  from: number,
  high: number,
): { readonly from: number; readonly isPhrase: boolean } | null =>
  from < high && view.tokens[from]?.text !== '.' ? { from, isPhrase: false } : null;

/** Whether a subject and a verb follow: a clause. */
function hasClause(view: View, from: number, high: number): boolean {
  const { tokens, within } = view;
  const first = tokens[from];
  if (first === undefined || first.pos === 'PUNCT') return false;
  for (let i = from; i < high && i < from + 40; i += 1) {
    const token = tokens[i];
    if (token === undefined) return false;
    if ((within[i] ?? -1) >= 0) return true;
    if (
      i > from &&
      (token.pos === 'AUX' || (token.pos === 'VERB' && tokens[i - 1]?.lower !== 'to' && !token.lower.endsWith('ing')))
    )
      return true;
    if (/^[.;]$/.test(token.text)) return false;
  }
  return false;
}

/** The source of a verb that shares its subject with the one before: "said … and | added". */
function coordinatedSource(
  view: View,
  group: number,
  sentence: Sentence,
  before: readonly Attribution[],
): Stretch | null {
  const { tokens } = view;
  const link = tokens[group - 1];
  if (link === undefined || group - 1 < sentence.from) return null;
  if (link.pos !== 'CCONJ' && link.text !== ',') return null;
  const prior = before.findLast(({ source }) => source !== null);
  const ends = prior === undefined ? -1 : Math.max(...prior.content.map(({ to }) => to), prior.cue?.to ?? 0);
  const between = view.tokens.slice(Math.max(0, ends), group - 1).some(({ pos }) => pos === 'VERB');
  const isPair = view.tokens[group - 2]?.pos === 'VERB';
  return prior === undefined || between || isPair ? nearestSubject(view, sentence, group - 1) : prior.source;
}

/** The subject of the last verb before `high` that has one: "Ms Doe smiled | and said". */
function nearestSubject(view: View, sentence: Sentence, high: number): Stretch | null {
  for (let at = high - 1; at > sentence.from && at > high - 60; at -= 1) {
    const pos = view.tokens[at]?.pos;
    if ((view.within[at] ?? -1) >= 0 || (pos !== 'VERB' && pos !== 'AUX')) continue;
    const low = lowBound(view, sentence, at);
    const subject = subjectBefore(view, verbGroupStart(view.tokens, at, low), low);
    if (subject !== null) return subject;
  }
  return null;
}

/** "…, adding that …": whose words they are is told by the attribution before, or by the sentence's own subject. */
function participle(view: View, sentence: Sentence, at: number, before: readonly Attribution[]): Attribution | null {
  const { tokens } = view;
  const verb = tokens[at]?.lower ?? '';
  const prior = tokens[at - 1];
  if (at - 1 < sentence.from || /^(?:including|according|speaking|talking)$/.test(verb)) return null;
  const isNoun = prior?.pos === 'NOUN' || prior?.pos === 'PROPN';
  const follows =
    isNoun || prior?.pos === 'CCONJ' || /^(?:,|—|["”]|by|as|before|after|while)$/.test(prior?.lower ?? '');
  if (!follows) return null;
  const own = isNoun ? phraseBefore(tokens, at - 1, sentence.from) : null;
  const withOwn = own !== null && tokens[own.from - 1]?.lower === 'with' ? own : null;
  const shared = before.findLast((other) => other.source !== null)?.source ?? null;
  const main = prior?.lower === 'as' ? nearestSubject(view, sentence, at - 1) : mainSubject(view, sentence, at);
  const speaks = prior?.pos === 'PROPN' && quotationAt(view, tokens[at + 1]?.text === ',' ? at + 2 : at + 1) !== null;
  const source = (speaks ? nameBefore(tokens, at) : withOwn) ?? shared ?? main;
  return source === null
    ? null
    : beforeContent(view, sentence, at, source, 'PARTICIPLE', CLAUSE_CUES.has(verb), PHRASE_CUES.has(verb));
}

/** "footage of | Jane Doe | asking, “…”": the name alone. */
function nameBefore(tokens: readonly Token[], at: number): Stretch {
  let from = at - 1;
  while (from > 0 && tokens[from - 1]?.pos === 'PROPN') from -= 1;
  return { from, to: at };
}

/** The subject of the first finite verb of a sentence before `high`. */
export function mainSubject(view: View, sentence: Sentence, high: number): Stretch | null {
  const first = mainClauseStart(view, sentence, high);
  for (let at = first + 1; at < high && at < first + 80; at += 1) {
    const token = view.tokens[at];
    if ((view.within[at] ?? -1) >= 0 || (token?.pos !== 'VERB' && token?.pos !== 'AUX')) continue;
    const low = Math.max(first, lowBound(view, sentence, at));
    const subject = subjectBefore(view, verbGroupStart(view.tokens, at, low), low);
    if (subject !== null) return subject;
  }
  return null;
}

/** Behind "When asked about it,". */
function mainClauseStart(view: View, sentence: Sentence, high: number): number {
  const { tokens, within } = view;
  if (
    !/^(?:when|as|after|before|while|although|though|if|since|because|asked|despite)$/.test(
      tokens[sentence.from]?.lower ?? '',
    )
  )
    return sentence.from;
  for (let i = sentence.from + 1; i < high - 2; i += 1) {
    if (tokens[i]?.text === ',' && (within[i] ?? -1) < 0) return i + 1;
  }
  return sentence.from;
}

/** "According to X, CONTENT" and "CONTENT, according to X". */
function according(view: View, sentence: Sentence, at: number): Attribution | null {
  const { tokens } = view;
  const phrase = phraseAfter(tokens, at + 2, sentence.to);
  if (phrase === null) return null;
  const cue = { from: at, to: at + 2 };
  const leads = at === sentence.from || (at === sentence.from + 1 && tokens[sentence.from]?.pos !== 'PUNCT');
  if (leads) {
    let comma = phrase.to;
    while (
      comma < sentence.to &&
      !/^[,:]$/.test(tokens[comma]?.text ?? '') &&
      (view.within[comma] ?? -1) < 0 &&
      comma < phrase.to + 25
    )
      comma += 1;
    if (!/^[,:]$/.test(tokens[comma]?.text ?? '') || comma >= sentence.to) return null;
    const to = contentEnd(view, comma + 1, sentence.to);
    return to <= comma + 1
      ? null
      : { rule: 'ACCORDING', cue, source: { from: phrase.from, to: comma }, content: [{ from: comma + 1, to }] };
  }
  const close = tokens[at - 1]?.text === ',' ? at - 1 : at;
  let from = sentence.from;
  const covering = view.quotations[view.within[from] ?? -1];
  if (covering !== undefined && covering.from - 1 < from) from = covering.from - 1;
  if (/^(?:but|and|so|yet)$/.test(tokens[from]?.lower ?? '')) from += 1;
  if (close <= from) return null;
  const source = withApposition(view, phrase, sentence.to);
  const rest = tokens[phrase.to]?.text === ',' && source.to === phrase.to ? restAfter(view, sentence, phrase.to) : null;
  const piece = { from, to: close };
  return { rule: 'ACCORDING', cue, source, content: rest === null ? [piece] : [piece, rest] };
}
