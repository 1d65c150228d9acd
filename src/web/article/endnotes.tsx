import type { VNode } from 'preact';
import { sayDate } from '../words/say-date.ts';
import { sayHow } from '../words/say-quote.ts';
import type { Note } from './article-types.ts';

/** The notes as a numbered list behind the article, for print alone. */
export function Endnotes({ notes }: { readonly notes: readonly Note[] }): VNode | null {
  if (notes.length === 0) return null;
  return (
    <section class="endnotes print-only" aria-hidden="true">
      <h2>Notes</h2>
      <ol>
        {notes.map(({ quote: { speaker, source, quoteKind, cue, said, occasion }, role }) => (
          <li>
            {speaker?.name ?? source?.text ?? 'not stated'}
            {role === null ? '' : `, ${role}`}: {sayHow(quoteKind, cue?.text ?? null)}
            {said === null ? '' : `, ${sayDate(said.edtf)}`}
            {occasion === null ? '' : `, at: ${occasion.name}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
