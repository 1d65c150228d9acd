import type { VNode } from 'preact';
import { SearchBox } from '../layout/search-box.tsx';
import { usePaths, useSite } from '../layout/site-context.ts';
import { ArticleList } from '../lists/article-list.tsx';
import { PeopleList } from '../lists/people-list.tsx';
import { QuoteList } from '../lists/quote-item.tsx';
import type { FrontPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { sayEventFacts } from '../words/say-event.ts';

/** What this is, in one sentence; a search; what is new, who is quoted most, and what happened lately. */
export function FrontPage({ front }: { readonly front: FrontPageQuery }): VNode {
  const paths = usePaths();
  const { articles, people, quotes, newest } = front;
  if (articles.totalCount === 0) return <EmptyArchive />;
  const events = mainEvents(newest.nodes);
  return (
    <div class="front">
      <section class="front-head">
        <h1>Who said what</h1>
        <p class="lead">
          {count(quotes.totalCount, 'quote')} of {count(people.totalCount, 'person', 'people')} in{' '}
          {count(articles.totalCount, 'article')}, each tied to the words it was read from.
        </p>
        <SearchBox words="" id="front-q" />
        <p class="facts">
          Or paste a sentence: <a href={paths.check}>did they say that?</a>
        </p>
      </section>
      <div class="columns">
        <div class="column-main">
          {events.length === 0 ? null : (
            <section>
              <h2>In the news</h2>
              {events.map((event) => (
                <NewsEvent event={event} />
              ))}
            </section>
          )}
        </div>
        <div class="column-side">
          <section>
            <h2>Newest articles</h2>
            <ArticleList articles={articles.nodes} />
          </section>
          {people.nodes.length === 0 ? null : (
            <section>
              <h2>Most quoted</h2>
              <PeopleList people={people.nodes} tell={({ quotes: { totalCount } }) => count(totalCount, 'quote')} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

type MainEvent = NonNullable<FrontPageQuery['newest']['nodes'][number]['mainEvent']>;

/** The main events of the newest articles, each once, in the order of the articles. */
function mainEvents(articles: FrontPageQuery['newest']['nodes']): readonly MainEvent[] {
  const events = new Map<string, MainEvent>();
  for (const { mainEvent } of articles) if (mainEvent !== null) events.set(mainEvent.slug, mainEvent);
  return [...events.values()].slice(0, 5);
}

function NewsEvent({ event }: { readonly event: MainEvent }): VNode {
  const paths = usePaths();
  return (
    <div class="news-event">
      <h3>
        <a href={paths.event(event.slug)}>{event.name}</a>
      </h3>
      <p class="facts">
        {[sayEventFacts(event), count(event.articles.totalCount, 'article')].filter((part) => part !== '').join(' · ')}
      </p>
      <QuoteList quotes={event.quotes.nodes} without="occasion" />
    </div>
  );
}

function EmptyArchive(): VNode {
  const { root } = useSite();
  return (
    <div class="notice-page">
      <h1>Nothing is here yet</h1>
      <p>
        This archive has no articles. Its operator takes them in with <code>onrecord ingest FOLDER</code>, or publishes
        them over <a href={`${root}/graphql`}>GraphQL</a>; they are here as soon as they are in.
      </p>
    </div>
  );
}
