import type { ComponentChildren, VNode } from 'preact';
import { useSite } from '../layout/site-context.ts';
import { ArticleList } from '../lists/article-list.tsx';
import { EventList } from '../lists/event-list.tsx';
import { Chosen, type Facet, Facets } from '../lists/facets.tsx';
import { NextPage } from '../lists/next-page.tsx';
import { PeopleList } from '../lists/people-list.tsx';
import type { QuoteChoice } from '../lists/quote-choice.ts';
import { QuoteList } from '../lists/quote-item.tsx';
import type { SearchPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';

interface Props {
  readonly words: string;
  readonly found: SearchPageQuery;
  readonly choice: QuoteChoice;
}

/** What words find: people, events, quotes and articles, with the groups of the quotes beside them. */
export function SearchPage({ words, found, choice }: Props): VNode {
  const { root } = useSite();
  const path = `${root}/search`;
  const others = { q: words };
  const { people, events, quotes, articles } = found;
  const facets: readonly Facet[] = [
    { name: 'kind', title: 'How the words were given', groups: quotes.kinds },
    { name: 'speaker', title: 'Who said it', groups: quotes.speakers },
    { name: 'publisher', title: 'Publisher', groups: quotes.publishers },
  ];
  return (
    <div class="search-page">
      <h1>“{words}”</h1>
      <p class="facts">
        {[
          count(people.totalCount, 'person', 'people'),
          count(events.totalCount, 'event'),
          count(quotes.totalCount, 'quote'),
          count(articles.totalCount, 'article'),
        ]
          .filter((part) => !part.startsWith('0 '))
          .join(', ')}
        {' · '}
        <a href={`${root}/search/atom.xml?q=${encodeURIComponent(words)}`}>Feed of the articles</a>
      </p>
      <div class="search-columns">
        <div class="search-facets">
          <Facets path={path} others={others} choice={choice} facets={facets} />
        </div>
        <div>
          <Section id="people" title="People" total={people.totalCount} shown={people.nodes.length}>
            <PeopleList people={people.nodes} />
          </Section>
          <Section id="events" title="Events" total={events.totalCount} shown={events.nodes.length}>
            <EventList events={events.nodes} />
          </Section>
          <section aria-labelledby="quotes">
            <h2 id="quotes">Quotes</h2>
            <Chosen path={path} others={others} choice={choice} facets={facets} />
            {quotes.nodes.length === 0 ? <p class="facts">No quote has all the words.</p> : null}
            <QuoteList quotes={quotes.nodes} />
            <NextPage pageInfo={quotes.pageInfo} path={path} choice={choice} others={others} />
          </section>
          <Section id="articles" title="Articles" total={articles.totalCount} shown={articles.nodes.length}>
            <ArticleList articles={articles.nodes} hasSummaries />
          </Section>
        </div>
      </div>
    </div>
  );
}

function Section({
  id,
  title,
  total,
  shown,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly total: number;
  readonly shown: number;
  readonly children: ComponentChildren;
}): VNode | null {
  if (shown === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {total > shown ? (
        <p class="facts">
          The best {shown} of {total.toLocaleString('en')}. Add a word to narrow them.
        </p>
      ) : null}
    </section>
  );
}
