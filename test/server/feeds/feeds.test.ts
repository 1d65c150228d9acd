import { XMLParser } from 'fast-xml-parser';
import { validate } from 'graphql';
import { pino } from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { readConfig } from '../../../src/config.ts';
import { createServer, type ServerOptions } from '../../../src/server/create-server.ts';
import { feedOperations } from '../../../src/server/feeds/feed-operations.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { makeToken } from '../../support/make-token.ts';
import { onEachDialect } from '../../support/stores.ts';

const base = 'http://onrecord.example';

/** Made up: of the n-th day of May 2021. */
const weir = (n: number) =>
  makeArticle({
    headline: `Weir ${n} <opens> & closes`,
    day: `2021-05-${String(n).padStart(2, '0')}`,
    publisher: 'The Norrholm Herald',
    ...(n % 2 === 0 ? { url: `https://herald.example/weir-${n}?a=1&b=2` } : {}),
    paragraphs: [`Ada Lindqvist saw weir ${n} at the harbour feast. It was <b>bold</b> & \u0007loud.`],
    people: ['Ada Lindqvist'],
    events: [{ words: 'the harbour feast', edtf: '2021-04-30', isMain: true }],
  });

it.each(Object.entries(feedOperations))('the operation "%s" fits the schema', (_, document) => {
  expect(validate(schema, document)).toEqual([]);
});

onEachDialect('a feed', (of) => {
  beforeAll(async () => {
    await of().store.save(Array.from({ length: 28 }, (_, n) => weir(n + 1)));
    await of().store.save(
      Array.from({ length: 5 }, (_, n) =>
        makeArticle({ headline: `Mill ${n} burns`, day: `2020-01-0${n + 1}`, paragraphs: ['Nobody was there.'] }),
      ),
    );
  });

  const server = (settings: Record<string, string> = {}, options: Partial<ServerOptions> = {}) =>
    createServer({ store: of().store, config: readConfig(settings), logger: pino({ level: 'silent' }), ...options });
  const get = (path: string, headers: Record<string, string> = {}, to = server(), method = 'GET') =>
    to.fetch(new Request(base + path, { method, headers }));
  const json = async (path: string, to = server()): Promise<Json> => {
    const response = await get(path, {}, to);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/feed+json; charset=utf-8',
    ]);
    return response.json();
  };
  const xml = async (path: string, to = server()): Promise<Json> => {
    const response = await get(path, {}, to);
    expect(response.status).toBe(200);
    return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(await response.text());
  };
  const slugOf = async (field: string) =>
    (await ask(of().store, `{ ${field} { nodes { slug } } }`))[field].nodes[0].slug;

  it('has the newest articles first, as JSON Feed 1.1', async () => {
    const feed = await json('/feed.json');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Newest articles',
      home_page_url: `${base}/`,
      feed_url: `${base}/feed.json`,
    });
    expect(feed.items).toHaveLength(30);
    const [first, second] = feed.items;
    expect(first).toEqual({
      id: `${base}/articles/2021-05-28-weir-28-opens-closes`,
      url: 'https://herald.example/weir-28?a=1&b=2',
      title: 'Weir 28 <opens> & closes',
      content_html: '<p>Ada Lindqvist saw weir 28 at the harbour feast. It was &lt;b&gt;bold&lt;/b&gt; &amp; loud.</p>',
      date_published: '2021-05-28T00:00:00Z',
      date_modified: '2021-05-28T00:00:00Z',
      authors: [{ name: 'The Norrholm Herald' }],
      _onrecord: { id: expect.any(String) },
    });
    // Its publisher has no address for it: so its text here.
    expect(second.url).toBe(`${base}/articles/2021-05-27-weir-27-opens-closes/text.txt`);
    const text = await get(new URL(second.url).pathname);
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await text.text()).toMatch(/^Weir 27 <opens> & closes\n\nAda Lindqvist saw/);
  });

  it('goes on with its next page until all of it was read', async () => {
    const first = await json('/feed.json');
    const second = await json(first.next_url.slice(base.length));
    expect(second.feed_url).toBe(first.next_url);
    expect(second.items).toHaveLength(3);
    expect(second).not.toHaveProperty('next_url');
  });

  it('is the same as Atom, with everything in it escaped', async () => {
    const { feed } = await xml('/atom.xml');
    expect(feed).toMatchObject({
      '@xmlns': 'http://www.w3.org/2005/Atom',
      id: `${base}/atom.xml`,
      updated: '2021-05-28T00:00:00Z',
      author: { name: 'onrecord' },
    });
    const links = feed.link.map((link: Json) => [link['@rel'], link['@href'].replace(/after=.*/, 'after=…')]);
    expect(links).toEqual([
      ['self', `${base}/atom.xml`],
      ['alternate', `${base}/`],
      ['next', `${base}/atom.xml?after=…`],
    ]);
    expect(feed.entry).toHaveLength(30);
    expect(feed.entry[0]).toMatchObject({
      id: `${base}/articles/2021-05-28-weir-28-opens-closes`,
      title: 'Weir 28 <opens> & closes',
      link: { '@rel': 'alternate', '@href': 'https://herald.example/weir-28?a=1&b=2' },
      content: {
        '@type': 'html',
        '#text': '<p>Ada Lindqvist saw weir 28 at the harbour feast. It was &lt;b&gt;bold&lt;/b&gt; &amp; loud.</p>',
      },
    });
  });

  it('is there of a person, an event and a search, too', async () => {
    const person = await json('/people/ada-lindqvist/feed.json');
    expect([person.title, person.items.length]).toEqual(['Articles that mention Ada Lindqvist', 28]);
    const event = await json(`/events/${await slugOf('events')}/feed.json`);
    expect(event.title).toBe('Articles that report: the harbour feast');
    expect(event.items.length).toBeGreaterThan(0);
    const found = await json('/search/feed.json?q=mill%20-%22burns%204%22');
    expect([found.title, found.items.length]).toEqual(['Articles found by “mill -"burns 4"”', 5]);
    expect(found.feed_url).toBe(`${base}/search/feed.json?q=mill+-%22burns+4%22`);
    expect((await xml('/people/ada-lindqvist/atom.xml')).feed.title).toBe('Articles that mention Ada Lindqvist');
    expect((await xml('/search/atom.xml?q=mill')).feed.entry).toHaveLength(5);
  });

  it('has the address that the service is known under', async () => {
    const feed = await json('/feed.json', server({ PUBLIC_URL: 'https://news.example/archive/' }));
    expect([feed.feed_url, feed.items[0].id]).toEqual([
      'https://news.example/archive/feed.json',
      'https://news.example/archive/articles/2021-05-28-weir-28-opens-closes',
    ]);
  });

  it.each([
    [404, '/people/nobody/feed.json', 'There is no person with the slug "nobody".'],
    [404, '/events/no%2Fevent/atom.xml', 'There is no event with the slug "no/event".'],
    [404, '/articles/none/text.txt', 'There is no article with the slug "none".'],
    [404, '/people/%ff/feed.json', 'There is no person with the slug "%ff".'],
    [400, '/search/feed.json', 'Give the words to search for: /search/feed.json?q=steel.'],
    [400, '/search/feed.json?q=-steel', expect.stringMatching(/^The search says only/)],
    [400, '/feed.json?after=abc', expect.stringMatching(/cursor/)],
  ])('says with %i what is wrong with %s', async (status, path, error) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([status, { error }]);
    expect(response.headers.get('cache-control')).toContain('no-store');
  });

  it('is answered to HEAD without its body, and to nothing else but GET', async () => {
    const head = await get('/feed.json', {}, server(), 'HEAD');
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', expect.any(String)]);
    const post = await get('/feed.json', {}, server(), 'POST');
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('is not sent again while it is the same', async () => {
    const to = server();
    const { headers } = await get('/atom.xml', {}, to);
    expect(headers.get('cache-control')).toBe('public, max-age=10');
    expect(headers.get('vary')).toBe('authorization');
    expect(headers.get('cache-tag')).toContain('Article');
    const etag = headers.get('etag') ?? '';
    expect((await get('/atom.xml', { 'if-none-match': etag }, to)).status).toBe(304);
    expect((await get('/atom.xml', { 'if-none-match': '"other"' }, to)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const modified = (await get('/atom.xml', {}, to)).headers.get('last-modified') ?? '';
    expect((await get('/atom.xml', { 'if-modified-since': modified }, to)).status).toBe(304);
    const before = new Date(Date.parse(modified) - 1_000).toUTCString();
    expect((await get('/atom.xml', { 'if-modified-since': before }, to)).status).toBe(200);
    expect((await get('/atom.xml', { 'if-modified-since': modified, 'if-none-match': '"other"' }, to)).status).toBe(
      200,
    );
  });

  it('is kept by no cache beyond the next change that is known', async () => {
    const soon = server({}, { nextChange: () => Date.now() + 4_500 });
    expect((await get('/feed.json', {}, soon)).headers.get('cache-control')).toBe('public, max-age=4');
  });

  it('asks for a token where reading does, and answers it for itself alone', async () => {
    const to = server({ READ_ACCESS: 'token' });
    const refused = await get('/feed.json', {}, to);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onrecord"']);
    expect(await refused.json()).toEqual({ error: 'This needs a token; send it as "Authorization: Bearer TOKEN".' });
    const token = await makeToken(of().store, 'reader', { scopes: ['read'] });
    const answered = await get('/feed.json', { authorization: `Bearer ${token}` }, to);
    expect([answered.status, answered.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect((await get('/feed.json', { authorization: 'Bearer none' })).status).toBe(401);
  });

  it('loses an article that is withdrawn, at once', async () => {
    const to = server();
    const count = async () => (await json('/search/feed.json?q=mill', to)).items.length;
    expect(await count()).toBe(5);
    const { articles } = await ask(of().store, '{ articles(search: "mill", first: 1) { nodes { slug } } }');
    const keys = await of().store.articlesNamed(articles.nodes[0].slug);
    await of().store.withdrawArticles(keys, { state: 'WITHDRAWN', until: null, reason: 'It was wrong.' });
    // A notice of PostgreSQL takes its way.
    await expect.poll(count).toBe(4);
    expect((await get(`/articles/${articles.nodes[0].slug}/text.txt`)).status).toBe(404);
  });

  it('names all who made an article, each with their page; who did something else is a contributor', async () => {
    const author = (name: string, role: 'AUTHOR' | 'EDITOR', url: string | null) =>
      ({ name, role, kind: 'PERSON', jobTitle: null, url, identifiers: [], range: null }) as const;
    const made = makeArticle({ headline: 'Weir Wye', day: '2019-05-01', paragraphs: ['The weir of Wye leaks.'] });
    const authors = [
      author('Ida Brandt', 'AUTHOR', 'https://herald.example/ida'),
      author('Sam Oakley', 'AUTHOR', null),
      author('Jo Lind', 'EDITOR', null),
    ];
    await of().store.save([{ ...made, document: { ...made.document, authors } }]);
    const [item] = (await json('/search/feed.json?q=Wye')).items;
    expect(item.authors).toEqual([{ name: 'Ida Brandt', url: 'https://herald.example/ida' }, { name: 'Sam Oakley' }]);
    const { entry } = (await xml('/search/atom.xml?q=Wye')).feed;
    expect(entry.author).toEqual([{ name: 'Ida Brandt', uri: 'https://herald.example/ida' }, { name: 'Sam Oakley' }]);
    expect(entry.contributor).toEqual({ name: 'Jo Lind' });
  });

  it('is valid while it has no article', async () => {
    const feed = await json('/search/feed.json?q=nothingatall');
    expect(feed.items).toEqual([]);
    expect((await xml('/search/atom.xml?q=nothingatall')).feed.updated).toBe('1970-01-01T00:00:00Z');
  });
});

describe('a feed of a store that fails', () => {
  it('is an error without a word of why', async () => {
    const fail = () => Promise.reject(new Error('password is hunter2'));
    const store = {
      read: fail,
      ping: fail,
      version: () => null,
      watch: () => () => {},
      tokens: { find: fail },
    };
    const to = createServer({ store, config: readConfig({}), logger: pino({ level: 'silent' }) });
    const response = await to.fetch(new Request(`${base}/feed.json`));
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('hunter2')]);
  });
});
