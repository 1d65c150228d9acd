import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { QuoteList } from '../lists/quote-item.tsx';
import type { QuoteLineFragment } from '../operations/documents.ts';
import { count } from '../words/count.ts';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly quotes: { readonly totalCount: number; readonly nodes: readonly QuoteLineFragment[] };
}

/** Quotes in groups of who said them: named people first, in the order in which they come. */
export function QuotesBySpeaker({ id, title, quotes: { totalCount, nodes } }: Props): VNode | null {
  const paths = usePaths();
  if (nodes.length === 0) return null;
  const groups = new Map<string, QuoteLineFragment[]>();
  for (const quote of nodes) {
    const key = quote.speaker?.slug ?? '';
    groups.set(key, [...(groups.get(key) ?? []), quote]);
  }
  const unnamed = groups.get('') ?? [];
  groups.delete('');
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {totalCount > nodes.length ? (
        <p class="facts">
          The newest {nodes.length} of {count(totalCount, 'quote')}.
        </p>
      ) : null}
      {[...groups].map(([slug, group]) => (
        <div class="quote-group">
          <h3>
            <a href={paths.person(slug)}>{group[0]?.speaker?.name}</a>
          </h3>
          <QuoteList quotes={group} without="both" />
        </div>
      ))}
      {unnamed.length === 0 ? null : (
        <div class="quote-group">
          {groups.size === 0 ? null : <h3>Others</h3>}
          <QuoteList quotes={unnamed} without="occasion" />
        </div>
      )}
    </section>
  );
}
