import type { VNode } from 'preact';
import { ArticleList } from '../lists/article-list.tsx';
import { PeopleList } from '../lists/people-list.tsx';
import type { EventPageQuery } from '../operations/documents.ts';
import { count } from '../words/count.ts';
import { sayDate } from '../words/say-date.ts';
import { statusNames } from '../words/say-event.ts';
import { AccountTable } from './account-table.tsx';
import { QuotesBySpeaker } from './quotes-by-speaker.tsx';

type EventNode = NonNullable<EventPageQuery['event']>;

/** An event: when, where and who; what each article says of it; what was said there and about it. */
export function EventPage({ event }: { readonly event: EventNode }): VNode {
  const { name, when, place, status, eventKind, participants, groups, accounts, saidAt, saidAbout, articles } = event;
  return (
    <div class="subject">
      <header class="subject-head">
        <p class="kicker">{eventKind === 'OTHER' ? 'event' : eventKind.toLowerCase().replaceAll('_', ' ')}</p>
        <h1>{name}</h1>
        <p class="lead">
          {when === null ? 'No day stated' : <time title={when.edtf}>{sayDate(when.edtf)}</time>}
          {place === null ? null : ` · ${place.name}`}
          {` · ${statusNames[status]}`}
        </p>
      </header>
      <div class="columns">
        <div class="column-main">
          <section aria-labelledby="accounts">
            <h2 id="accounts">Who reports what</h2>
            <AccountTable accounts={accounts.nodes} total={accounts.totalCount} />
          </section>
          <QuotesBySpeaker id="at" title="Said there" quotes={saidAt} />
          <QuotesBySpeaker id="about" title="Said about it" quotes={saidAbout} />
          {saidAt.totalCount + saidAbout.totalCount > 0 ? null : (
            <p class="facts">No quote was found that was said there or about it.</p>
          )}
        </div>
        <div class="column-side">
          {participants.nodes.length + groups.length === 0 ? null : (
            <section>
              <h2>{status === 'HAPPENED' ? 'Who took part' : 'Who takes part'}</h2>
              <PeopleList people={participants.nodes} />
              {groups.length === 0 ? null : (
                <p class="facts" dir="auto">
                  Also: {[...new Set(groups.map(({ text }) => text))].join('; ')}
                </p>
              )}
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
