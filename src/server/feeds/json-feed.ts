import type { FeedItem, FeedPage } from './feed-page.ts';

/** A page as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); the extension `_onrecord` has the global id of the article. */
export const jsonFeed = ({ title, home, address, next, items }: FeedPage): string =>
  JSON.stringify(
    withoutNull({
      version: 'https://jsonfeed.org/version/1.1',
      title,
      home_page_url: `${home}/`,
      feed_url: address,
      next_url: next,
      items: items.map(jsonItem),
    }),
  );

const jsonItem = ({ id, nodeId, url, title, summary, html, image, authors, section, language, ...dates }: FeedItem) =>
  withoutNull({
    id,
    url,
    title,
    content_html: html,
    summary,
    image,
    date_published: dates.published,
    date_modified: dates.updated,
    authors: authors.length === 0 ? null : authors.map(withoutNull),
    tags: section === null ? null : [section],
    language,
    _onrecord: { id: nodeId },
  });

const withoutNull = (object: object): object =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
