import { beforeAll, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { ingestData } from '../support/first-article.ts';
import { pagesBase, pagesOf } from '../support/page-of.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('a quote in pages of others', (of) => {
  let id: string;
  beforeAll(async () => {
    await ingestData(of().store);
    const { person } = await ask(
      of().store,
      '{ person(by: { slug: "mike-pompeo" }) { quotes(first: 1) { nodes { id } } } }',
    );
    id = person.quotes.nodes[0].id;
  });
  const get = (path: string, settings = {}) => pagesOf(of().store, settings)(path);
  const oembed = (url: string, more = '', settings = {}) =>
    get(`/oembed?url=${encodeURIComponent(url)}${more}`, settings);

  it('stands in a frame, as nothing else may, with links that lead out of it', async () => {
    const { status, headers, document, text } = await get(`/embed/quotes/${id}`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect((await get(`/quotes/${id}`)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(text).toContain('Mike Pompeo, said in these words. In: ');
    expect(document.querySelectorAll('script')).toHaveLength(0);
    for (const link of document.querySelectorAll('a')) {
      expect([link.getAttribute('target'), link.getAttribute('href')]).toEqual([
        '_blank',
        expect.stringContaining(pagesBase),
      ]);
    }
    expect((await get('/embed/quotes/none')).status).toBe(404);
  });

  it('is told of by oEmbed, in JSON and XML, which its page names', async () => {
    const { document } = await get(`/quotes/${id}`);
    const address = `${pagesBase}/quotes/${id}`;
    expect(document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${pagesBase}/oembed?url=${encodeURIComponent(address)}&format=json`,
    );
    const { headers, html } = await oembed(address, '&maxwidth=320&maxheight=200');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    const told = JSON.parse(html);
    expect(told).toMatchObject({ version: '1.0', type: 'rich', author_name: 'Mike Pompeo', width: 320, height: 200 });
    expect(told.html).toContain(`<iframe src="${pagesBase}/embed/quotes/${id}"`);
    const xml = await oembed(address, '&format=xml');
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(xml.html).toMatch(/^<\?xml[^>]*>\n<oembed><version>1.0<\/version>.*&lt;iframe src=&quot;/);
  });

  it('is told of under the public address alone', async () => {
    const settings = { PUBLIC_URL: 'https://news.example/archive' };
    expect((await oembed(`https://news.example/archive/quotes/${id}`, '', settings)).html).toContain(
      `src=\\"https://news.example/archive/embed/quotes/${id}\\"`,
    );
    expect((await oembed(`https://news.example/quotes/${id}`, '', settings)).status).toBe(404);
  });

  it('is refused as oEmbed has it: 404 for what is no quote here, 501 for another format', async () => {
    for (const url of [
      '',
      'nonsense',
      'https://elsewhere.example/quotes/x',
      `${pagesBase}/people/mike-pompeo`,
      `${pagesBase}/quotes/none`,
    ]) {
      expect([url, (await oembed(url)).status]).toEqual([url, 404]);
    }
    expect((await oembed(`${pagesBase}/quotes/${id}`, '&format=yaml')).status).toBe(501);
  });

  it('needs a token where all reading does', async () => {
    const settings = { READ_ACCESS: 'token' };
    expect((await get(`/embed/quotes/${id}`, settings)).status).toBe(401);
    expect((await oembed(`${pagesBase}/quotes/${id}`, '', settings)).status).toBe(401);
    expect((await get('/review', settings)).status).toBe(401);
  });
});
