import { hasToken, sendToken } from './ask.ts';
import { showDecisions } from './decision-list.ts';
import { enhance, onEachPage } from './enhance.ts';
import { offerMerges } from './merge-people.ts';
import { makeReviewBar } from './review-bar.ts';
import { answerReviewKeys, offerReview } from './review-controls.ts';
import { askForToken } from './token-dialog.ts';
import { leavePlace, refresh, visitInPlace } from './visit.ts';

/** Asks for a token, and lets whoever has one review what stands on the page, and on all pages that are gone to from it. */
export async function startReview(): Promise<void> {
  if (hasToken() || !(await askForToken())) return;
  const bar = makeReviewBar(stopReview);
  document.body.append(bar.element);
  document.documentElement.classList.add('reviewing');
  visitInPlace({ arrive: enhance, tell: bar.tell, stays: bar.element });
  onEachPage(() => {
    if (!hasToken()) return;
    offerReview(bar);
    offerMerges(bar);
    void showDecisions(bar);
  });
  answerReviewKeys(bar);
  await refresh();
  bar.tell('You are reviewing.');
}

/** Forgets the token; the page is loaded anew, as everybody sees it. */
function stopReview(): void {
  sendToken(null);
  leavePlace();
  location.reload();
}
