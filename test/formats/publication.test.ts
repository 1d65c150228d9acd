import { describe, expect, test } from 'vitest';
import { parseAll, parseOne } from './parse.ts';

const facts = ({ externalIds, version, publication }: ReturnType<typeof parseOne>) => ({
  externalIds: externalIds?.map(({ scheme, value }) => `${scheme} ${value}`) ?? [],
  version: version ?? null,
  publication: publication ?? null,
});

const newsMl = (meta: string, attributes = 'guid="urn:newsml:brae:7" version="3"') =>
  `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" ${attributes} xml:lang="en">
   <itemMeta><provider literal="Brae Wire"/><versionCreated>2024-05-03T09:00:00Z</versionCreated>${meta}</itemMeta>
   <contentMeta><headline>Ferry to sail again</headline></contentMeta>
   <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>The ferry will sail again, Mayor Una Brae said.</p></body></html></inlineXML></contentSet></newsItem>`;

const ninjs = (item: object) =>
  JSON.stringify({
    uri: 'urn:brae:9',
    version: '2',
    versionCreated: '2024-05-03T09:00:00Z',
    headlines: [{ role: 'main', value: 'Budget' }],
    bodies: [{ role: 'main', contentType: 'text/html', value: '<p>Taxes will rise, Mayor Una Brae said.</p>' }],
    ...item,
  });

const nitf = (docdata: string) => `<?xml version="1.0"?><nitf><head>${docdata}</head>
  <body><body.head><hedline><hl1>Ferry to sail</hl1></hedline></body.head><body.content><p>The ferry will sail, Una Brae said.</p></body.content></body></nitf>`;

const embargoed = (until: string | null) => ({ state: 'EMBARGOED', until, reason: null });
const published = { state: 'PUBLISHED', until: null, reason: null };

describe('what a source states of its publication', () => {
  test.each([
    ['usable', '<pubStatus qcode="stat:usable"/>', published],
    [
      'canceled',
      '<pubStatus qcode="stat:canceled"/>',
      { state: 'WITHDRAWN', until: null, reason: 'Its publisher has it as "canceled".' },
    ],
    ['a concept by its address', '<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/usable"/>', published],
    [
      'an embargo',
      '<embargoed>2030-01-01T00:00:00+01:00</embargoed><pubStatus qcode="stat:withheld"/>',
      embargoed('2029-12-31T23:00:00.000Z'),
    ],
    [
      'an embargo to the part of a second, which ends no earlier',
      '<embargoed>2030-01-01T00:00:00.250Z</embargoed>',
      embargoed('2030-01-01T00:00:01.000Z'),
    ],
    [
      'an embargo to whole seconds with noughts behind them',
      '<embargoed>2030-01-01T00:00:00.000Z</embargoed>',
      embargoed('2030-01-01T00:00:00.000Z'),
    ],
    [
      'an embargo at a time without an offset, which is one of UTC',
      '<embargoed>2030-01-01T10:00:00</embargoed>',
      embargoed('2030-01-01T10:00:00.000Z'),
    ],
    ['an embargo until further notice', '<embargoed/>', embargoed(null)],
    [
      'a kill of what is embargoed',
      '<embargoed>2030-01-01T00:00:00Z</embargoed><pubStatus qcode="stat:canceled"/>',
      expect.objectContaining({ state: 'WITHDRAWN' }),
    ],
    [
      'withheld without a moment',
      '<pubStatus qcode="stat:withheld"/>',
      { state: 'EMBARGOED', until: null, reason: 'Its publisher has it as "withheld".' },
    ],
    ['nothing', '', null],
  ])('of NewsML-G2: %s', (_, meta, publication) => {
    expect(facts(parseOne(newsMl(meta), 'a.xml'))).toEqual({
      externalIds: ['iptc urn:newsml:brae:7'],
      version: 3,
      publication,
    });
  });

  test.each([
    ['an embargo', { pubStatus: 'withheld', embargoed: '2030-01-01T00:00:00Z' }, embargoed('2030-01-01T00:00:00.000Z')],
    [
      'its reason',
      { embargoed: '2030-01-01T00:00:00Z', embargoedReason: 'Until the speech.' },
      { ...embargoed('2030-01-01T00:00:00.000Z'), reason: 'Until the speech.' },
    ],
    ['in the words of version 3', { embargoedUntil: '2030-01-01T00:00:00Z' }, embargoed('2030-01-01T00:00:00.000Z')],
    ['in the words of version 1', { pubstatus: 'canceled' }, expect.objectContaining({ state: 'WITHDRAWN' })],
    ['nothing', {}, null],
  ])('of ninjs: %s', (_, item, publication) => {
    expect(facts(parseOne(ninjs(item), 'a.json'))).toEqual({
      externalIds: ['iptc urn:brae:9'],
      version: 2,
      publication,
    });
  });

  test('of NITF: its keys, its version, and when it may be shown', () => {
    const document = parseOne(
      nitf(
        '<docdata><doc-id id-string="B-12" regsrc="brae"/><du-key key="ferry" version="4" part="1"/><date.issue norm="20240503T090000Z"/><date.release norm="20300101T000000Z"/></docdata>',
      ),
      'a.xml',
    );
    expect(facts(document)).toEqual({
      externalIds: ['nitf B-12', 'nitf-key 2024-05-03 ferry 1'],
      version: 4,
      publication: embargoed('2030-01-01T00:00:00.000Z'),
    });
  });

  test('of feeds: the key of each item', () => {
    const body = '<content:encoded><![CDATA[<p>The ferry will sail, Una Brae said.</p>]]></content:encoded>';
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Brae Post</title>
      <item><title>One</title><guid isPermaLink="false">brae-1</guid>${body}</item><item><title>Two</title>${body}</item></channel></rss>`;
    expect(parseAll(feed, 'a.xml').map((document) => facts(document).externalIds)).toEqual([['feed brae-1'], []]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Brae Post</title><entry><id>tag:brae.example,2024:1</id><title>One</title><content type="html">&lt;p&gt;The ferry will sail, Una Brae said.&lt;/p&gt;</content></entry></feed>`;
    expect(parseAll(atom, 'a.atom').map((document) => facts(document).externalIds)).toEqual([
      ['feed tag:brae.example,2024:1'],
    ]);
  });

  test('of a WordPress export: what is ahead is embargoed, what is not out is withheld, what nobody wrote is left out', () => {
    const item = (title: string, status: string, more = '') =>
      `<item><title>${title}</title><guid>https://brae.example/?p=${title}</guid><content:encoded><![CDATA[<p>The ferry will sail, Una Brae said.</p>]]></content:encoded><wp:status>${status}</wp:status><wp:post_type>post</wp:post_type>${more}</item>`;
    const wxr = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Brae Post</title>
      ${item('1', 'publish')}${item('2', 'future', '<wp:post_date_gmt>2030-01-01 06:00:00</wp:post_date_gmt>')}${item('3', 'draft')}${item('4', 'trash')}${item('5', 'auto-draft')}</channel></rss>`;
    expect(parseAll(wxr, 'a.xml').map(facts)).toEqual([
      { externalIds: ['feed https://brae.example/?p=1'], version: null, publication: published },
      {
        externalIds: ['feed https://brae.example/?p=2'],
        version: null,
        publication: embargoed('2030-01-01T06:00:00.000Z'),
      },
      {
        externalIds: ['feed https://brae.example/?p=3'],
        version: null,
        publication: { state: 'EMBARGOED', until: null, reason: 'Its publisher has it as "draft".' },
      },
      {
        externalIds: ['feed https://brae.example/?p=4'],
        version: null,
        publication: expect.objectContaining({ state: 'WITHDRAWN' }),
      },
    ]);
  });

  test('of schema.org: its identifier, and a status that says so', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Ferry',
      articleBody: 'The ferry will sail, Una Brae said.',
      datePublished: '2024-05-03',
      identifier: { '@type': 'PropertyValue', value: 'B-13' },
      version: 2,
      creativeWorkStatus: 'Draft',
    };
    expect(facts(parseOne(JSON.stringify(article), 'a.json'))).toEqual({
      externalIds: ['schema.org B-13'],
      version: 2,
      publication: { state: 'EMBARGOED', until: null, reason: 'Its publisher has it as "draft".' },
    });
  });

  test('of a plain record and of front matter: a house’s own key, and an embargo', () => {
    const record = {
      headline: 'Ferry',
      body: 'The ferry will sail, Una Brae said.',
      id: 1,
      externalId: 'B-14',
      embargoedUntil: '2030-01-01',
    };
    const stated = { externalIds: ['own B-14'], version: null, publication: embargoed('2030-01-01T00:00:00.000Z') };
    expect(facts(parseOne(JSON.stringify(record), 'a.json'))).toEqual(stated);
    const text =
      '---\ntitle: Ferry\nexternalId: B-14\nembargoedUntil: 2030-01-01\n---\n\nThe ferry will sail, Una Brae said.\n';
    expect(facts(parseOne(text, 'a.txt'))).toEqual(stated);
    expect(facts(parseOne(text, 'a.md'))).toEqual(stated);
  });
});
