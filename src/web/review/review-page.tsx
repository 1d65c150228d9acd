import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { NextPage } from '../lists/next-page.tsx';
import { QuoteItem } from '../lists/quote-item.tsx';
import type { ReviewPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { saySure } from '../words/say-quote.ts';
import { type ReviewList, reviewLists } from './review-lists.ts';

type Quotes = ReviewPageQuery['quotes'];

interface Props {
  readonly list: ReviewList;
  /** Null for a list of decisions. */
  readonly quotes: Quotes | null;
}

/** What needs a look: quotes nobody has looked at, and decisions. */
export function ReviewPage({ list, quotes }: Props): VNode {
  const path = usePaths().review;
  return (
    <div class="review-page">
      <h1>What needs a look</h1>
      <nav class="tabs" aria-label="Lists">
        {reviewLists.map(({ name, title }) => (
          <a href={`${path}?list=${name}`} aria-current={name === list.name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <section aria-labelledby="list">
        <h2 id="list">{list.title}</h2>
        <p class="facts">
          {quotes === null || quotes.totalCount === 0 ? '' : `${count(quotes.totalCount, 'quote')}. `}
          {list.tells}
        </p>
        <p class="token-needed">
          <noscript>Reviewing needs JavaScript.</noscript>
          <button type="button" data-review-start hidden>
            Enter a token to review
          </button>
        </p>
        {quotes === null ? (
          <div data-decisions={list.name} data-empty={list.empty} />
        ) : (
          <Quotes quotes={quotes} list={list} path={path} />
        )}
      </section>
    </div>
  );
}

function Quotes({ quotes, list, path }: { readonly quotes: Quotes; readonly list: ReviewList; readonly path: string }) {
  if (quotes.nodes.length === 0) return <p>{list.empty}</p>;
  return (
    <>
      <ul class="quote-list">
        {quotes.nodes.map((quote) => (
          <QuoteItem key={quote.id} quote={quote}>
            <p class="in-context" dir="auto">
              {quote.context}
            </p>
            <p class="facts">
              {saySure(quote.confidence, quote.review)}
              {quote.alternatives.length === 0
                ? ''
                : `; may also be ${quote.alternatives.map(({ speaker }) => speaker.name).join(', ')}`}
            </p>
          </QuoteItem>
        ))}
      </ul>
      <NextPage pageInfo={quotes.pageInfo} path={path} choice={{}} others={{ list: list.name }} />
    </>
  );
}
