import type { Annotations, Document } from '../../../../schema/domain/model.ts';
import { applyEventDecisions } from './apply-event-decisions.ts';
import { applyMentionDecisions } from './apply-mention-decisions.ts';
import { applyNotices } from './apply-notices.ts';
import { applyQuoteDecisions } from './apply-quote-decisions.ts';
import { applyRecord } from './apply-record.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { type ReviewedReading, unreviewed } from './reviewed-reading.ts';

/** What is decided of an article is applied in this order. */
const steps: readonly DecisionStep[] = [
  applyRecord,
  applyMentionDecisions,
  applyEventDecisions,
  applyQuoteDecisions,
  applyNotices,
];

/**
 * A reading with what humans decided of it: pure, so that the same reading and the same decisions, in the order in which they were made,
 * always give the same. Nothing is lost: what does not stand now is tried again with the next reading.
 */
export function applyDecisions(
  { document, annotations }: { readonly document: Document; readonly annotations: Annotations },
  decisions: readonly Decision[],
): ReviewedReading {
  return steps.reduce((reading, step) => step(reading, decisions), unreviewed(document, annotations));
}
