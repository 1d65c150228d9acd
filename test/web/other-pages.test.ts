import { beforeAll, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { firstSlug, ingestData } from '../support/first-article.ts';
import { makeArticle } from '../support/fixtures.ts';
import { makeToken } from '../support/make-token.ts';
import { pagesOf } from '../support/page-of.ts';
import { serveWriting } from '../support/serve-writing.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made up: of the n-th month of 2021. */
const weir = (n: number, publisher: string) =>
  makeArticle({
    headline: `The weir in month ${n}`,
    day: `2021-0${n}-06`,
    publisher,
    paragraphs: [
      `“The weir of month ${n} is open,” Ada Lindqvist said at the harbour feast.`,
      `“It is open at last, after all these years ${n},” Nils Falk said.`,
    ],
    people: ['Ada Lindqvist', 'Nils Falk'],
    quotes: [
      { words: `The weir of month ${n} is open`, speaker: 'Ada Lindqvist' },
      { words: `It is open at last, after all these years ${n}`, speaker: 'Nils Falk' },
    ],
    events: [{ words: 'the harbour feast', edtf: '2021-01-05', people: ['Ada Lindqvist'], isMain: true }],
  });

onEachDialect('the pages of the archive', (of) => {
  beforeAll(async () => {
    await ingestData(of().store);
    await of().store.save([weir(1, 'The Herald'), weir(3, 'The Herald'), weir(4, 'The Bell')]);
  });
  const get = (at: string, settings = {}) => pagesOf(of().store, settings)(at);
  const links = async (at: string, selector: string) =>
    [...(await get(at)).document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));

  it('lead from the front to articles, people and events', async () => {
    const { document, text } = await get('/');
    expect(text).toMatch(/^Who said what \d+ quotes of \d+ people in 7 articles, each tied to the words/);
    expect(text).toContain('Second Trump–Kim summit, Hanoi 27–28 February 2019 · Hanoi · planned · 1 article');
    const paths = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
    for (const kind of ['articles', 'people', 'events', 'quotes']) {
      const path = paths.find((each) => each.startsWith(`/${kind}/`)) ?? '';
      expect([path, (await get(path.replace(/#.*/, ''))).status]).toEqual([path, 200]);
    }
  });

  it('show what a person said, by event, the newest first', async () => {
    const { text, document } = await get('/people/mike-pompeo');
    expect(text).toMatch(/^Mike Pompeo US Secretary of State/);
    expect(document.querySelectorAll('.quote-item')).toHaveLength(5);
    expect(document.querySelector('.quote-group h3')?.textContent).toBe("Mike Pompeo's television interview with NBC");
    expect(text).toMatch(/Quoted with Donald Trump ?in 1 article/);
  });

  it('choose a person’s quotes by month, kind and publisher, each by a link that can be taken back', async () => {
    const path = '/people/ada-lindqvist';
    expect(await links(path, '.chart svg a')).toEqual([
      `${path}?month=2021-01`,
      `${path}?month=2021-03`,
      `${path}?month=2021-04`,
    ]);
    expect(await links(path, '.chart tbody a')).toEqual(await links(path, '.chart svg a'));
    expect(await links(path, '.facets a')).toContain(`${path}?publisher=The+Herald`);
    const chosen = await get(`${path}?month=2021-03&publisher=The+Herald&kind=exact&after=`);
    expect(chosen.document.querySelectorAll('.quote-item')).toHaveLength(1);
    expect([...chosen.document.querySelectorAll('.chosen a')].map((link) => link.getAttribute('href'))).toEqual([
      `${path}?publisher=The+Herald&kind=exact`,
      `${path}?month=2021-03&publisher=The+Herald`,
      `${path}?month=2021-03&kind=exact`,
    ]);
    expect(chosen.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect((await get(`${path}?kind=indirect`)).text).toContain('None of the quotes meets all that is chosen.');
    expect((await get(`${path}?month=nonsense&kind=x`)).document.querySelectorAll('.quote-item')).toHaveLength(3);
  });

  it('set the accounts of an event beside each other', async () => {
    const paths = await links('/', 'a[href^="/events/footbridge"]');
    const { document, text } = await get(paths[0] ?? '');
    expect(text).toMatch(/^accident Footbridge collapses 12 February 2019 · Eldenmoor · happened/);
    const rows = [...document.querySelectorAll('.accounts tbody tr')].map((row) => [
      row.querySelector('a')?.textContent,
      ...[...row.querySelectorAll('td')].map((cell) => cell.textContent),
    ]);
    const same = ['12 February 2019', 'Eldenmoor', 'happened', 'not stated'];
    expect(rows).toEqual([
      ['North Shore Herald', ...same],
      ['The Vale Telegraph', ...same],
      ['The Eldenmoor Courier', ...same],
    ]);
  });

  it('cite a quote as text, Markdown and CSL-JSON', async () => {
    const [path] = await links('/people/mike-pompeo', '.quote-item a[href^="/quotes/"]');
    const { document, text } = await get(path ?? '', { PUBLIC_URL: 'https://news.example' });
    const cited = (form: string) => document.getElementById(`cite-${form}`)?.textContent ?? '';
    expect(cited('text')).toBe(
      "Mike Pompeo: “The American people should know we have the toughest economic sanctions that have ever been placed on North Korea, and we won't release that pressure until such time as we are confident that we have substantially reduced that risk” In: “Donald Trump keen to hold in-depth talks with Kim Jong Un: US officials”, The Straits Times, 23 February 2019. https://news.example" +
        path,
    );
    expect(cited('markdown')).toMatch(/^> “The American people[^\n]*\n>\n> — Mike Pompeo, \[Donald Trump keen/);
    expect(JSON.parse(cited('csl'))).toMatchObject([
      { type: 'article-newspaper', 'container-title': 'The Straits Times', issued: { 'date-parts': [[2019, 2, 23]] } },
    ]);
    expect(text).toContain("Said at Mike Pompeo's television interview with NBC");
    expect(document.querySelector('mark')?.textContent).toMatch(/^The American people should know/);
  });

  it('find people, events, quotes and articles by words, and say what they found nothing for', async () => {
    const { text, document } = await get('/search?q=weir');
    expect(text).toMatch(/^“weir” (.*, )?3 quotes, 3 articles/);
    expect(document.querySelector('.masthead input')?.getAttribute('value')).toBe('weir');
    expect(await links('/search?q=weir', '.facets a')).toContain('/search?q=weir&publisher=The+Bell');
    expect((await get('/search?q=weir&publisher=The+Bell')).document.querySelectorAll('.quote-item')).toHaveLength(1);
    const none = await get('/search?q=pompe%20zzz');
    expect(none.text).toContain('Nothing has all the words “pompe zzz”');
    expect(none.text).toContain('Mike Pompeo');
    expect((await get('/search')).text).toContain('Type a name, an event, or words that were said.');
    const refused = await get('/search?q=-weir');
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('This cannot be answered')]);
    expect((await get(`/search?q=${encodeURIComponent('<script>alert(1)</script>')}`)).html).not.toContain(
      '<script>alert',
    );
  });

  it('list what nobody has looked at, and offer every quote to who reviews', async () => {
    const { text, document } = await get('/review?list=unreviewed');
    expect(text).toContain('All quotes that nobody has looked at, the least sure first.');
    const ids = [...document.querySelectorAll('.quote-item')].map((item) => item.getAttribute('data-review'));
    expect(ids.length).toBeGreaterThan(0);
    expect((await get(`/quotes/${ids[0]}`)).document.querySelector(`figure[data-review="${ids[0]}"]`)).not.toBeNull();
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect((await get('/review')).text).toContain('Unsure');
    expect((await get('/review?list=decided')).text).toContain('What was decided and holds');
  });

  it('have no word of the schema’s enums', async () => {
    const [quote] = await links('/people/mike-pompeo', '.quote-item a[href^="/quotes/"]');
    const [event] = await links('/people/mike-pompeo', 'a[href^="/events/"]');
    for (const at of [
      '/',
      '/people/mike-pompeo',
      event ?? '',
      quote ?? '',
      '/search?q=korea',
      '/review?list=unreviewed',
    ]) {
      const { text, document } = await get(at);
      for (const pre of document.querySelectorAll('pre')) pre.remove();
      const shown = document.querySelector('main')?.textContent ?? text;
      expect(shown).not.toMatch(
        /\b(DIRECT|INDIRECT|MIXED|UNREVIEWED|CONFIRMED|HAPPENED|PLANNED|SOFTWARE|HUMAN|EXACT)\b|MTp/,
      );
    }
  });

  it('ask nothing that a client could not ask', async () => {
    for (const at of ['/', `/articles/${firstSlug}`, '/people/mike-pompeo', '/search?q=korea']) {
      const asked =
        (await get(at, { GRAPHIQL: 'off' })).document.querySelector('.footer a')?.getAttribute('href') ?? '';
      const { status, html } = await pagesOf(of().store, { GRAPHIQL: 'off' })(asked, { accept: 'application/json' });
      expect([at, status, JSON.parse(html).errors]).toEqual([at, 200, undefined]);
    }
  });
});

onEachDialect('a page of what is no more', (of) => {
  it('is 410 for a withdrawn article and its quotes, with the reason', async () => {
    await of().store.save([weir(1, 'The Herald')]);
    const { send, stop } = await serveWriting(of().store);
    const token = await makeToken(of().store, 'the desk');
    const { quotes } = await ask(of().store, '{ quotes { nodes { id article { slug } } } }');
    const [{ id, article }] = quotes.nodes;
    const { body } = await send(
      token,
      'mutation ($input: WithdrawArticleInput!) { withdrawArticle(input: $input) { errors { message } } }',
      { input: { by: { slug: article.slug }, reason: 'It is wrong.' } },
    );
    expect(body.data.withdrawArticle.errors).toEqual([]);
    await stop();
    const get = pagesOf(of().store);
    const gone = await get(`/articles/${article.slug}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toMatch(/^This is no longer here Its publisher has withdrawn it. “It is wrong.” Gone since/);
    expect((await get(`/quotes/${id}`)).status).toBe(410);
    expect((await get('/people/ada-lindqvist')).status).toBe(404);
    expect((await get('/')).text).toContain('Nothing is here yet');
  });
});
