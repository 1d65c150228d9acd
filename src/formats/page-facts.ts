import { isArticleAddress } from '../address.ts';
import { isoDay } from './day.ts';
import { jsonLdArticles, jsonLdFacts } from './json-ld.ts';
import { textOf } from './json-values.ts';
import type { StatedFacts } from './make-document.ts';
import { plainWords } from './markup.ts';
import { firstMoment, type Moment, momentOf } from './moment.ts';
import { personOf } from './names.ts';
import type { Page, StatingElement } from './page-elements.ts';
import type { PageMeta } from './page-meta.ts';
import { sameWords } from './same-words.ts';

type LinkedArticle = ReturnType<typeof jsonLdArticles>[number];

/** What a page states of its article: in schema.org JSON-LD (`linked`), or else in Open Graph (https://ogp.me) and HTML itself. */
export function pageFacts(page: Page, meta: PageMeta, linked: LinkedArticle | null): StatedFacts {
  const stated = linked === null ? {} : jsonLdFacts(linked);
  const open = openGraph(page, meta);
  const known = Object.entries(stated).filter(([, value]) => value !== null && value !== undefined);
  // A page's own word for its address is better kept than that of its JSON-LD.
  const url = open.url ?? stated.url ?? null;
  const day = stated.publishedOn ?? open.publishedOn ?? dayOfAddress(url);
  return {
    ...open,
    ...Object.fromEntries(known),
    url,
    ...(stated.publishedOn ? {} : { ...days(open), publishedOn: day }),
  };
}

/** The day in an address that names its articles by it: `/2019/02/23/title`; null for any other. */
function dayOfAddress(url: string | null): string | null {
  const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)\//.exec(url ?? '') ?? [];
  return year === undefined ? null : isoDay(Number(year), Number(month), Number(day));
}

const days = ({ publishedOn, publishedAt }: StatedFacts): StatedFacts => ({
  publishedOn: publishedOn ?? null,
  publishedAt: publishedAt ?? null,
});

/** The values of JSON-LD that the scripts of a page have. */
export function linkedValues(scripts: readonly StatingElement[]): readonly unknown[] {
  const values: unknown[] = [];
  for (const script of scripts) {
    if (!/^application\/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    try {
      values.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page's own mistake in its metadata does not make it less of a page.
    }
  }
  return values;
}

/** The article that a page's JSON-LD speaks of; of several the one with the page's own headline. */
export function linkedArticle(values: readonly unknown[], page: Page, meta: PageMeta): LinkedArticle | null {
  const articles = jsonLdArticles(values);
  if (articles.length < 2) return articles[0] ?? null;
  const titles = [meta.first('og:title'), page.querySelector('h1')?.textContent];
  const own = (article: LinkedArticle): boolean => {
    const headline = plainWords(textOf(article['headline']) ?? '');
    return titles.some((title) => title && sameWords(plainWords(title), headline));
  };
  return articles.find(own) ?? articles[0] ?? null;
}

/** Names of a page's day of publication, most trusted first; but for the first they are no standard. */
const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:recs:publishtime',
  'pubdate',
  'publish-date',
  'dcterms.created',
  'dc.date.issued',
  'DC.date.issued',
  'dc.date',
  'date',
];

function openGraph(page: Page, all: PageMeta): StatedFacts {
  const meta = (...names: readonly string[]): string | null => all.first(...names);
  const published = firstMoment(dateNames.map((name) => all.first(name))) ?? shownMoment(page);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const byline = meta('author', 'article:author', 'parsely-author', 'sailthru.author');
  return {
    headline: meta('og:title') ?? headingOf(page),
    standfirst: meta('og:description', 'description'),
    byline: byline === null ? null : personOf(byline),
    publisher: meta('og:site_name'),
    section: meta('article:section'),
    language: page.documentElement?.getAttribute('lang') || null,
    url: [canonical, meta('og:url')].find((url) => url !== null && isArticleAddress(url)) ?? null,
    publishedOn: published?.day ?? null,
    publishedAt: published?.at ?? null,
    updatedAt: firstMoment([meta('article:modified_time', 'og:updated_time')])?.at ?? null,
  };
}

/** The page's first heading; its title without the site's name where that heading is the site's own ("The Post Logo"). */
function headingOf(page: Page): string | null {
  const heading = page.querySelector('h1')?.textContent ?? null;
  const title = plainWords(page.querySelector('title')?.textContent ?? '');
  if (heading === null) return title === '' ? null : title;
  const [, own, site] = /^(.+\S)\s+[-–—|]\s+(\S.*)$/.exec(title) ?? [];
  const words = plainWords(heading).replace(/\s+/g, ' ').toLowerCase();
  const isSite = site !== undefined && words.startsWith(site.toLowerCase()) && words.length < 3 * site.length;
  return isSite && own !== undefined ? own : heading;
}

/** The first date that stands on the page itself as one. */
function shownMoment(page: Page): Moment | null {
  const shown = page.querySelector('[itemprop="datePublished"][datetime]') ?? page.querySelector('time[datetime]');
  return momentOf(shown?.getAttribute('datetime')) ?? momentOf(page.querySelector('time')?.textContent);
}
