/** What the browser adds to a page that stands without it. */
import { enhance, onEachPage } from './enhance.ts';
import { answerToggleKeys } from './toggles.ts';

onEachPage(() => {
  for (const button of document.querySelectorAll<HTMLElement>('[data-review-start]')) {
    button.hidden = false;
    button.addEventListener('click', async () => (await import('./review.ts')).startReview());
  }
});
answerToggleKeys();
enhance();
