import { beforeAll, expect, it } from 'vitest';
import { papers, readPaper } from '../store/check-quote/made-up-papers.ts';
import { pagesOf } from '../support/page-of.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('the page that checks a text', (of) => {
  beforeAll(async () => {
    for (const paper of papers) await of().store.save([readPaper(paper)]);
  });
  const check = async (params: Record<string, string>) => pagesOf(of().store)(`/check?${new URLSearchParams(params)}`);

  it('has a box that is sent without JavaScript, and is led to from the front', async () => {
    const { document, status, text } = await pagesOf(of().store)('/check');
    expect([status, document.querySelector('h1')?.textContent]).toEqual([200, 'Did they say that?']);
    const form = document.querySelector('main form');
    expect([form?.getAttribute('action'), form?.getAttribute('method')]).toEqual(['/check', 'get']);
    expect([...(form?.querySelectorAll('[name]') ?? [])].map((field) => field.getAttribute('name'))).toEqual([
      'text',
      'speaker',
      'from',
      'to',
    ]);
    expect(text).not.toContain('Searched in');
    const front = await pagesOf(of().store)('/');
    expect(front.document.querySelector('.front-head a')?.getAttribute('href')).toBe('/check');
  });

  it('tells in words that it was said, by whom, and leads to the words in the article', async () => {
    const { document, text } = await check({ text: '“We will rebuild the mill…”', speaker: 'Petrie' });
    expect(document.querySelector('.check-answer h2')?.textContent).toBe('Yes, in these words');
    const links = [...document.querySelectorAll('.quote-item a')].map((link) => link.getAttribute('href') ?? '');
    expect(links[0]).toMatch(/^\/articles\/.+#quote-/);
    expect(text).toContain(
      'Searched in 2 articles published from 4 March 2024 to 6 May 2024. The name was taken for Lorna Petrie.',
    );
    expect(document.querySelector('textarea')?.textContent).toBe('“We will rebuild the mill…”');
  });

  it('marks the words that differ', async () => {
    const { document } = await check({ text: 'We will rebuild the mill by the first of June' });
    expect(document.querySelector('.check-answer h2')?.textContent).toBe('Nearly, but the words differ');
    const marked = [...document.querySelectorAll('.compared del, .compared ins')];
    expect(marked.map((words) => [words.localName, words.textContent])).toEqual([
      ['del', 'June'],
      ['ins', 'May'],
    ]);
  });

  it('says loudly that a “not” differs', async () => {
    const { document } = await check({ text: 'We will organise the harbour festival without the fishermen.' });
    expect(document.querySelector('.check-answer h2')?.textContent).toBe('Careful: a “not” differs');
    expect(document.querySelector('.compared ins')?.textContent).toBe('won’t');
  });

  it('tells each sentence apart', async () => {
    const { document } = await check({ text: 'We will rebuild the mill. The moon is made of cheese.' });
    expect(document.querySelector('.check-answer h2')?.textContent).toBe('Not on record here');
    expect([...document.querySelectorAll('.check-sentence .verdict')].map(({ textContent }) => textContent)).toEqual([
      'Yes, in these words',
      'Not on record here',
    ]);
  });

  it('says what is wrong with what was given, and keeps it', async () => {
    const wrong = await check({ text: 'We will rebuild the mill', from: 'yesterday' });
    expect(wrong.status).toBe(400);
    expect(wrong.document.querySelector('.refused')?.textContent).toContain('"yesterday" is no date');
    expect(wrong.document.querySelector('textarea')?.textContent).toBe('We will rebuild the mill');
    expect((await check({ text: 'word '.repeat(10_000) })).document.querySelector('.refused')?.textContent).toContain(
      'the most are 10000',
    );
  });

  it('shows marks of what was pasted as they are', async () => {
    const { html } = await check({ text: '</textarea><script>alert(1)</script> was said' });
    expect(html).not.toContain('<script>alert');
  });
});
