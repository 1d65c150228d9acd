import type { ComponentChildren, VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { QuoteRevisionState } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';
import { sayReader, saySure } from '../words/say-quote.ts';
import type { QuoteNode } from './citations.ts';

/** Where a quote stands, and how it was read: the sentence, the article, the event, and by whom. */
export function QuoteEvidence({ quote }: { readonly quote: QuoteNode }): VNode {
  const paths = usePaths();
  const { article, context, occasion, said, source, speaker, alternatives, confidence, review, provenance } = quote;
  const elsewhere = quote.content[0]?.textFragmentUrl ?? null;
  const lang = article.language === null ? {} : { lang: article.language };
  return (
    <>
      <p class="context" dir="auto" {...lang}>
        <Context quote={quote} context={context} />
      </p>
      <dl class="evidence">
        <Row term="Article">
          <a href={paths.quoteIn(article.slug, quote.id)} dir="auto">
            {article.headline ?? 'Without a headline'}
          </a>
          {[article.publisher, article.publishedOn === null ? null : sayDate(article.publishedOn)]
            .filter((part) => part !== null)
            .map((part) => `, ${part}`)}
          {elsewhere === null ? null : (
            <>
              {' · '}
              <a href={elsewhere}>at the publisher</a>
            </>
          )}
        </Row>
        {occasion === null ? null : (
          <Row term="Said at">
            <a href={paths.event(occasion.slug)}>{occasion.name}</a>
          </Row>
        )}
        {said === null ? null : (
          <Row term="When">
            <time title={said.edtf}>{sayDate(said.edtf)}</time>, in the text “{said.span.text}”
          </Row>
        )}
        {speaker === null || source === null ? null : <Row term="Called here">“{source.text}”</Row>}
        {alternatives.length === 0 ? null : (
          <Row term="May also be">
            {alternatives.map(({ speaker: other, confidence: chance }, at) => (
              <>
                {at === 0 ? '' : ', '}
                <a href={paths.person(other.slug)}>{other.name}</a> ({Math.round(chance * 100)} of 100)
              </>
            ))}
          </Row>
        )}
        <Row term="How sure">{saySure(confidence, review)}</Row>
        <Row term="Read by">{sayReader(provenance)}</Row>
        <Versions quote={quote} />
      </dl>
    </>
  );
}

/** The sentence around a quote, with its first part marked. */
function Context({ quote, context }: { readonly quote: QuoteNode; readonly context: string }): VNode {
  const words = quote.content[0]?.text ?? '';
  const at = words === '' ? -1 : context.indexOf(words);
  if (at === -1) return <>{context}</>;
  return (
    <>
      {context.slice(0, at)}
      <mark>{words}</mark>
      {context.slice(at + words.length)}
    </>
  );
}

const states: Readonly<Record<QuoteRevisionState, string>> = {
  EXACT: 'in these words',
  MOVED: 'at another place',
  REWORDED: 'in other words',
  GONE: 'not in it',
};

/** What became of the quote in each version of its article, where there is more than one. */
function Versions({ quote: { history } }: { readonly quote: QuoteNode }): VNode | null {
  if (history.length < 2) return null;
  return (
    <Row term="Versions">
      {history.map(({ state, revision }, at) => (
        <>
          {at === 0 ? '' : '; '}
          {revision.number}: {state === null ? 'not compared' : states[state]}
        </>
      ))}
    </Row>
  );
}

function Row({ term, children }: { readonly term: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
