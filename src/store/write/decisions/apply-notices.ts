import type { CorrectionKind } from '../../../../schema/domain/model.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import type { Decision } from './decision.ts';
import type { DecisionStep } from './decision-step.ts';
import { lengthOf, sharedLength } from './overlap.ts';
import type { AddedNotice, ReviewedReading } from './reviewed-reading.ts';

/** What is kept of a notice that was added to an article. */
export interface NoticeValue {
  readonly kind: CorrectionKind;
  readonly text: string;
  /** A day, or a moment; null for the moment of the decision. */
  readonly at: string | null;
  /** The words of the quotes that it concerns. */
  readonly quotes: readonly Anchor[];
}

/** Notices that humans added to an article belong to it whatever it says; those of its quotes are found by their words. */
export const applyNotices: DecisionStep = (reading, decisions) => {
  const own = decisions.filter(({ kind }) => kind === 'CORRECTION_ADDED');
  if (own.length === 0) return reading;
  return {
    ...reading,
    notices: own.map((decision) => noticeOf(decision, reading)),
    standing: new Set([...reading.standing, ...own.map(({ id }) => id)]),
  };
};

function noticeOf({ id, by, at, value }: Decision, { document, quotes }: ReviewedReading): AddedNotice {
  // Each is kept with a value of this form.
  const notice = value as NoticeValue;
  const places = notice.quotes.flatMap((words) => {
    const content = findAnchor(document.text, words);
    if (content === null) return [];
    const place = quotes.findIndex(
      ({ quote }) => sharedLength(quote.content, content) * 2 > Math.min(lengthOf(quote.content), lengthOf(content)),
    );
    return place === -1 ? [] : [place];
  });
  return { decision: id, by, kind: notice.kind, text: notice.text, at: notice.at ?? at, quotes: [...new Set(places)] };
}
