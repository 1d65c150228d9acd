import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import type { PersonPageQuery } from '../operations/documents.ts';
import { sayDate } from '../words/say-date.ts';

/** How articles describe a person, one line for each wording with the first article that has it, newest first. */
export function Descriptions({
  descriptions,
}: {
  readonly descriptions: NonNullable<PersonPageQuery['person']>['descriptions']['nodes'];
}): VNode | null {
  const paths = usePaths();
  const wordings = new Map(descriptions.map((each) => [each.text.toLowerCase(), each]));
  if (wordings.size === 0) return null;
  return (
    <section>
      <h2>As described</h2>
      <ul class="lines">
        {[...wordings.values()].map(({ text, article }) => (
          <li>
            <span dir="auto">“{text}”</span>
            <span class="facts">
              <a href={paths.article(article.slug)}>
                {[article.publisher, article.publishedOn === null ? null : sayDate(article.publishedOn)]
                  .filter((part) => part !== null)
                  .join(', ') || 'an article'}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
