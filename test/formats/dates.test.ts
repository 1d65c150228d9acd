import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/formats/moment.ts';
import { factsOf, parseAll, parseOne } from './parse.ts';

/* Fixtures: every article here is made up. */

describe('a date that a file states', () => {
  it.each([
    ['2021-03-03T05:00:00+01:00', '2021-03-03T05:00:00+01:00'],
    ['20240503T090000Z', '2024-05-03T09:00:00Z'],
    ['2024-05-03 09:00:00.000 +0000', '2024-05-03T09:00:00+00:00'],
    ['2024-05-03T4:10:00Z', '2024-05-03T04:10:00Z'],
    ['Fri, 03 May 2024 09:00:00 EDT', '2024-05-03T09:00:00-04:00'],
    ['Fri,03 May 2024 09:00:00 PST', '2024-05-03T09:00:00-08:00'],
    ['Friday, 03-May-24 09:00:00 GMT', '2024-05-03T09:00:00Z'],
    ['Fri,  3 May 2024 9:00:00 UT', '2024-05-03T09:00:00Z'],
    ['Fri, 3 May 24 09:00 -05:00', '2024-05-03T09:00:00-05:00'],
    ['Thu, 01 Jan 04 19:48:21 GMT', '2004-01-01T19:48:21Z'],
    ['Fri May 03 2024 09:00:00 GMT+0200 (Central European Summer Time)', '2024-05-03T09:00:00+02:00'],
    ['Fri May  3 09:00:00 PDT 2024', '2024-05-03T09:00:00-07:00'],
    ['Friday, May 3, 2024 at 9:05 p.m. EDT', '2024-05-03T21:05:00-04:00'],
    ['1714726800', '2024-05-03T09:00:00Z'],
    ['1714726800000', '2024-05-03T09:00:00Z'],
    [1714726800, '2024-05-03T09:00:00Z'],
    ['/Date(1714726800000)/', '2024-05-03T09:00:00Z'],
    [{ '@value': '2024-05-03T09:00:00Z' }, '2024-05-03T09:00:00Z'],
  ])('is read with its time and offset: %j', (value, at) => {
    expect(momentOf(value)).toEqual({ day: at.slice(0, 10), at });
  });

  it.each([
    '2024-05-03',
    '20240503',
    '2024/5/3',
    '03.05.2024',
    '2024-05-03T09:00:00',
    '2024-05-03T25:00:00Z',
    '20240503090000',
    'Fri, 03 May 2024',
    '3rd May 2024',
    'May 3, 2024',
    'Fri, 03 May 2024 09:00:00 XYZ',
    '2024-05-03T09:00:00 GMT+1',
    ['no date', '2024-05-03'],
  ])('is a day where it has no time, or none that can be read: %j', (value) => {
    expect(momentOf(value)).toEqual({ day: '2024-05-03', at: null });
  });

  it.each([
    '',
    'today',
    '2024',
    '2024-05',
    '2021-02-30',
    '05/03/2024',
    '0000-00-00 00:00:00',
    '1970-01-01T00:00:00Z',
    0,
    null,
    {},
  ])('is none: %j', (value) => {
    expect(momentOf(value)).toBeNull();
  });
});

describe('a date that nobody can read', () => {
  const feed = (...dates: readonly string[]) =>
    `<rss><channel>${dates.map((date, i) => `<item><title>${i}</title><pubDate>${date}</pubDate><content:encoded>One. Two.</content:encoded></item>`).join('')}</channel></rss>`;

  it('costs an item of a feed its day, and the feed nothing', () => {
    const days = parseAll(feed('Fri, 03 May 2024 09:00:00 +0000', 'soon', 'Fri, 03 May 2024 09:00:00 EST')).map(
      ({ metadata }) => metadata.publishedOn?.value ?? null,
    );
    expect(days).toEqual(['2024-05-03', null, '2024-05-03']);
  });

  it.each([
    ['JSON', '{"body":"One. Two.","date":"2021-02-30"}', 'a.json'],
    ['front matter', '---\ndate: 2021-02-30\n---\nOne. Two.', 'a.txt'],
    [
      'NITF',
      '<nitf><head><docdata><date.issue norm="soon"/></docdata></head><body><body.content><p>One.</p></body.content></body></nitf>',
      'a.xml',
    ],
    ['ninjs', '{"uri":"u","versionCreated":"soon","bodies":[{"value":"One. Two."}]}', 'a.json'],
  ])('leaves an article without a day: %s', (_, content, file) => {
    expect(factsOf(parseOne(content, file))).toEqual({});
  });

  it('of several leaves the next', () => {
    const page = (stated: string) =>
      `<html><head><meta property="article:published_time" content="2024-05-03T09:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Weir","datePublished":"${stated}"}</script></head><body><article>${'<p>The weir is open, and it is as wide as the town had hoped it would be one day.</p>'.repeat(3)}</article></body></html>`;
    for (const stated of ['soon', '1714726800000']) {
      expect(factsOf(parseOne(page(stated), 'a.html'))).toMatchObject({ publishedAt: '2024-05-03T09:00:00Z' });
    }
  });
});
