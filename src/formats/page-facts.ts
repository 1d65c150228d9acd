import type { parseHTML } from 'linkedom';
import { isArticleAddress } from '../address.ts';
import { jsonLdArticles, jsonLdFacts, textOf } from './json-ld.ts';
import type { StatedFacts } from './make-document.ts';
import { plainWords } from './markup.ts';
import { firstMoment } from './moment.ts';
import { personOf } from './names.ts';
import { sameWords } from './same-words.ts';

export type Page = ReturnType<typeof parseHTML>['document'];
type LinkedArticle = ReturnType<typeof jsonLdArticles>[number];

/** What a page states of its article: in schema.org JSON-LD (`linked`), or else in Open Graph (https://ogp.me) and HTML itself. */
export function pageFacts(page: Page, linked: LinkedArticle | null): StatedFacts {
  const stated = linked === null ? {} : jsonLdFacts(linked);
  const open = openGraph(page);
  const known = Object.entries(stated).filter(([, value]) => value !== null && value !== undefined);
  // A page's own word for its address is better kept than that of its JSON-LD.
  const url = open.url ?? stated.url ?? null;
  return { ...open, ...Object.fromEntries(known), url, ...(stated.publishedOn ? {} : days(open)) };
}

const days = ({ publishedOn, publishedAt }: StatedFacts): StatedFacts => ({
  publishedOn: publishedOn ?? null,
  publishedAt: publishedAt ?? null,
});

/** The article that a page's JSON-LD speaks of; of several the one with the page's own headline. */
export function linkedArticle(page: Page): LinkedArticle | null {
  const values: unknown[] = [];
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      values.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page's own mistake in its metadata does not make it less of a page.
    }
  }
  const articles = jsonLdArticles(values);
  const titles = [metaOf(page, ['og:title']), page.querySelector('h1')?.textContent ?? null];
  const own = (article: LinkedArticle): boolean => {
    const headline = plainWords(textOf(article['headline']) ?? '');
    return titles.some((title) => title !== null && sameWords(plainWords(title), headline));
  };
  return (articles.length > 1 ? articles.find(own) : undefined) ?? articles[0] ?? null;
}

function metaOf(page: Page, names: readonly string[]): string | null {
  for (const name of names) {
    const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');
    if (found) return found;
  }
  return null;
}

function openGraph(page: Page): StatedFacts {
  const meta = (...names: readonly string[]): string | null => metaOf(page, names);
  const published = firstMoment([
    ...[
      'article:published_time',
      'datePublished',
      'parsely-pub-date',
      'og:article:published_time',
      'date',
      'dc.date',
      'dc.date.issued',
      'DC.date.issued',
      'dcterms.created',
      'pubdate',
      'publish-date',
      'sailthru.date',
      'cXenseParse:recs:publishtime',
    ].map((name) => meta(name)),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const byline = meta('author', 'article:author', 'parsely-author', 'sailthru.author');
  return {
    headline:
      meta('og:title') ?? page.querySelector('h1')?.textContent ?? page.querySelector('title')?.textContent ?? null,
    standfirst: meta('og:description', 'description'),
    byline: byline === null ? null : personOf(byline),
    publisher: meta('og:site_name'),
    section: meta('article:section'),
    language: page.documentElement?.getAttribute('lang') || null,
    url: [canonical, meta('og:url')].find((url) => url !== null && isArticleAddress(url)) ?? null,
    publishedOn: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: firstMoment([meta('article:modified_time'), meta('og:updated_time')])?.at ?? null,
  };
}
