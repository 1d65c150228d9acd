import { redirect } from '../layout/redirect.ts';
import type { GoneFragment } from '../operations/documents.ts';
import type { PageResponse, Site } from '../page-types.ts';
import { sayDate } from '../words/say-date.ts';
import { gone, notFound } from './notices.ts';
import { renderNotice } from './render-notice.tsx';

/** What is told where nothing answers: that it is gone, where it is now, or that there is no such thing. */
export function renderGone(
  thing: 'article' | 'person' | 'event' | 'quote',
  key: string,
  tombstone: GoneFragment | null,
  site: Site,
): PageResponse {
  if (tombstone === null) return renderNotice(notFound(thing, key), site);
  const to = tombstone.leadsTo === null ? null : pathOf(tombstone.leadsTo);
  if (to !== null) return redirect(`${site.root}${to}`);
  return renderNotice(
    gone(tombstone, (moment) => sayDate(moment.slice(0, 10))),
    site,
  );
}

type Successor = NonNullable<GoneFragment['leadsTo']>;

function pathOf(node: Successor): string | null {
  switch (node.__typename) {
    case 'Article':
      return `/articles/${encodeURIComponent(node.slug)}`;
    case 'Person':
      return `/people/${encodeURIComponent(node.slug)}`;
    case 'Event':
      return `/events/${encodeURIComponent(node.slug)}`;
    case 'Quote':
      return `/quotes/${encodeURIComponent(node.id)}`;
    default:
      return null;
  }
}
