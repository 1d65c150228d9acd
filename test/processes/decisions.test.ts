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

  it('reject an event and a mention, and add a correction', async () => {
    await of().store.save([
      makeArticle({
        headline: 'The weir is dry',
        day: '2031-05-09',
        url: 'https://weir.example/dry',
        paragraphs: ['The Vera Strand left in the drought. Vera Strand is a ship.'],
        people: ['Vera Strand'],
        events: [{ words: 'drought', isMain: true }],
      }),
    ]);
    const slug = '2031-05-09-the-weir-is-dry';
    const events = async (filter = ''): Promise<Json[]> =>
      (await ask(of().store, `{ events${filter} { nodes { id name review } } }`)).events.nodes;
    const [{ id }] = (await events()) as [Json];
    const rejected = await run('review', id, '--reject', '--articles', slug, '--by', 'Cleo');
    expect(rejected).toMatchObject({ code: 0, err: '' });
    expect(rejected.out).toMatch(/ ACTIVE {4}EVENT_REJECTED {4}Cleo {2}"drought"\n$/);
    expect(await events()).toEqual([]);
    expect(await events('(filter: { review: { eq: REJECTED } })')).toEqual([
      { id, name: 'drought', review: 'REJECTED' },
    ]);
    const people = async (): Promise<string[]> =>
      (await ask(of().store, '{ people { nodes { name } } }')).people.nodes.map(({ name }: Json) => name);
    const before = await people();
    const several = await run('review-mention', slug, 'Vera Strand', '--reject', '--by', 'Cleo');
    expect(several).toMatchObject({ code: 1, err: expect.stringContaining('stands 2 times') });
    const suffix = ['--suffix', ' left'] as const;
    const mention = await run('review-mention', slug, 'Vera Strand', ...suffix, '--reject', '--whole-person');
    expect(mention.out).toMatch(/ ACTIVE {4}MENTION_REJECTED .*"Vera Strand"\n$/);
    expect(await people()).toEqual(before.filter((name) => name !== 'Vera Strand'));
    const correction = await run(
      'correction',
      'https://weir.example/dry',
      'It is wet.',
      '--kind',
      'UPDATE',
      '--by',
      'Dev',
    );
    expect(correction.out).toMatch(/ ACTIVE {4}CORRECTION_ADDED {2}Dev\n$/);
    const { articles } = await ask(
      of().store,
      '{ articles(filter: { correctionKind: { eq: UPDATE } }) { nodes { corrections { text provenance { name } } } } }',
    );
    expect(articles.nodes).toEqual([{ corrections: [{ text: 'It is wet.', provenance: { name: 'Dev' } }] }]);
    const made = [rejected, mention, correction].map(({ out }) => out.split(' ')[0] ?? '');
    const undone = await run('undo', ...made);
    expect(undone.out.match(/ UNDONE /g)).toHaveLength(3);
    expect(await events()).toEqual([{ id, name: 'drought', review: 'UNREVIEWED' }]);
    expect((await people()).sort()).toEqual([...before].sort());
    expect(await run('review-mention', slug, 'ship', '--confirm', '--reject')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Say one thing'),
    });
    expect(await run('review', id, '--reject', '--speaker', 'unknown')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Say one thing of the event'),
    });
    expect(await run('correction', slug, 'Not so.', '--at', 'soon')).toMatchObject({
      code: 1,
      err: expect.stringContaining('is no moment'),
    });
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
