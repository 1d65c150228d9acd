import type { VNode } from 'preact';
import type { CheckPageQuery } from '../operations/documents.ts';

export type Match = CheckPageQuery['checkQuote']['sentences'][number]['matches'][number];

/** The words of the sentence and of the quote in one line: what only the sentence has is struck out, what only the quote has is marked. */
export const ComparedWords = ({ difference }: Pick<Match, 'difference'>): VNode => (
  <p class="compared" dir="auto">
    {difference.segments.map((segment) => (
      <>{worded(segment)} </>
    ))}
  </p>
);

function worded({ change, text, otherText }: Match['difference']['segments'][number]): VNode | string {
  if (change === 'SAME') return otherText;
  if (change === 'OMITTED') return <span class="left-out">{otherText === '' ? text : otherText}</span>;
  return (
    <>
      {text === '' ? null : <del>{text}</del>}
      {text === '' || otherText === '' ? null : ' '}
      {otherText === '' ? null : <ins>{otherText}</ins>}
    </>
  );
}
