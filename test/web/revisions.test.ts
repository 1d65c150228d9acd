import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSequences } from '../../src/web/revisions/compare-sequences.ts';
import { compareTexts } from '../../src/web/revisions/compare-texts.ts';
import { makeArticle } from '../support/fixtures.ts';
import { pagesOf } from '../support/page-of.ts';
import { onEachDialect } from '../support/stores.ts';

it('two sequences are what stayed and went of the one, and what stayed and came of the other', () => {
  const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
  fc.assert(
    fc.property(items, items, (old, now) => {
      const stretches = compareSequences(old, now);
      const without = (kind: string) => stretches.filter((each) => each.kind !== kind).flatMap((each) => each.items);
      expect(without('added')).toEqual(old);
      expect(without('removed')).toEqual(now);
    }),
  );
  expect(compareSequences([...'kitten'], [...'sitting']).filter(({ kind }) => kind === 'same').length).toBe(2);
});

it('a changed paragraph is compared word by word, another one is replaced', () => {
  const told = compareTexts(
    'The weir is open.\n\nIt holds.\n\nNobody came.',
    'The weir is shut.\n\nIt holds.\n\nRain fell on Tuesday.',
  );
  expect(told.map(({ pieces }) => pieces.map(({ kind, text }) => `${kind}: ${text}`))).toEqual([
    ['same: The weir is ', 'removed: open', 'added: shut', 'same: .'],
    ['same: It holds.'],
    ['removed: Nobody came.'],
    ['added: Rain fell on Tuesday.'],
  ]);
});

onEachDialect('the versions of an article', (of) => {
  const version = (said: string, more: string) =>
    makeArticle({
      headline: 'The weir opens',
      day: '2021-03-06',
      publisher: 'The Herald',
      url: 'https://example.org/weir',
      paragraphs: [`“${said},” Ada Lindqvist said.`, `It was built in 1890. ${more}`],
      people: ['Ada Lindqvist'],
      quotes: [{ words: said, speaker: 'Ada Lindqvist' }],
    });

  it('are compared by words and by quotes', async () => {
    await of().store.save([version('The weir is open to all of us', '')]);
    const get = pagesOf(of().store);
    const path = '/articles/2021-03-06-the-weir-opens';
    expect((await get(`${path}/revisions`)).text).toContain('Nothing has been changed since it came.');
    await of().store.save([version('The weir is shut to all of us', 'It is red.')]);
    const { document, text } = await get(`${path}/revisions`);
    expect([...document.querySelectorAll('del, ins')].map((each) => each.textContent?.trim())).toEqual([
      'open',
      'shut',
      'It is red.',
    ]);
    expect(text).toContain('From version 1 to version 2');
    expect(text).toContain('1 paragraph unchanged');
    expect(text).toMatch(/(In other words|New) ?“The weir is shut to all of us”/);
    expect((await get(path)).document.querySelector(`a[href="${path}/revisions"]`)).not.toBeNull();
    expect((await get(`${path}/revisions?from=7&to=9`)).text).toContain('There are no two such versions.');
    expect((await get('/articles/none/revisions')).status).toBe(404);
  });
});
