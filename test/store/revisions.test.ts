import { expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { type Made, makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

// A made-up article of made-up people.
const made: Made = {
  headline: 'Mayor of Brackwater opens the weir',
  day: '2021-06-01',
  url: 'https://news.example/weir',
  paragraphs: [
    'Mayor Ilse Tammik opened the weir. "We have waited long for this," she said. "It is done."',
    'Engineer Paul Oduya thanked her. "Thank you all," he said.',
  ],
  people: ['Ilse Tammik', 'Paul Oduya'],
  quotes: [
    { words: 'We have waited long for this', speaker: 'Ilse Tammik' },
    { words: 'It is done', speaker: 'Ilse Tammik' },
    { words: 'Thank you all', speaker: 'Paul Oduya' },
  ],
  events: [{ words: 'opened the weir', edtf: '2021-06-01', place: 'Brackwater', people: ['Ilse Tammik'] }],
};

const changed: Made = {
  ...made,
  paragraphs: [
    'Mayor Ilse Tammik opened the new weir. "We have waited very long for this," she said. "It is done."',
    'The crowd clapped.',
  ],
  people: ['Ilse Tammik'],
  quotes: [
    { words: 'We have waited very long for this', speaker: 'Ilse Tammik' },
    { words: 'It is done', speaker: 'Ilse Tammik' },
  ],
  events: [{ words: 'opened the new weir', edtf: '2021-06-01', place: 'Brackwater', people: ['Ilse Tammik'] }],
};

const state = `{
  articles { nodes { id slug revision text quotes { nodes { id text } } } }
  people { totalCount nodes { id name quotes { totalCount } articles { totalCount } events { totalCount } } }
  events { totalCount nodes { id articles { totalCount } participants { nodes { name } } } }
}`;

onEachDialect('an article that comes again', (of) => {
  const save = async (article: Made) => (await of().store.save([makeArticle(article)]))[0]?.status;
  let first: Json;

  it('is added the first time', async () => {
    expect(await save(made)).toBe('ADDED');
    first = await ask(of().store, state);
    expect(first.people.nodes.map((person: Json) => [person.name, person.quotes.totalCount])).toEqual([
      ['Ilse Tammik', 2],
      ['Paul Oduya', 1],
    ]);
  });

  it('changes nothing when nothing in it changed', async () => {
    expect(await save(made)).toBe('UNCHANGED');
    expect(await ask(of().store, state)).toEqual(first);
  });

  it('is a new revision when its source changed; its quotes keep their ids by their words', async () => {
    expect(await save(changed)).toBe('REVISED');
    const now = await ask(of().store, state);
    const [article] = now.articles.nodes;
    const [before] = first.articles.nodes;
    expect(now.articles.nodes).toHaveLength(1);
    expect([article.id, article.slug, article.revision]).toEqual([before.id, before.slug, 2]);
    expect(article.quotes.nodes.map((quote: Json) => quote.id)).toEqual(
      before.quotes.nodes.slice(0, 2).map((quote: Json) => quote.id),
    );
    expect(article.quotes.nodes[0].text).toBe('We have waited very long for this');
    expect(now.events.nodes[0].id).toBe(first.events.nodes[0].id);
  });

  it('leaves no one behind whom no article names any more', async () => {
    const now = await ask(of().store, state);
    expect(now.people.nodes).toEqual([
      {
        id: first.people.nodes[0].id,
        name: 'Ilse Tammik',
        quotes: { totalCount: 2 },
        articles: { totalCount: 1 },
        events: { totalCount: 1 },
      },
    ]);
    const gone = first.people.nodes[1].id;
    expect(await ask(of().store, 'query ($id: ID!) { node(id: $id) { id } }', { id: gone })).toEqual({ node: null });
  });

  it('is read anew when the same source has another reading, with no new revision', async () => {
    expect(await save({ ...changed, quotes: [] })).toBe('REREAD');
    const now = await ask(of().store, state);
    expect(now.articles.nodes[0]).toMatchObject({ revision: 2, quotes: { nodes: [] } });
    expect(now.people.nodes[0].quotes.totalCount).toBe(0);
  });

  it("keeps a human's reading where a program reads the same source again", async () => {
    const human = { ...changed, provenance: { kind: 'HUMAN', name: 'A tester', version: null } } as const;
    expect(await save(human)).toBe('REREAD');
    expect(await save({ ...changed, quotes: [] })).toBe('UNCHANGED');
    const now = await ask(of().store, '{ quotes { nodes { review provenance { kind name version } } } }');
    expect(now.quotes.nodes[0]).toEqual({
      review: 'CONFIRMED',
      provenance: { kind: 'HUMAN', name: 'A tester', version: null },
    });
  });
});

onEachDialect('people and events of several articles', (of) => {
  it('meet under one person and one event, each article with its own account', async () => {
    await of().store.save([
      makeArticle({ ...made, headline: 'Brackwater: weir opened', url: 'https://news.example/a' }),
      makeArticle({
        ...changed,
        headline: 'Brackwater: weir open at last',
        day: '2021-06-02',
        url: 'https://other.example/b',
      }),
    ]);
    const { people, events } = await ask(
      of().store,
      `{ people(filter: { name: { eq: "ilse TAMMIK" } }) { nodes { name articles { totalCount } quotes { totalCount } } }
         events { nodes { articles { totalCount } accounts { nodes { name article { headline } } } } } }`,
    );
    expect(people.nodes).toEqual([{ name: 'Ilse Tammik', articles: { totalCount: 2 }, quotes: { totalCount: 4 } }]);
    expect(events.nodes).toEqual([
      {
        articles: { totalCount: 2 },
        accounts: {
          nodes: [
            { name: 'opened the new weir', article: { headline: 'Brackwater: weir open at last' } },
            { name: 'opened the weir', article: { headline: 'Brackwater: weir opened' } },
          ],
        },
      },
    ]);
  });

  it('stay apart where the day is another', async () => {
    await of().store.save([
      makeArticle({
        ...made,
        headline: 'Another weir of Brackwater',
        url: 'https://news.example/c',
        events: [{ words: 'opened the weir', edtf: '2022-06-01', place: 'Brackwater', people: ['Ilse Tammik'] }],
      }),
    ]);
    expect((await ask(of().store, '{ events { totalCount } }')).events.totalCount).toBe(2);
  });
});

onEachDialect('what other articles say as well', (of) => {
  // Made-up articles of made-up people; the name is set in capitals with a space that does not break, and over two lines.
  const one: Made = {
    headline: 'One',
    day: '2021-06-01',
    paragraphs: ['Ada Lindqvist spoke. Then ADA\u00a0LINDQVIST left.'],
    people: ['Ada Lindqvist'],
  };
  const two: Made = {
    headline: 'Two',
    day: '2021-06-02',
    paragraphs: ['Ada Lindqvist came.'],
    people: ['Ada Lindqvist'],
  };
  const aliases = async () => (await ask(of().store, '{ people { nodes { aliases } } }')).people.nodes[0].aliases;

  it('keeps the form of a name that only another article has, however it is spaced there', async () => {
    const { annotations, ...rest } = makeArticle(one);
    const start = rest.document.text.indexOf('ADA');
    const inCapitals = { range: { start, end: start + 13 }, kind: 'NAME', title: null } as const;
    const people = annotations.people.map((person) => ({ ...person, mentions: [...person.mentions, inCapitals] }));
    await of().store.save([{ ...rest, annotations: { ...annotations, people } }, makeArticle(two)]);
    expect(await aliases()).toEqual(['ADA LINDQVIST']);
    await of().store.save([makeArticle({ ...two, paragraphs: ['Ada Lindqvist came again.'] })]);
    expect(await aliases()).toEqual(['ADA LINDQVIST']);
    await of().store.save([makeArticle({ ...one, paragraphs: ['Ada Lindqvist spoke.'] })]);
    expect(await aliases()).toEqual([]);
  });
});

onEachDialect('quotes of the same words', (of) => {
  it('keep their ids in the order in which they stand', async () => {
    const words = 'we will win today';
    const ids = async (end: string, order: readonly number[]) => {
      const { annotations, ...rest } = makeArticle({
        headline: 'The regatta of Brackwater',
        day: '2021-06-03',
        paragraphs: [`"${words}," she said. "${words}," she said. "${words}," she said.${end}`],
        quotes: [{ words, speaker: null }],
      });
      const starts = [...rest.document.text.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
      const quotes = order.flatMap((n) =>
        annotations.quotes.map((quote) => {
          const start = starts[n] ?? 0;
          return { ...quote, content: [{ start, end: start + words.length }] };
        }),
      );
      await of().store.save([{ ...rest, annotations: { ...annotations, quotes } }]);
      const { articles } = await ask(
        of().store,
        '{ articles { nodes { quotes { nodes { id content { start } } } } } }',
      );
      return articles.nodes[0].quotes.nodes;
    };
    // In whatever order a record names them.
    const before = await ids('', [2, 0, 1]);
    expect(before).toHaveLength(3);
    expect(await ids(' The end.', [0, 1, 2])).toEqual(before);
    expect(await ids(' The end of it.', [1, 2, 0])).toEqual(before);
  });
});
