import { documentHtml } from '../layout/document.tsx';
import { redirect } from '../layout/redirect.ts';
import { renderGone } from '../notices/render-gone.ts';
import { EventPageDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { count } from '../words/count.ts';
import { sayEventFacts } from '../words/say-event.ts';
import { EventPage } from './event-page.tsx';

/** The page of an event. */
export async function renderEvent(slug: string, ask: Ask, site: Site): Promise<PageResponse> {
  const { event } = await ask(EventPageDocument, { slug });
  if (event === null) return renderGone('event', slug, null, site);
  const path = `/events/${encodeURIComponent(event.slug)}`;
  if (event.slug !== slug) return redirect(`${site.root}${path}`);
  const accounts = count(event.accounts.totalCount, 'article reports it', 'articles report it');
  const shell = {
    title: event.name,
    description: [event.name, sayEventFacts(event), accounts].filter((part) => part !== '').join('; '),
    path,
    jsonLd: event.jsonLd,
    feeds: path,
    feedTitle: `Articles that report: ${event.name}`,
    asked: { document: EventPageDocument, variables: { slug } },
  };
  return { status: 200, html: documentHtml(site, shell, <EventPage event={event} />) };
}
