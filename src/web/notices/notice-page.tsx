import type { VNode } from 'preact';
import { SearchBox } from '../layout/search-box.tsx';

/** What is told where there is no page: what happened, and what to do. */
export interface Notice {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  /** Words to search for, where they may lead on. */
  readonly words?: string;
}

export function NoticePage({ notice: { title, text, words } }: { readonly notice: Notice }): VNode {
  return (
    <div class="notice-page">
      <h1>{title}</h1>
      <p>{text}</p>
      {words === undefined ? null : <SearchBox words={words} id="again" />}
    </div>
  );
}
