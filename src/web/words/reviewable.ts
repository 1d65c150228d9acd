import type { ReviewState } from '../operations/documents.ts';

/** Attributes of an element that shows a quote, by which the browser offers to review it. */
export const reviewable = ({ id, review, text }: Reviewed): Readonly<Record<string, string | boolean | undefined>> => ({
  'data-review': id,
  'data-words': text.length > wordsShown ? `${text.slice(0, wordsShown)} …` : text,
  'data-confirmed': review === 'CONFIRMED' ? true : undefined,
});

interface Reviewed {
  readonly id: string;
  readonly text: string;
  readonly review: ReviewState;
}

/** So many characters of a quote tell which one was decided about. */
const wordsShown = 60;
