import { describe, expect, it } from 'vitest';
import type { Rights } from '../../schema/domain/model.ts';
import { parseAll, parseOne } from './parse.ts';

/* Fixtures: every name and article here is made up. */

const words = 'The mill of Brae opens again in June, the council of Ostrel said on Monday, a year after the flood.';
const body = `${words} It had stood still since then, and the river path beside it was closed.`;

const rightsOf = (content: string, file?: string): Partial<Rights> => {
  const { rights } = parseOne(content, file);
  return Object.fromEntries(Object.entries(rights ?? {}).filter(([, value]) => value !== null));
};

const page = (head: string): string =>
  `<html><head><title>Mill opens</title>${head}</head><body><article><h1>Mill opens</h1><p>${body}</p><p>${body}</p></article></body></html>`;

describe('the rights of an article', () => {
  it('are read from ninjs', () => {
    const item = {
      uri: 'https://herald.example/items/1',
      headlines: [{ value: 'Mill opens' }],
      bodies: [{ contentType: 'text/html', value: `<p>${body}</p>` }],
      copyrightHolder: 'The Norrholm Herald',
      copyrightNotice: '© 2021 The Norrholm Herald',
      usageTerms: 'Not for calendars.',
      rightsInfo: { linkedRights: 'https://rights.example/1' },
    };
    expect(rightsOf(JSON.stringify(item))).toEqual({
      holder: 'The Norrholm Herald',
      notice: '© 2021 The Norrholm Herald',
      usageTerms: 'Not for calendars.',
      licenceUrl: 'https://rights.example/1',
    });
  });

  it('are read from JSON-LD, whose licence may be an address or a work, named by its id elsewhere', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Mill opens',
      articleBody: body,
      copyrightHolder: { '@id': '#herald' },
      copyrightNotice: '© The Herald',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      usageInfo: { '@type': 'CreativeWork', url: 'https://herald.example/terms' },
    };
    const herald = { '@id': '#herald', '@type': 'Organization', name: 'The Norrholm Herald' };
    expect(rightsOf(JSON.stringify({ '@graph': [article, herald] }))).toEqual({
      holder: 'The Norrholm Herald',
      notice: '© The Herald',
      licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
      usageTerms: 'https://herald.example/terms',
    });
    const named = {
      ...article,
      license: { '@type': 'CreativeWork', name: 'Herald licence', url: 'https://herald.example/l' },
    };
    expect(rightsOf(JSON.stringify(named))).toMatchObject({
      licence: 'Herald licence',
      licenceUrl: 'https://herald.example/l',
    });
  });

  it.each([
    [
      '<meta name="robots" content="index, noai">',
      {
        training: ['DISALLOWED', 'robots: noai'],
        imageTraining: ['DISALLOWED', 'robots: noai'],
        search: ['ALLOWED', 'robots: index'],
      },
    ],
    ['<meta name="ROBOTS" content="NOINDEX">', { search: ['DISALLOWED', 'robots: noindex'] }],
    ['<meta name="robots" content="noimageai">', { imageTraining: ['DISALLOWED', 'robots: noimageai'] }],
    ['<meta name="robots" content="max-image-preview:large">', {}],
    [
      '<meta http-equiv="Content-Usage" content="train-ai=n, search=y">',
      {
        training: ['DISALLOWED', 'Content-Usage: train-ai=n'],
        imageTraining: ['DISALLOWED', 'Content-Usage: train-ai=n'],
        search: ['ALLOWED', 'Content-Usage: search=y'],
      },
    ],
    [
      '<meta name="content-usage" content="bots=n, train-ai=y">',
      {
        training: ['ALLOWED', 'Content-Usage: train-ai=y'],
        imageTraining: ['ALLOWED', 'Content-Usage: train-ai=y'],
        search: ['DISALLOWED', 'Content-Usage: bots=n'],
      },
    ],
    [
      '<meta name="tdm-reservation" content="1">',
      { training: ['DISALLOWED', 'tdm-reservation: 1'], imageTraining: ['DISALLOWED', 'tdm-reservation: 1'] },
    ],
    [
      '<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="https://herald.example/tdm">',
      {
        training: ['CONDITIONAL', 'tdm-reservation: 1'],
        imageTraining: ['CONDITIONAL', 'tdm-reservation: 1'],
        usageTerms: 'https://herald.example/tdm',
      },
    ],
    [
      '<link rel="license" type="application/rsl+xml" href="https://herald.example/rsl.xml">',
      {
        licenceUrl: 'https://herald.example/rsl.xml',
        training: ['CONDITIONAL', 'RSL: https://herald.example/rsl.xml'],
        imageTraining: ['CONDITIONAL', 'RSL: https://herald.example/rsl.xml'],
        search: ['CONDITIONAL', 'RSL: https://herald.example/rsl.xml'],
      },
    ],
    [
      '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"><meta name="copyright" content="© The Herald">',
      { licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', notice: '© The Herald' },
    ],
    [
      '<script type="application/rsl+xml"><rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><permits type="usage">search</permits></license></content></rsl></script>',
      {
        training: ['DISALLOWED', 'RSL: permits search only'],
        imageTraining: ['DISALLOWED', 'RSL: permits search only'],
        search: ['ALLOWED', 'RSL: permits search'],
      },
    ],
    // Of what a page has, that is of it which names it; what cannot be read says nothing.
    [
      '<script type="application/rsl+xml"><rsl><content url="/elsewhere/*"><license><prohibits type="usage">all</prohibits></license></content></rsl></script><script type="application/rsl+xml"><rsl></script><meta name="tdm-reservation" content="1">',
      { training: ['DISALLOWED', 'tdm-reservation: 1'], imageTraining: ['DISALLOWED', 'tdm-reservation: 1'] },
    ],
    // Of two statements the strictest counts.
    [
      '<meta name="robots" content="noai"><meta name="content-usage" content="train-ai=y">',
      { training: ['DISALLOWED', 'robots: noai'], imageTraining: ['DISALLOWED', 'robots: noai'] },
    ],
  ])('are read from the head of a page: %s', (head, expected) => {
    const found = Object.entries(rightsOf(page(head))).map(([name, value]) => [
      name,
      typeof value === 'string' || value === null ? value : [value.permission, value.statedBy],
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('are read from RSS, of the item or else of its channel, and from RSL in it', () => {
    const item = (more: string) =>
      `<item><title>Mill opens</title><guid>a-${more.length}</guid>${more}<content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item>`;
    const rsl = (terms: string) => `<rsl:content url="/"><rsl:license>${terms}</rsl:license></rsl:content>`;
    const feed = `<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:rsl="r" xmlns:creativeCommons="cc"><channel><title>Herald</title><copyright>© The Herald</copyright>
      ${item('<dc:rights>© Ada Lindqvist</dc:rights><creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>')}
      ${item(rsl('<rsl:permits type="usage">search</rsl:permits><rsl:payment type="free"/>'))}
      ${item(rsl('<rsl:permits type="usage">ai-all, search</rsl:permits><rsl:payment type="crawl"/><rsl:copyright>Herald Group</rsl:copyright>'))}
      ${item(rsl('<rsl:prohibits type="usage">ai-train</rsl:prohibits>'))}
    </channel></rss>`;
    const found = parseAll(feed).map(({ rights }) => rights);
    expect(found).toMatchObject([
      { notice: '© Ada Lindqvist', licenceUrl: 'https://creativecommons.org/licenses/by/4.0/', training: null },
      {
        notice: '© The Herald',
        training: { permission: 'DISALLOWED', statedBy: 'RSL: permits search only' },
        search: { permission: 'ALLOWED', statedBy: 'RSL: permits search' },
      },
      {
        holder: 'Herald Group',
        training: { permission: 'CONDITIONAL', statedBy: 'RSL: permits ai-all, payment crawl' },
        search: { permission: 'CONDITIONAL', statedBy: 'RSL: permits search, payment crawl' },
      },
      {
        training: { permission: 'DISALLOWED', statedBy: 'RSL: prohibits ai-train' },
        search: { permission: 'ALLOWED', statedBy: 'RSL: license' },
      },
    ]);
  });

  it('are read from Atom', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Herald</title><rights>© The Herald</rights><entry><title>Mill</title><id>urn:mill:1</id><link rel="license" href="https://herald.example/l"/><content type="html">&lt;p&gt;${body}&lt;/p&gt;</content></entry></feed>`;
    expect(rightsOf(feed)).toEqual({ notice: '© The Herald', licenceUrl: 'https://herald.example/l' });
  });

  it('are read from NITF and NewsML-G2', () => {
    const nitf = `<nitf><head><title>Mill</title><docdata><doc.copyright year="2021" holder="Herald Group"/><doc.rights limitations="Norrholm only"/></docdata></head><body><body.content><p>${body}</p></body.content></body></nitf>`;
    expect(rightsOf(nitf)).toEqual({
      holder: 'Herald Group',
      notice: '© 2021 Herald Group',
      usageTerms: 'Norrholm only',
    });
    const newsml = `<newsItem guid="urn:mill:2"><rightsInfo><copyrightHolder literal="Herald Group"/><copyrightNotice href="https://herald.example/l">© Herald Group</copyrightNotice><usageTerms>No archive.</usageTerms></rightsInfo><contentSet><inlineXML><html><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`;
    expect(rightsOf(newsml)).toEqual({
      holder: 'Herald Group',
      notice: '© Herald Group',
      usageTerms: 'No archive.',
      licenceUrl: 'https://herald.example/l',
    });
  });

  it('are read from plain records and front matter, where a licence that is an address is one', () => {
    const record = {
      headline: 'Mill',
      body: `<p>${body}</p>`,
      copyright: '© Herald',
      license: 'https://herald.example/l',
      contentUsage: 'train-ai=n',
    };
    expect(rightsOf(JSON.stringify(record))).toMatchObject({
      notice: '© Herald',
      licenceUrl: 'https://herald.example/l',
      training: { permission: 'DISALLOWED' },
    });
    const markdown = `---\ntitle: Mill\ncopyright: © Herald\nlicence: CC BY 4.0\nrobots: noai\n---\n\n${body}\n`;
    const expected = { notice: '© Herald', licence: 'CC BY 4.0', training: { permission: 'DISALLOWED' } };
    expect(rightsOf(markdown, 'mill.md')).toMatchObject(expected);
    expect(rightsOf(markdown, 'mill.txt')).toMatchObject(expected);
  });

  it('are not there where nothing is stated', () => {
    expect(parseOne(page('')).rights).toBeUndefined();
    expect(parseOne(`Mill opens\n\n${body}\n`).rights).toBeUndefined();
  });
});
