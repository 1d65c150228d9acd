import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';
import { ArticleList } from '../lists/article-list.tsx';
import { EventList } from '../lists/event-list.tsx';
import { Chosen, type Facet, Facets } from '../lists/facets.tsx';
import { NextPage } from '../lists/next-page.tsx';
import { PeopleList } from '../lists/people-list.tsx';
import type { QuoteChoice } from '../lists/quote-choice.ts';
import type { PersonPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { Descriptions } from './descriptions.tsx';
import { MonthChart } from './month-chart.tsx';
import { QuotesByEvent } from './quotes-by-event.tsx';

type PersonNode = NonNullable<PersonPageQuery['person']>;

interface Props {
  readonly person: PersonNode;
  readonly choice: QuoteChoice;
  readonly isLaterPage: boolean;
}

/** A person: who they are, what they said month by month, and with whom they are quoted. */
export function PersonPage({ person, choice, isLaterPage }: Props): VNode {
  const path = usePaths().person(person.slug);
  const { all, quotes, quotedWith, events, articles, descriptions } = person;
  const facets: readonly Facet[] = [
    { name: 'kind', title: 'How the words were given', groups: quotes.kinds },
    { name: 'event', title: 'Event', groups: quotes.events },
    { name: 'publisher', title: 'Publisher', groups: quotes.publishers },
  ];
  return (
    <div class="subject">
      <header class="subject-head" data-person={person.id} data-name={person.name}>
        <h1>{person.name}</h1>
        {person.description === null ? null : (
          <p class="lead" dir="auto">
            {person.description.text}
          </p>
        )}
        <p class="facts">{sayTopics(person)}</p>
      </header>
      <div class="columns">
        <div class="column-main">
          <section aria-labelledby="said">
            <h2 id="said">What {person.name} said</h2>
            {all.totalCount === 0 ? (
              <p>No quote of {person.name} was found; the articles beside mention them.</p>
            ) : (
              <>
                <MonthChart buckets={all.timeline} path={path} choice={choice} />
                <p class="facts">{count(quotes.totalCount, 'quote')}</p>
                <Chosen path={path} choice={choice} facets={facets} />
                <Facets path={path} choice={choice} facets={facets} />
                {quotes.nodes.length === 0 ? (
                  <p>None of the quotes meets all that is chosen. Take something back.</p>
                ) : null}
                <QuotesByEvent quotes={quotes.nodes} />
                <NextPage pageInfo={quotes.pageInfo} path={path} choice={choice} />
                {isLaterPage ? (
                  <p class="next-page">
                    <a href={path}>Back to the first quotes</a>
                  </p>
                ) : null}
              </>
            )}
          </section>
        </div>
        <div class="column-side">
          <Descriptions descriptions={descriptions.nodes} />
          {quotedWith.length === 0 ? null : (
            <section>
              <h2>Quoted with</h2>
              <PeopleList
                people={quotedWith.map(({ person: other, articleCount }) => ({ ...other, articleCount }))}
                tell={({ articleCount }) => `in ${count(articleCount, 'article')}`}
              />
            </section>
          )}
          {events.nodes.length === 0 ? null : (
            <section>
              <h2>Took part in</h2>
              <EventList events={events.nodes} />
            </section>
          )}
          <section>
            <h2>{count(articles.totalCount, 'article')}</h2>
            <ArticleList articles={articles.nodes} />
          </section>
        </div>
      </div>
    </div>
  );
}

/** What most of their quotes are of. */
function sayTopics({ quotes, aliases }: PersonNode): string {
  const topics = quotes.events
    .flatMap(({ entity }) => (entity?.__typename === 'Event' ? [entity.name] : []))
    .slice(0, 3);
  const names = aliases.slice(0, 3);
  return [
    topics.length === 0 ? null : `Quoted on: ${topics.join('; ')}`,
    names.length === 0 ? null : `Called: ${names.join(', ')}`,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
