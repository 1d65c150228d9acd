import type { VNode } from 'preact';
import { SearchBox } from '../layout/search-box.tsx';
import { usePaths } from '../layout/site-context.ts';

interface Entity {
  readonly __typename: 'Person' | 'Event';
  readonly slug: string;
  readonly name: string;
}

/** A search without words, or that finds nothing: what was searched, and what may have been meant. */
export function NothingFound({
  words,
  nearest,
}: {
  readonly words: string;
  readonly nearest: readonly Entity[];
}): VNode {
  const paths = usePaths();
  return (
    <div class="notice-page">
      <h1>{words === '' ? 'Search' : `Nothing has all the words “${words}”`}</h1>
      <p>
        {words === ''
          ? 'Type a name, an event, or words that were said.'
          : 'People, events, quotes and articles were searched. Fewer or other words may find it; a word with * finds all that begin so.'}
      </p>
      {nearest.length === 0 ? null : (
        <>
          <h2>Near it</h2>
          <ul class="lines">
            {nearest.map(({ __typename: type, slug, name }) => (
              <li>
                <a href={type === 'Person' ? paths.person(slug) : paths.event(slug)}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <SearchBox words={words} id="again" />
    </div>
  );
}
