/** What an address of the site asks for. */
export type PageRequest =
  | { readonly page: 'front' }
  | {
      readonly page: 'article' | 'revisions' | 'person' | 'event';
      readonly slug: string;
      readonly params: URLSearchParams;
    }
  | { readonly page: 'quote' | 'embed'; readonly id: string }
  | { readonly page: 'search' | 'check' | 'review' | 'oembed'; readonly params: URLSearchParams };

const pages = { articles: 'article', people: 'person', events: 'event' } as const;

/** Reads `/`, `/articles/SLUG`, `/articles/SLUG/revisions`, `/people/SLUG`, `/events/SLUG`, `/quotes/ID`, `/search`, `/check`, `/review`, `/embed/quotes/ID` and `/oembed`. Null for any other path. */
export function parsePagePath({ pathname, searchParams: params }: URL): PageRequest | null {
  if (pathname === '/') return { page: 'front' };
  if (pathname === '/search') return { page: 'search', params };
  if (pathname === '/check') return { page: 'check', params };
  if (pathname === '/oembed') return { page: 'oembed', params };
  if (pathname === '/review') return { page: 'review', params };
  const revised = /^\/articles\/([^/]+)\/revisions$/.exec(pathname)?.[1];
  if (revised !== undefined) return { page: 'revisions', slug: decoded(revised), params };
  const embedded = /^\/embed\/quotes\/([^/]+)$/.exec(pathname)?.[1];
  if (embedded !== undefined) return { page: 'embed', id: decoded(embedded) };
  const [, list, key = ''] = /^\/(articles|people|events|quotes)\/([^/]+)$/.exec(pathname) ?? [];
  if (list === undefined) return null;
  if (list === 'quotes') return { page: 'quote', id: decoded(key) };
  return list === 'articles' || list === 'people' || list === 'events'
    ? { page: pages[list], slug: decoded(key), params }
    : null;
}

/** What is no percent-encoding is no key either, and finds nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
