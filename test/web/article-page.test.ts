import { beforeAll, expect, it } from 'vitest';
import { firstSlug, ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { pagesBase, pagesOf } from '../support/page-of.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made up. */
const weir = makeArticle({
  headline: 'The weir </script> opens & closes',
  day: '2021-05-06',
  publisher: 'The Norrholm Herald',
  url: 'https://herald.example/weir',
  paragraphs: [
    '“It is open,” Ada Lindqvist said at the harbour feast.',
    'Nobody in town had thought so: “It is closed,” a fisherman said.',
  ],
  people: ['Ada Lindqvist'],
  quotes: [
    { words: 'It is open', speaker: 'Ada Lindqvist' },
    { words: 'It is closed', speaker: null },
  ],
  events: [{ words: 'the harbour feast', edtf: '2021-05-05', place: 'town', isMain: true }],
});

const path = '/articles/2021-05-06-the-weir-script-opens-closes';

onEachDialect('the page of an article', (of) => {
  beforeAll(async () => {
    await ingestData(of().store);
    await of().store.save([weir, makeArticle({ headline: 'Nothing', paragraphs: ['Nobody was there.'] })]);
  });
  const get = (at: string, settings = {}, headers = {}) => pagesOf(of().store, settings)(at, headers);

  it('has its words, and beside each quote who said it, how, when and at which event', async () => {
    const { status, document } = await get(`/articles/${firstSlug}`);
    expect(status).toBe(200);
    expect(document.querySelector('h1')?.textContent).toContain('Donald Trump keen to hold in-depth talks');
    const notes = [...document.querySelectorAll('.note')].map((note) => note.textContent?.replaceAll(/\s+/g, ' '));
    expect(notes).toHaveLength(18);
    expect(notes[13]).toMatch(/^14 Mike Pompeo ?US Secretary of State ?said indirectly, 21 February 2019/);
    expect(notes[13]).toContain("Mike Pompeo's television interview with NBC");
    expect(notes[13]).toContain('confirmed by a person');
    expect(notes[2]).toMatch(/^3 a senior administration official ?said in these words/);
  });

  it('has no word of the schema’s enums, and no id but in addresses', async () => {
    const { text } = await get(`/articles/${firstSlug}`);
    expect(text).not.toMatch(/\b(DIRECT|INDIRECT|MIXED|UNREVIEWED|CONFIRMED|HAPPENED|PLANNED|SOFTWARE|HUMAN)\b|MTp/);
  });

  it('gives each speaker a tint, and none to those who are not named', async () => {
    const { document } = await get(path);
    const tints = [...document.querySelectorAll('.note')].map(({ className }) => /tint-\d/.exec(className)?.[0]);
    expect(tints).toEqual(['tint-1', 'tint-0']);
    expect(document.querySelector('[data-quotes="1"] .said')?.className).toBe('said said-direct tint-1');
  });

  it('sets the number of a quote behind the punctuation, and leads from it to the note and back', async () => {
    const { document } = await get(path);
    const number = document.querySelector('.number');
    expect(number?.getAttribute('href')).toBe('#note-1');
    expect(number?.previousSibling?.textContent).toBe(',”');
    const back = document.querySelector('#note-1 .note-number')?.getAttribute('href') ?? '';
    expect(document.getElementById(back.slice(1))?.nextElementSibling?.textContent).toBe('It is open');
  });

  it('tells search engines and other sites what it is', async () => {
    const { document, html } = await get(path, { PUBLIC_URL: 'https://news.example/archive/' });
    const own = `https://news.example/archive${path}`;
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(own);
    expect(document.querySelector('meta[property="og:url"]')?.getAttribute('content')).toBe(own);
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(
      'The weir </script> opens & closes',
    );
    const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(JSON.parse(jsonLd)).toMatchObject({ '@type': 'NewsArticle', headline: 'The weir </script> opens & closes' });
    for (const link of document.querySelectorAll('main a[href^="/"], header a, link[rel=stylesheet]')) {
      expect(link.getAttribute('href')).toMatch(/^\/archive\//);
    }
  });

  it('loads nothing from elsewhere, and runs nothing that stands in it', async () => {
    const { document, headers, html } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    for (const each of document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=icon], img')) {
      const address = each.getAttribute('src') ?? each.getAttribute('href') ?? '';
      expect(address).toMatch(/^\/assets\//);
      const asset = await get(address);
      expect([asset.status, asset.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    expect(html).not.toMatch(/<[^>]+\s(on\w+|style)=/);
  });

  it('is kept by caches until it changes', async () => {
    const { headers } = await get(path);
    const etag = headers.get('etag') ?? '';
    expect(headers.get('cache-control')).toBe('public, max-age=10');
    expect((await get(path, {}, { 'if-none-match': etag })).status).toBe(304);
    expect((await get(path, {}, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('stands without quotes, people, a day or a publisher', async () => {
    const { document, text, status } = await get('/articles/nothing');
    expect([status, document.querySelectorAll('.note').length]).toEqual([200, 0]);
    expect(text).toContain('No quotes were found in this article.');
    expect(text).toContain('no date stated');
  });

  it('leads to the same question as GraphQL', async () => {
    const link = (settings: object) =>
      get(path, settings).then(({ document }) => document.querySelector('.footer a')?.getAttribute('href') ?? '');
    expect(await link({})).toMatch(/^\/graphql#query=query\+ArticlePage/);
    const { pathname, searchParams } = new URL(await link({ GRAPHIQL: 'off' }), pagesBase);
    expect([pathname, searchParams.get('variables')]).toEqual([
      '/graphql',
      JSON.stringify({ slug: path.slice('/articles/'.length) }, null, 2),
    ]);
  });
});

onEachDialect('a page that is not there', (of) => {
  const get = (at: string, settings = {}, headers = {}) => pagesOf(of().store, settings)(at, headers);

  it.each(['/articles/none', '/articles/%ff', '/nowhere', '/articles/a/b'])(
    'is told as people read it: %s',
    async (at) => {
      const { status, text, document, headers } = await get(at);
      expect([status, headers.get('cache-control')]).toEqual([404, 'private, no-store']);
      expect(text).toMatch(/^There is no such (article|page)/);
      expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(document.querySelector('link[rel=canonical]')).toBeNull();
    },
  );

  it('is told to programs as before', async () => {
    const { status, html } = await get('/nowhere', {}, { accept: '*/*' });
    expect([status, JSON.parse(html).error]).toEqual([404, 'Nothing is here.']);
  });

  it('is none of all where PAGES is off', async () => {
    expect((await get('/articles/none', { PAGES: 'off' }, { accept: '*/*' })).status).toBe(404);
    const front = await get('/', { PAGES: 'off' });
    expect([front.status, front.headers.get('location')]).toEqual([302, '/graphql']);
  });

  it('asks for a token where READ_ACCESS does', async () => {
    const { status, text, headers } = await get('/', { READ_ACCESS: 'token' });
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="onrecord"']);
    expect(text).toContain('This archive is not open to all');
  });
});

onEachDialect('an archive without articles', (of) => {
  it('says so on its front, and what to do', async () => {
    const { status, text } = await pagesOf(of().store)('/');
    expect(status).toBe(200);
    expect(text).toContain('Nothing is here yet');
  });
});
