import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { ArticleLineFragment } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';

/** Articles as a list: headline, summary, publisher and day. */
export function ArticleList({
  articles,
  hasSummaries = false,
}: {
  readonly articles: readonly ArticleLineFragment[];
  readonly hasSummaries?: boolean;
}): VNode {
  const paths = usePaths();
  return (
    <ul class="lines">
      {articles.map(({ slug, headline, standfirst, publisher, publishedOn }) => (
        <li>
          <a class="headline" href={paths.article(slug)} dir="auto">
            {headline ?? 'Without a headline'}
          </a>
          {hasSummaries && standfirst !== null ? (
            <span class="summary" dir="auto">
              {standfirst}
            </span>
          ) : null}
          <span class="facts">
            {[publisher, publishedOn === null ? null : sayDate(publishedOn)]
              .filter((part) => part !== null)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
