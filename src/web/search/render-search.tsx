import { documentHtml } from '../layout/document.tsx';
import { parseQuoteChoice, quoteFilter } from '../lists/quote-choice.ts';
import { NearestDocument, SearchPageDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { NothingFound } from './nothing-found.tsx';
import { SearchPage } from './search-page.tsx';

/** The page of a search: what the words of `q` find. */
export async function renderSearch(params: URLSearchParams, ask: Ask, site: Site): Promise<PageResponse> {
  const words = (params.get('q') ?? '').trim();
  if (words === '') {
    const shell = {
      title: 'Search',
      description: 'Search people, events, quotes and articles.',
      path: '/search',
      isListed: false,
    };
    return { status: 200, html: documentHtml(site, shell, <NothingFound words="" nearest={[]} />) };
  }
  const choice = parseQuoteChoice(params);
  const variables = { words, filter: quoteFilter(choice), after: params.get('after') || null };
  const found = await ask(SearchPageDocument, variables);
  const shell = {
    title: `Search: ${words.slice(0, 100)}`,
    description: `People, events, quotes and articles for “${words.slice(0, 100)}”.`,
    path: `/search?q=${encodeURIComponent(words)}`,
    isListed: false,
    feeds: undefined,
    asked: { document: SearchPageDocument, variables },
    words,
  };
  const total = [found.people, found.events, found.quotes, found.articles].reduce(
    (sum, { totalCount }) => sum + totalCount,
    0,
  );
  if (total === 0 && Object.keys(choice).length === 0) {
    const { suggest } = await ask(NearestDocument, { words: words.split(/\s+/)[0] ?? words });
    const page = <NothingFound words={words} nearest={suggest.map(({ node }) => node)} />;
    return { status: 200, html: documentHtml(site, shell, page) };
  }
  return { status: 200, html: documentHtml(site, shell, <SearchPage words={words} found={found} choice={choice} />) };
}
