import type { FeedAuthor, FeedItem, FeedPage } from './feed-page.ts';
import { textElement, writeXml, type XmlElement } from './xml.ts';

/** A page as an Atom feed (RFC 4287), with the next page as RFC 5005 has it. */
export const atomFeed = ({ title, home, address, next, items }: FeedPage): string =>
  writeXml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom' },
    children: [
      textElement('id', address),
      textElement('title', title),
      textElement('updated', newest(items)),
      { name: 'author', children: [textElement('name', 'onrecord')] },
      link('self', address, 'application/atom+xml'),
      link('alternate', `${home}/`),
      next === null ? null : link('next', next, 'application/atom+xml'),
      ...items.map(entry),
    ],
  });

/** The newest of the moments that its entries were updated at: each with its own offset. */
const newest = (items: readonly FeedItem[]): string =>
  items.reduce(
    (last, { updated }) => (Date.parse(updated) > Date.parse(last) ? updated : last),
    '1970-01-01T00:00:00Z',
  );

function entry(item: FeedItem): XmlElement {
  const { id, url, title, summary, html, authors, contributors, section, language, published, updated } = item;
  return {
    name: 'entry',
    ...(language === null ? {} : { attributes: { 'xml:lang': language } }),
    children: [
      textElement('id', id),
      textElement('title', title),
      textElement('published', published),
      textElement('updated', updated),
      link('alternate', url),
      ...authors.map((each) => person('author', each)),
      ...contributors.map((each) => person('contributor', each)),
      section === null ? null : { name: 'category', attributes: { term: section } },
      textElement('summary', summary),
      { name: 'content', attributes: { type: 'html' }, children: [html] },
    ],
  };
}

const person = (name: string, { name: of, url }: FeedAuthor): XmlElement => ({
  name,
  children: [textElement('name', of), url === null ? null : textElement('uri', url)],
});

const link = (rel: string, href: string, type?: string): XmlElement => ({
  name: 'link',
  attributes: { rel, href, ...(type === undefined ? {} : { type }) },
});
