import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { CorrectionKind } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { sayDate } from '../words/say-date.ts';
import { sayEventFacts } from '../words/say-event.ts';
import type { ArticleNode } from './article-types.ts';

const corrections: Readonly<Record<CorrectionKind, string>> = {
  CLARIFICATION: 'Clarification',
  CORRECTION: 'Correction',
  EDITORS_NOTE: 'Note of the editors',
  RETRACTION: 'Withdrawn as wrong',
  UPDATE: 'Update',
};

/** What stands behind the text: corrections, its main event, who and what is in it, and what else to read. */
export function ArticleEnd({ article }: { readonly article: ArticleNode }): VNode {
  const paths = usePaths();
  const main = article.events.nodes.find(({ slug }) => slug === article.mainEvent?.slug);
  const others = article.events.nodes.filter((event) => event !== main);
  return (
    <div class="article-end">
      {article.corrections.length === 0 ? null : (
        <section>
          <h2>Corrections</h2>
          {article.corrections.map(({ correctionKind, text, at }) => (
            <p dir="auto">
              <strong>{corrections[correctionKind]}</strong>
              {at === null ? '' : ` (${sayDate(at)})`}: {text}
            </p>
          ))}
        </section>
      )}
      {main === undefined && others.length === 0 ? null : (
        <section>
          <h2>Events in this article</h2>
          <ul class="lines">
            {[...(main === undefined ? [] : [main]), ...others].map((event) => (
              <li>
                <a href={paths.event(event.slug)}>{event.name}</a>
                {event === main ? <span class="tag">what it is about</span> : null}
                <span class="facts">{sayEventFacts(event)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.people.edges.length === 0 ? null : (
        <section>
          <h2>People in this article</h2>
          <ul class="lines">
            {[...article.people.edges]
              .sort((a, b) => b.quoteCount - a.quoteCount || b.mentionCount - a.mentionCount)
              .map(({ node, quoteCount }) => (
                <li data-person={node.id} data-name={node.name}>
                  <a href={paths.person(node.slug)}>{node.name}</a>
                  <span class="facts" dir="auto">
                    {[node.description?.text, quoteCount === 0 ? undefined : count(quoteCount, 'quote')]
                      .filter((part) => part !== undefined)
                      .join(' · ')}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      )}
      {article.related.length === 0 ? null : (
        <section>
          <h2>About the same people and events</h2>
          <ul class="lines">
            {article.related.map(({ article: { slug, headline, publisher, publishedOn } }) => (
              <li>
                <a href={paths.article(slug)} dir="auto">
                  {headline ?? slug}
                </a>
                <span class="facts">
                  {[publisher, publishedOn === null ? null : sayDate(publishedOn)].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {article.revision === 1 ? null : <p class="facts">This is version {article.revision} of the article.</p>}
    </div>
  );
}
