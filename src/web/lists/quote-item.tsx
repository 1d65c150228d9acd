import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { QuoteLineFragment } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';
import { sayHow, unsureBelow } from '../words/say-quote.ts';

interface Props {
  readonly quote: QuoteLineFragment;
  /** Whose page it is: it need not be said again. */
  readonly without?: 'speaker' | 'occasion' | undefined;
}

/** A quote in a list: the words, who said them and how, and where they stand. */
function QuoteItem({ quote, without }: Props): VNode {
  const paths = usePaths();
  const { id, quoteKind, text, cue, said, occasion, article, confidence } = quote;
  return (
    <li class="quote-item">
      <blockquote class={`words words-${quoteKind.toLowerCase()}`} dir="auto">
        <a href={paths.quoteIn(article.slug, id)}>{quoteKind === 'DIRECT' ? `“${text}”` : text}</a>
      </blockquote>
      <p class="facts">
        {without === 'speaker' ? null : (
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
        {occasion === null || without === 'occasion' ? null : (
          <>
            , at: <a href={paths.event(occasion.slug)}>{occasion.name}</a>
          </>
        )}
        {confidence < unsureBelow ? <span class="tag">unsure</span> : null}
      </p>
      <p class="facts">
        <a href={paths.article(article.slug)} dir="auto">
          {article.headline ?? 'an article without a headline'}
        </a>
        {article.publisher === null ? null : `, ${article.publisher}`}
        {article.publishedOn === null ? null : `, ${sayDate(article.publishedOn)}`}
        {' · '}
        <a href={paths.quote(id)}>Cite</a>
      </p>
    </li>
  );
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
