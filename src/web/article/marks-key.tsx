import type { VNode } from 'preact';
import { count } from '../words/count.ts';
import type { Note } from './article-types.ts';

/** What the marks mean, at the head of the margin, with the controls that turn them off. */
export function MarksKey({ notes }: { readonly notes: readonly Note[] }): VNode {
  const speakers = new Set(notes.flatMap(({ quote }) => quote.speaker?.slug ?? []));
  return (
    <div class="key" lang="en" dir="ltr">
      {notes.length === 0 ? (
        <p>No quotes were found in this article.</p>
      ) : (
        <>
          <p>
            {count(notes.length, 'quote')}
            {speakers.size === 0 ? '' : ` by ${count(speakers.size, 'named person', 'named people')}`}
            {'. '}The line tells how the words were given:
          </p>
          <ul>
            <li>
              <span class="said said-direct">word for word</span>
            </li>
            <li>
              <span class="said said-mixed">partly</span>
            </li>
            <li>
              <span class="said said-indirect">indirectly</span>
            </li>
            <li>
              <span class="bracket">[</span>event<span class="bracket">]</span>
            </li>
          </ul>
        </>
      )}
      <p class="controls" hidden>
        <button type="button" data-toggle="marks" aria-pressed="true">
          Marks <kbd>m</kbd>
        </button>
        <button type="button" data-toggle="people" aria-pressed="false">
          People <kbd>p</kbd>
        </button>
      </p>
    </div>
  );
}
