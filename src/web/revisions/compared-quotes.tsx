import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { count } from '../words/count.ts';
import type { ComparedQuote } from './compare-quotes.ts';

const states = { new: 'New', reworded: 'In other words', gone: 'Gone', moved: 'Moved', exact: 'Unchanged' } as const;

/** What became of the quotes: those that changed with their words, the others counted. */
export function ComparedQuotes({ quotes }: { readonly quotes: readonly ComparedQuote[] | null }): VNode {
  const paths = usePaths();
  if (quotes === null) return <p class="facts">The quotes of one of these versions were not kept.</p>;
  const changed = quotes.filter(({ state }) => state !== 'exact' && state !== 'moved');
  const [moved, exact] = (['moved', 'exact'] as const).map(
    (state) => quotes.filter((each) => each.state === state).length,
  );
  return (
    <>
      <h3>Quotes</h3>
      <ul class="lines">
        {changed.map(({ state, before, after }) => (
          <li>
            <span class="tag">{states[state]}</span>{' '}
            {after === null ? null : <a href={paths.quote(after.quoteId)}>“{after.text}”</a>}
            {before === null ? null : (
              <span class="facts" dir="auto">
                {after === null ? '' : 'before: '}“{before.text}” {before.speaker ?? before.source ?? ''}
              </span>
            )}
          </li>
        ))}
      </ul>
      {exact === 0 && moved === 0 ? null : (
        <p class="facts">
          {count(exact ?? 0, 'quote')} in the same words at the same place, {moved ?? 0} in the same words at another
          place.
        </p>
      )}
    </>
  );
}
