import { expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { runCli } from '../support/run-cli.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('decisions on the command line', (of) => {
  const run = (...args: readonly string[]) => runCli(args, { DATABASE_URL: of().url });
  const quotes = async (filter = '') =>
    (await ask(of().store, `{ quotes${filter} { nodes { id text review speaker { name } } } }`)).quotes.nodes;

  it('are made, listed and undone', async () => {
    // A made-up article of made-up people.
    await of().store.save([
      makeArticle({
        headline: 'The weir is open',
        day: '2031-05-07',
        paragraphs: ['“It holds,” said Ada Lindqvist to Bo Marsh.'],
        people: ['Ada Lindqvist', 'Bo Marsh'],
        quotes: [{ words: 'It holds', speaker: 'Ada Lindqvist' }],
      }),
    ]);
    const [{ id }] = await quotes();
    const rejected = await run('review', id, '--reject', '--note', 'He did not.', '--by', 'Cleo');
    expect(rejected).toMatchObject({ code: 0, err: '' });
    expect(rejected.out).toMatch(/ ACTIVE {4}QUOTE_REJECTED {4}Cleo {2}"It holds" {2}He did not\.\n$/);
    expect(await quotes()).toEqual([]);
    expect(await quotes('(filter: { review: { eq: REJECTED } })')).toMatchObject([{ id, review: 'REJECTED' }]);
    const [decision = ''] = rejected.out.split(' ');
    const undone = await run('undo', decision, '--by', 'Dev');
    expect(undone.out).toMatch(/ UNDONE {4}QUOTE_REJECTED {4}Cleo /);
    expect(await quotes()).toMatchObject([{ id, review: 'UNREVIEWED' }]);
    const { people } = await ask(of().store, '{ people(filter: { name: { eq: "Bo Marsh" } }) { nodes { id } } }');
    expect(await run('review', id, '--speaker', people.nodes[0].id)).toMatchObject({ code: 0 });
    expect(await quotes()).toMatchObject([{ id, review: 'CONFIRMED', speaker: { name: 'Bo Marsh' } }]);
    const { out } = await run('decisions', '--article', '2031-05-07-the-weir-is-open');
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/ ACTIVE {4}QUOTE_CORRECTED /),
      expect.stringMatching(/ UNDONE {4}QUOTE_REJECTED /),
    ]);
    expect((await run('decisions', '--state', 'ORPHANED')).out).toBe('');
  });

  it('merge, rename, link and split people', async () => {
    await of().store.save([
      makeArticle({
        headline: 'The weir is shut',
        day: '2031-05-08',
        paragraphs: ['Ada Lindqvist and Adeline Ek met.'],
        people: ['Ada Lindqvist', 'Adeline Ek'],
      }),
    ]);
    const people = async (): Promise<Json[]> =>
      (await ask(of().store, '{ people { nodes { id name sameAs { scheme value } articles { totalCount } } } }')).people
        .nodes;
    const idOf = async (name: string) => (await people()).find((person) => person.name === name)?.id;
    const [ada, ek] = [await idOf('Ada Lindqvist'), await idOf('Adeline Ek')];
    expect((await run('merge', ada, ek, '--by', 'Cleo', '--note', 'One.')).out).toMatch(
      / ACTIVE {4}PEOPLE_MERGED .*One\.\n$/,
    );
    expect(await run('rename', ada, 'Ada Ek-Lindqvist')).toMatchObject({ code: 0, err: '' });
    expect(await run('link', ada, 'wikidata', 'Q0042')).toMatchObject({ code: 0, err: '' });
    expect((await people()).find(({ id }) => id === ada)).toEqual({
      id: ada,
      name: 'Ada Ek-Lindqvist',
      sameAs: [{ scheme: 'wikidata', value: 'Q0042' }],
      articles: { totalCount: 2 },
    });
    expect(await run('split', ada, '--articles', '2031-05-08-the-weir-is-shut')).toMatchObject({ code: 0, err: '' });
    expect((await people()).map(({ articles }) => articles.totalCount)).toEqual([1, 1, 1]);
    expect(await run('merge', ada, 'nobody')).toMatchObject({
      code: 1,
      err: '"nobody" is the id of no person and no event.\n',
    });
    expect(await run('merge', ada, ada)).toMatchObject({ code: 1, err: expect.stringContaining('two or more') });
  });

  it('are refused in a sentence', async () => {
    const [{ id }] = await quotes();
    expect(await run('review', id)).toMatchObject({ code: 1, err: expect.stringContaining('Say one thing') });
    expect(await run('review', 'nobody', '--confirm')).toMatchObject({
      code: 1,
      err: '"nobody" is not the id of a quote.\n',
    });
    expect(await run('review', id, '--content', 'It never holds')).toMatchObject({
      code: 1,
      err: expect.stringContaining('does not stand in a paragraph'),
    });
  });
});
