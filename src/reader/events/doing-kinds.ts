import type { EventKind } from '../../../schema/domain/model.ts';

/** Kinds whose verbs are done by people, bodies and countries alone. */
export const DOING: ReadonlySet<EventKind> = new Set([
  'ARREST',
  'APPOINTMENT',
  'AWARD',
  'DECISION',
  'DEAL',
  'LEGAL_ACTION',
  'MEETING',
  'VOTE',
  'SPEECH',
  'STATEMENT',
  'CONFLICT',
  'CRIME',
]);
