import type { EventWord } from './event-word.ts';

/** Adjectives that tell of an event in news. From general knowledge. */
export const EVENT_ADJECTIVES: ReadonlyMap<string, EventWord> = new Map<string, EventWord>([
  ['dead', { root: 'die', kind: 'DEATH', strength: 'STRONG' }],
  ['deceased', { root: 'die', kind: 'DEATH', strength: 'STRONG' }],
  ['injured', { root: 'injure', kind: 'ACCIDENT', strength: 'STRONG' }],
  ['wounded', { root: 'wound', kind: 'ATTACK', strength: 'STRONG' }],
  ['missing', { root: 'disappear', kind: 'INCIDENT', strength: 'WEAK' }],
  ['pregnant', { root: 'pregnancy', kind: 'RELATIONSHIP', strength: 'WEAK' }],
  ['guilty', { root: 'convict', kind: 'TRIAL', strength: 'STRONG' }],
  ['bankrupt', { root: 'bankruptcy', kind: 'INCIDENT', strength: 'STRONG' }],
]);
