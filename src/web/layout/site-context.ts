import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../page-types.ts';

const SiteContext = createContext<Site>({ base: '', root: '', queryAddress: () => '' });

export const SiteProvider = SiteContext.Provider;

/** The site that a page is drawn for. */
export const useSite = (): Site => useContext(SiteContext);

/** Paths of pages, below the root of the site. */
export function usePaths() {
  const { root } = useSite();
  const key = encodeURIComponent;
  return {
    home: `${root}/`,
    article: (slug: string) => `${root}/articles/${key(slug)}`,
    quoteIn: (slug: string, id: string) => `${root}/articles/${key(slug)}#${quoteAnchor(id)}`,
    person: (slug: string) => `${root}/people/${key(slug)}`,
    event: (slug: string) => `${root}/events/${key(slug)}`,
    quote: (id: string) => `${root}/quotes/${key(id)}`,
    check: `${root}/check`,
    review: `${root}/review`,
    search: (words: string) => `${root}/search?q=${key(words)}`,
  };
}

/** Where the words of a quote begin on the page of its article. */
export const quoteAnchor = (id: string): string => `quote-${id}`;
