/** What an address of the site asks for. */
export type PageRequest =
  | { readonly page: 'front' }
  | { readonly page: 'article' | 'person' | 'event'; readonly slug: string; readonly params: URLSearchParams }
  | { readonly page: 'quote'; readonly id: string }
  | { readonly page: 'search' | 'review'; readonly params: URLSearchParams };

const pages = { articles: 'article', people: 'person', events: 'event' } as const;

/** Reads `/`, `/articles/SLUG`, `/people/SLUG`, `/events/SLUG`, `/quotes/ID`, `/search` and `/review`. Null for any other path. */
export function parsePagePath({ pathname, searchParams: params }: URL): PageRequest | null {
  if (pathname === '/') return { page: 'front' };
  if (pathname === '/search') return { page: 'search', params };
  if (pathname === '/review') return { page: 'review', params };
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
