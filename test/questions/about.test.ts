import { expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** A made-up quote that was said at one event, about another. */
const made = makeArticle({
  headline: 'Weir',
  paragraphs: ['At the quay fair, “the weir summit went well,” Ada Lindqvist said.'],
  people: ['Ada Lindqvist'],
  quotes: [{ words: 'the weir summit went well', speaker: 'Ada Lindqvist' }],
  events: [{ words: 'the quay fair' }, { words: 'the weir summit' }],
});
const [fair, summit] = made.annotations.events.map(({ key, mentions }) => ({
  event: key,
  range: mentions[0]?.range ?? { start: 0, end: 1 },
}));
const quotes = made.annotations.quotes.map((quote) => ({
  ...quote,
  occasion: fair ?? null,
  about: summit === undefined ? [] : [summit],
}));

onEachDialect('a quote that was said at one event about another', (of) => {
  it('answers each under its own name, counted, and found by the filter of that name', async () => {
    await of().store.save([{ ...made, annotations: { ...made.annotations, quotes } }]);
    const { quotes: found } = await ask(
      of().store,
      `{ quotes { nodes { occasion { name } about { totalCount edges { span { text } node { id name } }
           facets(by: EVENT_KIND) { count } } } } }`,
    );
    expect(found.nodes).toEqual([
      {
        occasion: { name: 'the quay fair' },
        about: {
          totalCount: 1,
          edges: [{ span: { text: 'the weir summit' }, node: { id: expect.any(String), name: 'the weir summit' } }],
          facets: [{ count: 1 }],
        },
      },
    ]);
    const { events } = await ask(
      of().store,
      '{ events(orderBy: { field: NAME }) { nodes { id quotes { edges { relation } } } } }',
    );
    expect(events.nodes.map((event: { quotes: object }) => event.quotes)).toEqual([
      { edges: [{ relation: 'SAID_AT' }] },
      { edges: [{ relation: 'ABOUT' }] },
    ]);
    const about = async (id: string) =>
      (await ask(of().store, `{ quotes(filter: { about: { some: { id: { eq: "${id}" } } } }) { totalCount } }`)).quotes
        .totalCount;
    expect([await about(events.nodes[0].id), await about(events.nodes[1].id)]).toEqual([0, 1]);
  });
});
