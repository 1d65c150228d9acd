import type { MentionFound, MentionKind, PersonFound, Range } from '../../../schema/model.ts';
import type { Reading, Token } from '../reading.ts';
import { MEN_TITLES, PERSON_NOUNS, TITLES, WOMEN_TITLES } from '../words/titles.ts';
import { type Gender, genderOfName } from './gender.ts';
import { isOneUnnamed } from './unnamed.ts';

/**
 * Gives "he", "she" and "the President" to people: the best known, nearest and foremost of those whom the word may
 * stand for. A source without a name ("an official replied … He added") may be the one, and then nobody is named.
 */
export function resolveReferences(reading: Reading): Reading {
  const { tokens, sentences } = reading;
  const people = reading.people.map((person) => profileOf(reading, person));
  const events = namesIn(reading);
  const speakers = speakersOf(reading);
  const byStart = new Map(events.map(({ at, person }) => [tokens[at]?.start ?? -1, person]));
  const added = reading.people.map((): MentionFound[] => []);
  const salience = people.map((): Trace => NEVER);
  const said = sourceStarts(reading);
  const sources = namesInSources(reading, byStart);
  let lastSpeaker = -1;
  const blockAt = (sentence: number): number => sentences[sentence]?.block ?? -9;
  let unnamed: Trace = NEVER;
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const firstWord = sentence.from;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = tokens[at];
      if (token === undefined) continue;
      while (next < events.length && (events[next]?.at ?? 0) < at) next += 1;
      for (; next < events.length && events[next]?.at === at; next += 1) {
        const event = events[next];
        if (event === undefined) continue;
        const isSpeaker = sources.has(token.start);
        if (isSpeaker) lastSpeaker = event.person;
        const strength = isSpeaker ? SPEAKER : strengthOf(reading, event.at, event.to, sentence.from);
        touch(salience, event.person, { sentence: index, at, strength });
      }
      const source = said.get(token.start);
      if (source?.unnamed === true) unnamed = { sentence: index, at, strength: 2.5 };
      const pronoun = PRONOUNS.get(token.lower);
      if (pronoun !== undefined) {
        const within = quotationOf(reading, at);
        const choice = choose({
          people,
          salience,
          lastSpeaker: source === undefined ? -1 : lastSpeaker,
          index,
          gender: pronoun,
          at,
          block: sentence.block,
          blockOf: blockAt,
          speaker: within === null ? -1 : personIn(speakers(within), byStart, added),
          possessive: POSSESSIVE.has(token.lower),
          cataphora: at <= firstWord + 3 ? nextSubject(events, next, sentence.to, tokens) : -1,
        });
        const known = salience[choice] ?? NEVER;
        const isFresh = blockAt(unnamed.sentence) >= sentence.block - 1 && unnamed.sentence > NEVER.sentence;
        const unnamedIsNearer =
          isFresh &&
          within === null &&
          (choice < 0 ||
            known.sentence < unnamed.sentence ||
            (known.sentence === unnamed.sentence && known.strength < unnamed.strength));
        if (unnamedIsNearer && /^s?he$/.test(token.lower)) {
          unnamed = { sentence: index, at, strength: 2.5 };
          continue;
        }
        if (choice >= 0) {
          added[choice]?.push(mention(token, token, 'PRONOUN'));
          if (source !== undefined) lastSpeaker = choice;
          touch(salience, choice, {
            sentence: index,
            at,
            strength: within === null ? strengthOf(reading, at, at + 1, sentence.from) : 0.5,
          });
        }
        continue;
      }
      const role = roleAt(tokens, at);
      if (role !== null) {
        const holder = holderOf(people, tokens[role]?.lower ?? '', salience, index);
        if (holder >= 0 && !isName(tokens[role + 1])) {
          added[holder]?.push(mention(token, tokens[role] ?? token, 'ROLE'));
          touch(salience, holder, { sentence: index, at, strength: strengthOf(reading, at, role + 1, sentence.from) });
        }
      }
    }
  }
  return { ...reading, people: reading.people.map((person, i) => withMentions(person, added[i] ?? [])) };
}

interface Trace {
  readonly sentence: number;
  readonly at: number;
  readonly strength: number;
}

const NEVER: Trace = { sentence: -99, at: -1, strength: 0 };

interface Profile {
  readonly gender: Gender;
  readonly mentions: number;
  readonly offices: ReadonlySet<string>;
  readonly key: string;
}

interface Named {
  readonly at: number;
  readonly to: number;
  readonly person: number;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'M'],
  ['him', 'M'],
  ['his', 'M'],
  ['himself', 'M'],
  ['she', 'F'],
  ['her', 'F'],
  ['hers', 'F'],
  ['herself', 'F'],
]);
const POSSESSIVE = new Set(['his', 'her', 'him', 'himself', 'herself', 'hers']);

/** The person whose name or pronoun a source begins with or holds, -1 for none. */
function personIn(
  source: Range | null,
  byStart: ReadonlyMap<number, number>,
  added: readonly (readonly MentionFound[])[],
): number {
  if (source === null) return -1;
  for (let at = source.start; at < source.end && at < source.start + 60; at += 1) {
    const person = byStart.get(at);
    if (person !== undefined) return person;
  }
  return added.findIndex(
    (mentions) =>
      mentions.at(-1)?.range.start === source.start || mentions.some(({ range }) => range.start === source.start),
  );
}

function touch(salience: Trace[], person: number, trace: Trace): void {
  const before = salience[person] ?? NEVER;
  const isSame = before.sentence === trace.sentence;
  salience[person] = isSame && before.strength > trace.strength ? { ...before, at: trace.at } : trace;
}

/** A subject before its verb is foremost; what stands within a quotation or behind a preposition is not. */
function strengthOf(reading: Reading, at: number, to: number, first: number): number {
  const { tokens } = reading;
  let strength = quotationOf(reading, at) === null ? 1 : 0.3;
  const after = tokens[to];
  const before = tokens[at - 1];
  if (after?.lower === "'s" || after?.text === '’') strength -= 0.4;
  else if (
    after?.pos === 'VERB' ||
    after?.pos === 'AUX' ||
    (after?.text === ',' && at <= first + 4) ||
    after?.pos === 'ADV'
  )
    strength += 1;
  if (before?.pos === 'VERB' && /^(?:said|says|added|asked)$/.test(before.lower)) strength += 1;
  if (before?.pos === 'ADP' && at > first) strength -= 0.2;
  if (at <= first + 3) strength += 0.4;
  return strength;
}

function quotationOf({ quotations, tokens }: Reading, at: number): number | null {
  let low = 0;
  let high = quotations.length;
  const start = tokens[at]?.start ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i > low - 3; i -= 1) {
    const quotation = quotations[i];
    if (quotation !== undefined && quotation.start <= start && start < quotation.end) return i;
  }
  return null;
}

interface Question {
  readonly people: readonly Profile[];
  readonly salience: readonly Trace[];
  readonly index: number;
  readonly gender: Gender;
  readonly at: number;
  readonly block: number;
  readonly blockOf: (sentence: number) => number;
  readonly speaker: number;
  readonly possessive: boolean;
  /** The speaker of the quote before, where the pronoun itself is the source of one; else -1. */
  readonly lastSpeaker: number;
  readonly cataphora: number;
}

function choose({
  lastSpeaker,
  people,
  salience,
  index,
  gender,
  speaker,
  possessive,
  cataphora,
  block,
  blockOf,
}: Question): number {
  let best = -1;
  let bestScore = -1;
  for (const [i, person] of people.entries()) {
    const trace = salience[i] ?? NEVER;
    const distance = index - trace.sentence;
    if (distance > 12 || i === speaker) continue;
    if (person.gender !== null && person.gender !== gender) continue;
    let score = trace.strength * 1.2 + 3 / (1 + distance) + Math.min(person.mentions, 12) * 0.08;
    if (i === lastSpeaker) score += 1.5;
    if (person.gender === gender) score += 1.2;
    if (distance === 0 && possessive) score += 0.6;
    if (blockOf(trace.sentence) === block) score += 0.4;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best < 0 && cataphora >= 0 && (people[cataphora]?.gender ?? gender) === gender) return cataphora;
  return best;
}

/** The person named next in the sentence, for "In his speech, Mr Smith said". */
function nextSubject(events: readonly Named[], next: number, high: number, _tokens: readonly Token[]): number {
  const event = events[next];
  return event !== undefined && event.at < high ? event.person : -1;
}

function profileOf({ document }: Reading, person: PersonFound): Profile {
  const first = person.name.toLowerCase().split(/\s+/)[0] ?? '';
  const titles = person.mentions.flatMap(({ title }) =>
    title === null ? [] : [document.text.slice(title.start, title.end).toLowerCase()],
  );
  const words = [
    ...titles,
    ...person.descriptions.map(({ start, end }) => document.text.slice(start, end).toLowerCase()),
  ].flatMap((text) => text.split(/[\s,]+/));
  const told = titles
    .flatMap((title) => title.split(/\s+/))
    .map((word) => (MEN_TITLES.has(word) ? 'M' : WOMEN_TITLES.has(word) ? 'F' : null))
    .find((gender) => gender !== null);
  const described = words
    .map((word): Gender => (MEN_TITLES.has(word) && !TITLES.has(word) ? 'M' : WOMEN_TITLES.has(word) ? 'F' : null))
    .find((gender) => gender !== null);
  return {
    key: person.key,
    gender: told ?? genderOfName(first) ?? described ?? null,
    mentions: person.mentions.length,
    offices: new Set(words.map((word) => OFFICES.get(word) ?? word).filter((word) => PERSON_NOUNS.has(word))),
  };
}

/** Short forms of offices. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sen.', 'senator'],
  ['rep', 'congressman'],
  ['rep.', 'congressman'],
  ['gov', 'governor'],
  ['gov.', 'governor'],
  ['gen', 'general'],
  ['gen.', 'general'],
  ['dr', 'doctor'],
  ['dr.', 'doctor'],
  ['prof', 'professor'],
  ['prof.', 'professor'],
  ['lt.', 'lieutenant'],
  ['capt.', 'captain'],
]);

/** Every name in the text's order; one within a modifier ("the Trump campaign") names nobody who acts. */
function namesIn({ tokens, people }: Reading): Named[] {
  const names = people
    .flatMap(({ mentions }, person) => mentions.map(({ range, kind }) => ({ range, kind, person })))
    .filter(({ kind }) => kind === 'NAME')
    .sort((a, b) => a.range.start - b.range.start);
  let at = 0;
  return names.map(({ range, person }) => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < range.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= range.end) to += 1;
    return { at, to, person };
  });
}

/** Where the sources of quotes begin, and whether each is one person without a name. */
function sourceStarts({ quotes, document }: Reading): ReadonlyMap<number, { readonly unnamed: boolean }> {
  return new Map(
    quotes.flatMap(({ source }) => {
      if (source === null) return [];
      const words = document.text.slice(source.range.start, source.range.end);
      return [[source.range.start, { unnamed: isOneUnnamed(words) }] as const];
    }),
  );
}

/** How foremost a speaker is: more than any other subject. */
const SPEAKER = 2.4;

/** Where the names begin that are the sources of quotes. */
function namesInSources({ quotes }: Reading, byStart: ReadonlyMap<number, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { source } of quotes) {
    if (source === null) continue;
    for (let at = source.range.start; at < source.range.end && at < source.range.start + 60; at += 1) {
      if (!byStart.has(at)) continue;
      found.add(at);
      break;
    }
  }
  return found;
}

/** The quotation's speaker, who is not the "he" that it speaks of: the name or pronoun before that its quote has as source. */
function speakersOf({ quotes, quotations }: Reading): (quotation: number) => Range | null {
  const starts = quotes.flatMap(({ content, source }) =>
    source === null ? [] : content.map((piece) => ({ piece, source: source.range })),
  );
  const sources = new Map<number, Range>();
  for (const { piece, source } of starts) sources.set(piece.start, source);
  return (quotation) => sources.get(quotations[quotation]?.inner.start ?? -1) ?? null;
}

/** "the President", "the former senator": the index of its noun, null for none. */
function roleAt(tokens: readonly Token[], at: number): number | null {
  const lower = tokens[at]?.lower;
  if (lower !== 'the') return null;
  for (let i = at + 1; i <= at + 3; i += 1) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (PERSON_NOUNS.has(token.lower) && token.pos !== 'VERB') {
      const after = tokens[i + 1];
      const isModifier = after?.pos === 'NOUN' || after?.lower === 'of' || (after?.lower === "'s" && false);
      return isModifier ? null : i;
    }
    if (!/^(?:former|vice|prime|presidential|republican|democratic|deputy|young|real|estate)$/.test(token.lower))
      return null;
  }
  return null;
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && token.pos === 'PROPN';

/** The one who holds an office; of two, the one spoken of last. */
function holderOf(people: readonly Profile[], noun: string, salience: readonly Trace[], _index: number): number {
  let best = -1;
  for (const [i, { offices }] of people.entries()) {
    if (!offices.has(noun) || (salience[i]?.at ?? -1) < 0) continue;
    if (best < 0 || (salience[i]?.at ?? -1) > (salience[best]?.at ?? -1)) best = i;
  }
  return best;
}

function mention(first: Token, last: Token, kind: MentionKind): MentionFound {
  return { range: { start: first.start, end: last.end }, kind, title: null };
}

function withMentions(person: PersonFound, added: readonly MentionFound[]): PersonFound {
  if (added.length === 0) return person;
  return { ...person, mentions: [...person.mentions, ...added].sort((a, b) => a.range.start - b.range.start) };
}
