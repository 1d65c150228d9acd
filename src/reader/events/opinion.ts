import { wordSet } from '../lexicon/word-set.ts';
import type { Candidate } from './candidate.ts';
import type { EventView } from './event-view.ts';
import { partOf } from './takes-part.ts';

/** Roots of verbs that judge or compare, and tell of no act. From general knowledge of comment in newspapers. */
const EVALUATIVE = wordSet(`
  face create stir violate deserve prove matter struggle risk test define embody represent haunt divide confront survive shadow loom
  undermine weaken complicate cloud echo mirror embrace shape fuel need resemble hold
  highlight renew unite diverge help sound defy sharpen reframe portray qualify worry flex rampage notice capitalize
`);

/** Whether a verb of no kind judges or compares. */
export const isEvaluative = ({ kind, root, source }: Candidate): boolean =>
  kind === 'OTHER' && source === 'VERB' && root !== 'help' && EVALUATIVE.has(root);

/** Whether what a verb of no kind tells is somebody's judgement: the verb judges, or nobody is its subject ("Bell's policies create"). */
export function isJudgement(view: EventView, { kind, root, source, agent, patient, isGeneral }: Candidate): boolean {
  if (kind !== 'OTHER' || source !== 'VERB') return false;
  if (EVALUATIVE.has(root)) return true;
  const subject = agent >= 0 ? agent : patient;
  if (!isGeneral || subject < 0) return false;
  const { participants, groups } = partOf(view, subject, 'AGENT');
  return participants.length + groups.length === 0;
}
