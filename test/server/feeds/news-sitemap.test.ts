import { XMLParser } from 'fast-xml-parser';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createServer } from '../../../src/server/create-server.ts';
import { newsSitemap } from '../../../src/server/feeds/news-sitemap.ts';
import type { Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';

const hour = 60 * 60_000;
const now = Date.parse('2024-05-03T12:00:00Z');

const article = {
  headline: 'Weir <1> opens',
  publisher: 'The Norrholm & District Herald',
  language: 'en-GB',
  url: 'https://herald.example/weir?a=1&b=2',
  publishedOn: '2024-05-03',
  publishedAt: '2024-05-03T09:00:00+02:00',
} as const;

const urls = (xml: string): readonly Json[] => {
  const parsed = new XMLParser({ isArray: (name) => name === 'url' }).parse(xml);
  return parsed.urlset.url ?? [];
};

it('a news sitemap has what Google asks of each article', () => {
  expect(urls(newsSitemap([article], now))).toEqual([
    {
      loc: 'https://herald.example/weir?a=1&b=2',
      'news:news': {
        'news:publication': { 'news:name': 'The Norrholm & District Herald', 'news:language': 'en' },
        'news:publication_date': '2024-05-03T09:00:00+02:00',
        'news:title': 'Weir <1> opens',
      },
    },
  ]);
});

it.each([
  ['of 47 hours ago', { publishedAt: new Date(now - 47 * hour).toISOString() }, 1],
  ['of 49 hours ago', { publishedAt: new Date(now - 49 * hour).toISOString() }, 0],
  ['of an hour to come', { publishedAt: new Date(now + hour).toISOString() }, 0],
  ['of a day alone, two days before', { publishedAt: null, publishedOn: '2024-05-01' }, 1],
  ['of a day alone, three days before', { publishedAt: null, publishedOn: '2024-04-30' }, 0],
  ['without an address', { url: null }, 0],
  ['without a headline', { headline: null }, 0],
  ['without a publisher', { publisher: null }, 0],
  ['without a language', { language: null }, 0],
])('an article %s is or is not in it', (_, change, count) => {
  expect(urls(newsSitemap([{ ...article, ...change }], now))).toHaveLength(count);
});

it.each([
  ['zh-Hant', 'zh-tw'],
  ['zh-TW', 'zh-tw'],
  ['zh', 'zh-cn'],
  ['fr-CA', 'fr'],
])('the language %s is %s there', (language, written) => {
  const [url] = urls(newsSitemap([{ ...article, language }], now));
  expect(url['news:news']['news:publication']['news:language']).toBe(written);
});

onEachDialect('the news sitemap', (of) => {
  it('has the articles of the last two days alone', async () => {
    const made = (n: number, day: string) => {
      const { document, ...others } = makeArticle({
        headline: `Weir ${n}`,
        day,
        publisher: 'The Norrholm Herald',
        url: `https://herald.example/${n}`,
        paragraphs: [`Nobody saw weir ${n}.`],
      });
      const metadata = { ...document.metadata, language: { value: 'en', range: null } };
      return { ...others, document: { ...document, metadata } };
    };
    const today = new Date().toISOString().slice(0, 10);
    await of().store.save([...Array.from({ length: 120 }, (_, n) => made(n, today)), made(200, '2021-05-03')]);
    const server = createServer({ store: of().store, config: readConfig({}), logger: pino({ level: 'silent' }) });
    const response = await server.fetch(new Request('http://onrecord.example/news-sitemap.xml'));
    expect(response.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const found = urls(await response.text());
    expect(found).toHaveLength(120);
    expect(found.some(({ loc }) => loc === 'https://herald.example/200')).toBe(false);
  });
});
