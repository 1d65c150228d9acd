import type { MentionFound, PersonFound, Range } from '../../../../schema/domain/model.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { mentionDecided } from './mention-words.ts';
import { isName, moveMentions } from './move-mention.ts';
import { overlap } from './overlap.ts';
import { findPerson } from './person-words.ts';
import { placeDecisions } from './place-decisions.ts';
import { findNearby } from './quote-words.ts';
import { type ReviewedReading, rangeKey } from './reviewed-reading.ts';

/**
 * Mentions of people that a human confirmed or corrected are of whom they said wherever their words stand, and those that were rejected are of
 * nobody, whatever was read there now; of several decisions about one mention the last that stands counts.
 */
export const applyMentionDecisions: DecisionStep = (reading, decisions) => {
  const own = decisions.filter(({ kind }) => kind.startsWith('MENTION_'));
  if (own.length === 0) return reading;
  const placed = placeDecisions(own, reading.document, ({ words }) => JSON.stringify(words));
  const last = new Map<number, { readonly decision: Decision; readonly range: Range }>();
  for (const decision of own) {
    const range = placed.get(decision.id)?.[0];
    if (range === undefined) continue;
    last.delete(range.start);
    last.set(range.start, { decision, range });
  }
  const standing = new Set([...reading.standing, ...placed.keys()]);
  return [...last.values()].reduce(applyOne, { ...reading, standing });
};

interface Placed {
  readonly decision: Decision;
  readonly range: Range;
}

function applyOne(reading: ReviewedReading, placed: Placed): ReviewedReading {
  return placed.decision.kind === 'MENTION_REJECTED' ? reject(reading, placed) : assign(reading, placed);
}

function reject(reading: ReviewedReading, { decision, range }: Placed): ReviewedReading {
  const { text } = reading.document;
  const names = new Set(mentionDecided(decision).names);
  const wordsOf = ({ range: { start, end } }: MentionFound) => text.slice(start, end);
  const isNobody = ({ mentions }: PersonFound) =>
    mentions.some(isName) && mentions.filter(isName).every((mention) => names.has(wordsOf(mention)));
  const { reading: left, taken } = moveMentions(
    reading,
    (mention, person) => overlap(mention.range, range) || isNobody(person),
    null,
  );
  const rejected = [range, ...taken].map((each) => ({ range: each, by: decision.id }));
  return {
    ...left,
    confirmedMentions: without(left, [range, ...taken]),
    rejectedMentions: [...left.rejectedMentions, ...rejected],
  };
}

/** A mention that is of somebody: of one who is read in the article, or of one who is added to it. */
function assign(reading: ReviewedReading, { decision, range }: Placed): ReviewedReading {
  const { person, kind, title } = mentionDecided(decision);
  if (person === null) return reading;
  const { text } = reading.document;
  const key = `decided ${person.node}`;
  const { people } = reading.annotations;
  const named =
    people.find((other) => other.key === key) ??
    (person.mention === null ? people.find(({ name }) => name === person.name) : findPerson(text, people, person));
  const to = named?.key ?? key;
  const mention: MentionFound = { range, kind, title: title === null ? null : findNearby(text, title, range.start) };
  const withTarget =
    named === undefined
      ? withPeople(reading, [...people, { key, name: person.name, mentions: [], descriptions: [], confidence: 1 }])
      : reading;
  const { reading: moved } = moveMentions(withTarget, (other) => overlap(other.range, range), to);
  const isOfRange = (other: MentionFound) => overlap(other.range, range);
  const all = moved.annotations.people.map((one) =>
    one.key !== to || one.mentions.some(isOfRange)
      ? one
      : { ...one, mentions: [...one.mentions, mention].sort((a, b) => a.range.start - b.range.start) },
  );
  const confirmed = all.flatMap((one) =>
    one.key === to ? one.mentions.flatMap((other) => (isOfRange(other) ? [other.range] : [])) : [],
  );
  const isRead = decision.kind === 'MENTION_CONFIRMED' && named?.mentions.some(isOfRange) === true;
  const told = isRead ? moved : readBy(moved, decision.by, named?.mentions.find(isOfRange)?.range ?? range);
  return withPeople({ ...told, confirmedMentions: [...without(moved, [range]), ...confirmed] }, all);
}

const readBy = (reading: ReviewedReading, name: string, range: Range): ReviewedReading => ({
  ...reading,
  readers: new Map([...reading.readers, [rangeKey(range), { kind: 'HUMAN', name, version: null }]]),
});

/** The confirmed mentions that meet none of some ranges. */
const without = ({ confirmedMentions }: ReviewedReading, ranges: readonly Range[]): readonly Range[] =>
  confirmedMentions.filter((one) => !ranges.some((range) => overlap(one, range)));

const withPeople = (reading: ReviewedReading, people: readonly PersonFound[]): ReviewedReading => ({
  ...reading,
  annotations: { ...reading.annotations, people },
});
