import { describe, expect, it } from 'vitest';
import type { EventWord } from '../../../src/reader/lexicon/event-word.ts';
import { eventAdjective, eventNoun, eventVerb } from '../../../src/reader/lexicon/event-words.ts';

/** A word's entry on one line. */
function line(found: EventWord | null): string | null {
  return found === null ? null : [found.root, found.kind, found.strength, found.form].filter(Boolean).join(' ');
}

describe('a verb that tells of an event', () => {
  it.each([
    ['killed', 'kill ATTACK STRONG PAST_OR_PARTICIPLE'],
    ['kills', 'kill ATTACK STRONG THIRD'],
    ['kill', 'kill ATTACK STRONG BASE'],
    ['killing', 'kill ATTACK STRONG ING'],
    ['struck', 'strike INCIDENT WEAK PAST_OR_PARTICIPLE'],
    ['sworn', 'swear CEREMONY WEAK PARTICIPLE'],
    ['acquired', 'acquire DEAL STRONG PAST_OR_PARTICIPLE'],
    ['bought', 'buy DEAL STRONG PAST_OR_PARTICIPLE'],
    ['stole', 'steal CRIME STRONG PAST'],
    ['stolen', 'steal CRIME STRONG PARTICIPLE'],
    ['dying', 'die DEATH STRONG ING'],
    ['dies', 'die DEATH STRONG THIRD'],
    ['banned', 'ban DECISION STRONG PAST_OR_PARTICIPLE'],
    ['fled', 'flee VISIT WEAK PAST_OR_PARTICIPLE'],
    ['crashes', 'crash ACCIDENT STRONG THIRD'],
    ['trafficked', 'traffic CRIME STRONG PAST_OR_PARTICIPLE'],
    ['cancelled', 'cancel DECISION STRONG PAST_OR_PARTICIPLE'],
    ['honoured', 'honor AWARD STRONG PAST_OR_PARTICIPLE'],
    ['hit', 'hit INCIDENT WEAK PAST_OR_PARTICIPLE'],
    ['met', 'meet MEETING WEAK PAST_OR_PARTICIPLE'],
    ['sued', 'sue LEGAL_ACTION STRONG PAST_OR_PARTICIPLE'],
    ['resigned', 'resign DEPARTURE STRONG PAST_OR_PARTICIPLE'],
    ['elected', 'elect ELECTION STRONG PAST_OR_PARTICIPLE'],
    ['opened', 'open LAUNCH WEAK PAST_OR_PARTICIPLE'],
    ['ran', 'run OTHER WEAK PAST'],
    ['born', 'bear RELATIONSHIP STRONG PAST_OR_PARTICIPLE'],
    ['snowed', 'snow WEATHER STRONG PAST_OR_PARTICIPLE'],
  ])('%s', (word, entry) => {
    expect(line(eventVerb(word))).toBe(entry);
  });
});

describe('a noun that tells of an event', () => {
  it.each([
    ['earthquakes', 'quake DISASTER STRONG'],
    ['acquisition', 'acquire DEAL STRONG'],
    ['killing', 'kill ATTACK STRONG'],
    ['arrest', 'arrest ARREST STRONG'],
    ['death', 'die DEATH STRONG'],
    ['summit', 'summit MEETING STRONG'],
    ['election', 'elect ELECTION STRONG'],
    ['birth', 'bear RELATIONSHIP STRONG'],
    ['crises', 'crisis INCIDENT WEAK'],
    ['talks', 'talks TALKS STRONG'],
    ['robberies', 'rob CRIME STRONG'],
    ['airstrikes', 'strike ATTACK STRONG'],
    ['hosting', 'host PERFORMANCE WEAK ING'],
  ])('%s', (word, entry) => {
    expect(line(eventNoun(word))).toBe(entry);
  });
});

describe('an adjective that tells of an event', () => {
  it.each([
    ['dead', 'die DEATH STRONG'],
    ['guilty', 'convict TRIAL STRONG'],
  ])('%s', (word, entry) => {
    expect(line(eventAdjective(word))).toBe(entry);
  });
});

describe('what tells of no event', () => {
  it.each(['said', 'was', 'thinks', 'believed', 'took', 'saw', 'wound-up', 'news', 'of', ''])('the verb %j', (word) => {
    expect(eventVerb(word)).toBeNull();
  });

  it.each([
    'work',
    'services',
    'business',
    'government',
    'building',
    'police',
    'Cook',
    'avenue',
    'licensing',
    'administration',
    'table',
    'toString',
  ])('the noun %j', (word) => {
    expect(eventNoun(word)).toBeNull();
  });

  it.each(['red', 'big', 'constructor'])('the adjective %j', (word) => {
    expect(eventAdjective(word)).toBeNull();
  });
});

it('joins a verb with its nouns by the root', () => {
  const pairs = [
    ['arrested', 'arrests'],
    ['invaded', 'invasion'],
    ['abducted', 'abduction'],
    ['resigned', 'resignation'],
    ['exploded', 'explosion'],
    ['won', 'win'],
    ['sold', 'sale'],
    ['departed', 'departure'],
  ] as const;
  for (const [verb, noun] of pairs) expect(eventNoun(noun)?.root).toBe(eventVerb(verb)?.root);
});
