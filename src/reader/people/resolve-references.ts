import type { MentionFound, MentionKind, PersonFound, Range } from '../../../schema/domain/model.ts';
import { PERSON_NOUNS } from '../lexicon/titles.ts';
import type { Reading, Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { tokenFrom } from '../text/word-index.ts';
import {
  choose,
  NEVER,
  nextSubject,
  othersThan,
  type Profile,
  type Question,
  type Trace,
  touch,
} from './choose-antecedent.ts';
import type { Gender } from './gender.ts';
import { profileOf } from './profile-of.ts';
import { rivalsByOffice, rivalsByScore } from './rivals.ts';
import { namedWithin, namesIn, namesInSources, personIn, sourceStarts, speakersOf } from './sources-of-quotes.ts';
import { quotationOf, SPEAKER, strengthOf } from './strength-of.ts';

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
  const rivals = new Map(reading.rivals);
  const added = reading.people.map((): MentionFound[] => []);
  const salience = people.map((): Trace => NEVER);
  const called = people.map(() => 0);
  const said = sourceStarts(reading);
  /** The speaker of the words that a pronoun stands in; a "he said" behind them is found first, as if it stood before them. */
  const speakerOf = (source: Range | null, question: Question): number => {
    const known = personIn(source, byStart, added);
    const word = source === null ? '' : (tokens[tokenFrom(reading, source.start)]?.lower ?? '');
    const gender = known >= 0 || source === null ? undefined : PRONOUNS.get(word);
    if (gender === undefined || source === null) return known;
    const excluded = namedWithin(reading, events, said.get(source.start)?.content ?? []);
    return choose({ ...question, gender, excluded, lastSpeaker, possessive: false, cataphora: -1 });
  };
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
        const question: Question = {
          people,
          salience,
          lastSpeaker: source === undefined ? -1 : lastSpeaker,
          index,
          gender: pronoun,
          at,
          block: sentence.block,
          blockOf: blockAt,
          excluded: source === undefined ? NOBODY : namedWithin(reading, events, source.content),
          speaker: -1,
          possessive: POSSESSIVE.has(token.lower),
          cataphora: at <= firstWord + 3 ? nextSubject(events, next, sentence.to) : -1,
          called,
        };
        if (within !== null) question.speaker = speakerOf(speakers(within), question);
        const choice = choose(question);
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
          if (source !== undefined) rivals.set(token.start, rivalsByScore(people, othersThan(choice, question)));
          added[choice]?.push(mention(token, token, 'PRONOUN'));
          if (source !== undefined) lastSpeaker = choice;
          if (within === null) called[choice] = (called[choice] ?? 0) + (pronoun === 'M' ? 1 : -1);
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
          if (said.has(token.start))
            rivals.set(token.start, rivalsByOffice(people, tokens[role]?.lower ?? '', salience, holder));
          added[holder]?.push(mention(token, tokens[role] ?? token, 'ROLE'));
          touch(salience, holder, { sentence: index, at, strength: strengthOf(reading, at, role + 1, sentence.from) });
        }
      }
    }
  }
  return { ...reading, people: reading.people.map((person, i) => withMentions(person, added[i] ?? [])), rivals };
}

const NOBODY: ReadonlySet<number> = new Set();

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
  token !== undefined && startsWithCapital(token.text) && token.pos === 'PROPN';

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
