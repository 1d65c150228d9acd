import type { ComponentChildren, VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { QuoteLineFragment } from '../operations/documents.ts';
import { reviewable } from '../words/reviewable.ts';
import { sayDate } from '../words/say-date.ts';
import { sayHow, unsureBelow } from '../words/say-quote.ts';

interface Props {
  readonly quote: QuoteLineFragment;
  /** Whose page it is: it need not be said again. */
  readonly without?: 'speaker' | 'occasion' | 'both' | undefined;
  /** What else is told of it. */
  readonly children?: ComponentChildren;
}

/** A quote in a list: the words, who said them and how, and where they stand. */
export function QuoteItem({ quote, without, children }: Props): VNode {
  const paths = usePaths();
  const { id, quoteKind, text, cue, said, occasion, article, confidence } = quote;
  return (
    <li class="quote-item" {...reviewable(quote)}>
      <blockquote class={`words words-${quoteKind.toLowerCase()}`} dir="auto">
        <a href={paths.quoteIn(article.slug, id)}>{quoteKind === 'DIRECT' ? `“${text}”` : text}</a>
      </blockquote>
      <p class="facts">
        {without === 'speaker' || without === 'both' ? null : (
          <>
            <Speaker quote={quote} />{' '}
          </>
        )}
        {sayHow(quoteKind, cue?.text ?? null)}
        {said === null ? null : (
          <>
            , <time title={said.edtf}>{sayDate(said.edtf)}</time>
          </>
        )}
        {occasion === null || without === 'occasion' || without === 'both' ? null : (
          <>
            , at: <a href={paths.event(occasion.slug)}>{occasion.name}</a>
          </>
        )}
        {confidence < unsureBelow ? <span class="tag">unsure</span> : null}
      </p>
      <p class="facts">
        <a href={paths.quoteIn(article.slug, id)} title={article.headline ?? undefined} dir="auto">
          {sayWhere(article)}
        </a>
        {' · '}
        <a href={paths.quote(id)}>Cite</a>
      </p>
      {children}
    </li>
  );
}

/** The publisher and the day of an article; its headline where it has no publisher. */
function sayWhere({ publisher, publishedOn, headline }: QuoteLineFragment['article']): string {
  const day = publishedOn === null ? [] : [sayDate(publishedOn)];
  return [publisher ?? headline ?? 'an article without a headline', ...day].join(', ');
}

function Speaker({ quote: { speaker, source } }: Pick<Props, 'quote'>): VNode {
  const paths = usePaths();
  if (speaker !== null) {
    return (
      <a class="name" href={paths.person(speaker.slug)}>
        {speaker.name}
      </a>
    );
  }
  return <i dir="auto">{source?.text ?? 'Somebody'}</i>;
}

/** Quotes as a list. */
export const QuoteList = ({
  quotes,
  without,
}: {
  readonly quotes: readonly QuoteLineFragment[];
  readonly without?: Props['without'];
}): VNode => (
  <ul class="quote-list">
    {quotes.map((quote) => (
      <QuoteItem key={quote.id} quote={quote} without={without} />
    ))}
  </ul>
);
