import { isTyping } from './is-typing.ts';
import { make, makeButton } from './make.ts';
import { ReviewQuote } from './operations.ts';
import type { ReviewBar } from './review-bar.ts';
import { openSpeakerForm } from './speaker-form.ts';

/** Puts the buttons of a review to each quote on the page, and the focus back to where it was before the page was drawn anew. */
export function offerReview(bar: ReviewBar): void {
  for (const item of quoteItems()) {
    item.tabIndex = -1;
    item.append(controls(item, bar));
    item.addEventListener('focusin', () => {
      last = { id: item.dataset['review'] ?? '', at: quoteItems().indexOf(item) };
    });
  }
  if (last !== null && document.activeElement === document.body) {
    const { id, at } = last;
    const items = quoteItems();
    go(items.find(({ dataset }) => dataset['review'] === id) ?? items[Math.min(at, items.length - 1)]);
  }
}

/** Answers the keys of a review: they go from quote to quote, and decide about the one that has the focus. */
export function answerReviewKeys(bar: ReviewBar): void {
  document.addEventListener('keydown', (event) => {
    if (isTyping(event)) return;
    const item = document.activeElement?.closest<HTMLElement>('[data-review]');
    const act = { ...moves, u: () => void bar.undo(), ...(item == null ? {} : deeds(item, bar)) }[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

/** The quote that had the focus last, and its place among the quotes of the page. */
let last: { readonly id: string; readonly at: number } | null = null;

const quoteItems = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-review]')];

function go(item: HTMLElement | undefined): void {
  item?.focus({ preventScroll: true });
  item?.scrollIntoView({ block: 'nearest' });
}

/** Moves the focus by so many quotes, from where it is or was last. */
function move(by: number): void {
  const items = quoteItems();
  const current = document.activeElement?.closest<HTMLElement>('[data-review]');
  const at = current == null ? (last?.at ?? -1) : items.indexOf(current);
  go(items[Math.max(0, Math.min(items.length - 1, at + by))]);
}

type Acts = Readonly<Record<string, (() => void) | undefined>>;

const moves: Acts = { j: () => move(1), k: () => move(-1) };

function controls(item: HTMLElement, bar: ReviewBar): HTMLElement {
  const { c, x, s } = deeds(item, bar);
  const group = make('div', { class: 'review-controls', role: 'group', 'aria-label': 'Review this quote' });
  if (item.dataset['confirmed'] === undefined) group.append(makeButton('This is right', () => c?.()));
  else group.append(make('span', { class: 'confirmed' }, 'Confirmed'));
  group.append(
    makeButton('Mark as wrong', () => x?.()),
    makeButton('This is someone else', () => s?.()),
  );
  return group;
}

/** What can be decided about a quote, by key. */
function deeds(item: HTMLElement, bar: ReviewBar): Acts {
  const { review: id = '', words = '' } = item.dataset;
  const seen = item.closest<HTMLElement>('[data-revision]')?.dataset['revision'];
  const input = { id, ...(seen === undefined ? {} : { expectedRevision: Number(seen) }) };
  return {
    c: () => void bar.decide(ReviewQuote, { ...input, verdict: 'CONFIRMED' }, `Confirmed: “${words}”`),
    x: () => void bar.decide(ReviewQuote, { ...input, verdict: 'REJECTED' }, `Marked as wrong: “${words}”`),
    s: () => openSpeakerForm(item, input, bar),
  };
}
