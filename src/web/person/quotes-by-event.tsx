import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { QuoteList } from '../lists/quote-item.tsx';
import type { QuoteLineFragment } from '../operations/documents.ts';

/** Quotes of one person in groups of where they were said, in the order in which the groups first come. */
export function QuotesByEvent({ quotes }: { readonly quotes: readonly QuoteLineFragment[] }): VNode {
  const paths = usePaths();
  const groups = new Map<string, QuoteLineFragment[]>();
  for (const quote of quotes) {
    const key = quote.occasion?.slug ?? '';
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  return (
    <>
      {[...groups].map(([slug, group]) => {
        const name = group[0]?.occasion?.name;
        return (
          <div class="quote-group">
            {name !== undefined ? (
              <h3>
                <a href={paths.event(slug)}>{name}</a>
              </h3>
            ) : groups.size > 1 ? (
              <h3>At no event that is stated</h3>
            ) : null}
            <QuoteList quotes={group} without="both" />
          </div>
        );
      })}
    </>
  );
}
