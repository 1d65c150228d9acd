import type { VNode } from 'preact';
import { useSite } from './site-context.ts';

/** The one box of the site: a form that works without JavaScript. */
export function SearchBox({ words, id = 'q' }: { readonly words: string; readonly id?: string }): VNode {
  const { root } = useSite();
  return (
    <search class="search-box">
      <form action={`${root}/search`} method="get">
        <label class="unseen" for={id}>
          Search people, events, quotes and articles
        </label>
        <input id={id} name="q" type="search" value={words} placeholder="A name, an event, words" autocomplete="off" />
        <button type="submit">Search</button>
      </form>
    </search>
  );
}
