import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { RevisionsQuery, VersionFragment } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { sayTime } from '../words/say-time.ts';
import { compareQuotes } from './compare-quotes.ts';
import { ComparedQuotes } from './compared-quotes.tsx';
import { ComparedText } from './compared-text.tsx';

type Article = NonNullable<RevisionsQuery['article']>;

interface Props {
  readonly article: Article;
  readonly versions: { readonly from: VersionFragment | null; readonly to: VersionFragment | null };
}

/** The versions of an article, and what differs between two of them. */
export function RevisionsPage({ article, versions: { from, to } }: Props): VNode {
  const path = usePaths().article(article.slug);
  const versions = article.revisions.nodes;
  return (
    <div class="revisions-page">
      <p class="kicker">{article.publisher ?? 'No publisher stated'}</p>
      <h1 dir="auto">
        <a class="headline-link" href={path}>
          {article.headline ?? 'Without a headline'}
        </a>
      </h1>
      <p class="lead">{count(article.revision, 'version')} of this article.</p>
      <ol class="lines versions">
        {versions.map(({ number, servedFrom, updatedAt }) => (
          <li>
            Version {number}{' '}
            <span class="facts">
              here since <time dateTime={servedFrom}>{sayTime(servedFrom)}</time>
              {updatedAt === null ? '' : `, changed by its publisher ${sayTime(updatedAt)}`}
            </span>
            {number === 1 ? null : (
              <a
                href={`${path}/revisions?from=${number - 1}&to=${number}`}
                aria-current={number === to?.number && from?.number === number - 1 ? 'true' : undefined}
              >
                What was changed
              </a>
            )}
          </li>
        ))}
      </ol>
      {from === null || to === null ? (
        <p>{article.revision === 1 ? 'Nothing has been changed since it came.' : 'There are no two such versions.'}</p>
      ) : (
        <section aria-labelledby="changes">
          <h2 id="changes">
            From version {from.number} to version {to.number}
          </h2>
          <ComparedText old={from.text} now={to.text} language={article.language} />
          <ComparedQuotes quotes={compareQuotes(from, to)} />
        </section>
      )}
    </div>
  );
}
