/** What a path below the service asks for beside GraphQL. */
export type FeedRequest =
  | { readonly form: 'json' | 'atom'; readonly of: FeedSubject; readonly after: string | null }
  | { readonly form: 'sitemap' }
  | { readonly form: 'text'; readonly slug: string };

/** Whose articles a feed has: all, those of a person or an event, or those that words find. */
export type FeedSubject =
  | { readonly type: 'all' }
  | { readonly type: 'person' | 'event'; readonly slug: string }
  | { readonly type: 'search'; readonly words: string };

export const feedPaths = ['/feed.json', '/atom.xml', '/news-sitemap.xml'] as const;

const formOf = { 'feed.json': 'json', 'atom.xml': 'atom' } as const;

/**
 * Reads `/feed.json`, `/atom.xml`, the same below `/people/SLUG/`, `/events/SLUG/` and `/search/` (with `q`), each with `after` for the next
 * page; `/news-sitemap.xml`; and `/articles/SLUG/text.txt`. Null for any other path.
 */
export function parseFeedPath({ pathname, searchParams }: URL): FeedRequest | null {
  if (pathname === '/news-sitemap.xml') return { form: 'sitemap' };
  const text = /^\/articles\/([^/]+)\/text\.txt$/.exec(pathname)?.[1];
  if (text !== undefined) return { form: 'text', slug: decoded(text) };
  const path =
    /^(?:\/(?<list>people|events)\/(?<slug>[^/]+)|\/(?<search>search))?\/(?<file>feed\.json|atom\.xml)$/.exec(
      pathname,
    )?.groups;
  if (path === undefined) return null;
  const form = formOf[path['file'] === 'feed.json' ? 'feed.json' : 'atom.xml'];
  return { form, of: subjectOf(path, searchParams), after: searchParams.get('after') };
}

function subjectOf(
  { list, slug = '', search }: Readonly<Record<string, string | undefined>>,
  params: URLSearchParams,
): FeedSubject {
  if (search !== undefined) return { type: 'search', words: params.get('q') ?? '' };
  if (list === undefined) return { type: 'all' };
  return { type: list === 'people' ? 'person' : 'event', slug: decoded(slug) };
}

/** The address of a feed below `base`; of its page behind `after`, where one is given. */
export function feedAddress(base: string, form: 'json' | 'atom', of: FeedSubject, after: string | null): string {
  const file = form === 'json' ? 'feed.json' : 'atom.xml';
  const params = new URLSearchParams({
    ...(of.type === 'search' ? { q: of.words } : {}),
    ...(after === null ? {} : { after }),
  }).toString();
  return `${base}${folderOf(of)}/${file}${params === '' ? '' : `?${params}`}`;
}

function folderOf(of: FeedSubject): string {
  if (of.type === 'all') return '';
  if (of.type === 'search') return '/search';
  return `/${of.type === 'person' ? 'people' : 'events'}/${encodeURIComponent(of.slug)}`;
}

/** What is no percent-encoding is no slug either, and finds nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
