import type { NewsNode } from './feed-operations.ts';
import { textElement, writeXml, type XmlElement } from './xml.ts';

/** Google wants articles of the last two days (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const newsDays = 2;

/** The most articles of one sitemap, by the same rules. */
export const mostNews = 1_000;

/** The first moment of the news at a moment: both in milliseconds since 1970. */
export const newsSince = (now: number): number => now - newsDays * 24 * 60 * 60_000;

/** A sitemap of the news (https://www.google.com/schemas/sitemap-news/0.9/): articles that have all that it must say of each. */
export const newsSitemap = (articles: readonly NewsNode[], now: number): string =>
  writeXml({
    name: 'urlset',
    attributes: {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    },
    children: articles.flatMap((article) => urlOf(article, now)).slice(0, mostNews),
  });

function urlOf({ headline, publisher, language, url, publishedOn, publishedAt }: NewsNode, now: number): XmlElement[] {
  const date = publishedAt ?? publishedOn;
  if (headline === null || publisher === null || language === null || url === null || date === null) return [];
  if (!isNews(date, now)) return [];
  const publication = [textElement('news:name', publisher), textElement('news:language', newsLanguage(language))];
  const news = [
    { name: 'news:publication', children: publication },
    textElement('news:publication_date', date),
    textElement('news:title', headline),
  ];
  return [{ name: 'url', children: [textElement('loc', url), { name: 'news:news', children: news }] }];
}

/** Of a day alone, any of its moments may be the one. */
function isNews(date: string, now: number): boolean {
  const isDay = date.length === 10;
  const first = Date.parse(date);
  return first <= now && first + (isDay ? 24 * 60 * 60_000 : 0) >= newsSince(now);
}

/** A language as ISO 639 has it; of Chinese with its script, as Google wants it. */
function newsLanguage(tag: string): string {
  const [language = '', ...others] = tag.toLowerCase().split('-');
  if (language !== 'zh') return language;
  return others.some((each) => ['hant', 'tw', 'hk', 'mo'].includes(each)) ? 'zh-tw' : 'zh-cn';
}
