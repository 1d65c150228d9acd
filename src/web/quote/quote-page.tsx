import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { EventList } from '../lists/event-list.tsx';
import { QuoteList } from '../lists/quote-item.tsx';
import type { QuoteLineFragment } from '../operations/documents.ts';
import { reviewable } from '../words/reviewable.ts';
import { sayDate } from '../words/say-date.ts';
import { sayHow } from '../words/say-quote.ts';
import type { Citation, QuoteNode } from './citations.ts';
import { QuoteEvidence } from './quote-evidence.tsx';

interface Props {
  readonly quote: QuoteNode;
  readonly same: readonly QuoteLineFragment[];
  readonly citations: readonly Citation[];
}

/** One quote: the words, who said them, the sentence they stand in, and how to cite them. */
export function QuotePage({ quote, same, citations }: Props): VNode {
  const paths = usePaths();
  const { article, quoteKind, text, speaker, source, cue, said, about } = quote;
  const lang = article.language === null ? {} : { lang: article.language };
  return (
    <div class="subject quote-page">
      <h1 class="unseen">A quote by {speaker?.name ?? source?.text ?? 'somebody who is not named'}</h1>
      <figure class="big-quote" data-revision={article.revision} {...reviewable(quote)}>
        <blockquote class={`words-${quoteKind.toLowerCase()}`} dir="auto" {...lang}>
          <p>{quoteKind === 'DIRECT' ? `“${text}”` : text}</p>
        </blockquote>
        <figcaption>
          {speaker === null ? (
            <i dir="auto">{source?.text ?? 'Source not stated'}</i>
          ) : (
            <a href={paths.person(speaker.slug)}>{speaker.name}</a>
          )}
          {', '}
          {sayHow(quoteKind, cue?.text ?? null)}
          {said === null ? null : `, ${sayDate(said.edtf)}`}
        </figcaption>
      </figure>
      <div class="columns">
        <div class="column-main">
          <section aria-labelledby="evidence">
            <h2 id="evidence">Where it stands</h2>
            <QuoteEvidence quote={quote} />
          </section>
          <section aria-labelledby="cite">
            <h2 id="cite">Cite it</h2>
            {citations.map(({ id, title, text: citation }) => (
              <div class="citation">
                <h3>{title}</h3>
                <pre id={id}>{citation}</pre>
                <button type="button" data-copy={id} hidden>
                  Copy
                </button>
              </div>
            ))}
          </section>
        </div>
        <div class="column-side">
          {about.nodes.length === 0 ? null : (
            <section>
              <h2>What it speaks of</h2>
              <EventList events={about.nodes} />
            </section>
          )}
          <section>
            <h2>The same words elsewhere</h2>
            {same.length === 0 ? <p class="facts">Nowhere else in this archive.</p> : <QuoteList quotes={same} />}
          </section>
        </div>
      </div>
    </div>
  );
}
