import type { VNode } from 'preact';
import { choiceAddress, type QuoteChoice } from './quote-choice.ts';

/** The link to the rows behind those of a page. */
export function NextPage({
  pageInfo,
  path,
  choice,
  others = {},
}: {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly path: string;
  readonly choice: QuoteChoice;
  readonly others?: Readonly<Record<string, string>>;
}): VNode | null {
  if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return null;
  return (
    <p class="next-page">
      <a rel="next" href={choiceAddress(path, choice, { ...others, after: pageInfo.endCursor })}>
        More quotes
      </a>
    </p>
  );
}
