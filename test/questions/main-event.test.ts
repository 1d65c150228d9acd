import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('the event that an article is chiefly about', (of) => {
  beforeAll(async () => {
    const planned = makeArticle({
      headline: 'Norrholm to vote on the weir',
      day: '2021-06-01',
      paragraphs: ['Norrholm will vote on the weir.', 'The storm of May broke it.'],
      events: [{ words: 'vote on the weir', edtf: '2021-07-01', isMain: true }, { words: 'The storm of May' }],
    });
    const events = planned.annotations.events.map((event, i) => ({
      ...event,
      kind: i === 0 ? ('VOTE' as const) : ('DISASTER' as const),
      status: i === 0 ? ('PLANNED' as const) : ('HAPPENED' as const),
    }));
    await of().store.save([
      { ...planned, annotations: { ...planned.annotations, events } },
      makeArticle({ headline: 'How to mend a weir', day: '2021-06-02', paragraphs: ['Take oak. Wait.'] }),
    ]);
  });

  it('is named by the article, by the edges of both lists and by its account', async () => {
    const { articles } = await ask(
      of().store,
      `{ articles(orderBy: { field: PUBLISHED_ON, direction: ASC }) { nodes { mainEvent { name eventKind status
           articles { edges { isMain node { headline } } } accounts { nodes { isMain status } } }
         events(orderBy: { field: NAME, direction: DESC }) { edges { isMain node { name } } } } } }`,
    );
    expect(articles.nodes).toEqual([
      {
        mainEvent: {
          name: 'vote on the weir',
          eventKind: 'VOTE',
          status: 'PLANNED',
          articles: { edges: [{ isMain: true, node: { headline: 'Norrholm to vote on the weir' } }] },
          accounts: { nodes: [{ isMain: true, status: 'PLANNED' }] },
        },
        events: {
          edges: expect.arrayContaining([
            { isMain: true, node: { name: 'vote on the weir' } },
            { isMain: false, node: { name: 'The storm of May' } },
          ]),
        },
      },
      { mainEvent: null, events: { edges: [] } },
    ]);
  });

  it('is what articles are asked for by, and articles without one', async () => {
    const headlines = async (filter: string) => {
      const { articles } = await ask(of().store, `{ articles(filter: ${filter}) { totalCount nodes { headline } } }`);
      expect(articles.totalCount).toBe(articles.nodes.length);
      return articles.nodes.map(({ headline }: Json) => headline);
    };
    expect(await headlines('{ mainEvent: { eventKind: { eq: VOTE } } }')).toEqual(['Norrholm to vote on the weir']);
    expect(await headlines('{ mainEvent: { eventKind: { eq: DISASTER } } }')).toEqual([]);
    expect(await headlines('{ events: { some: { eventKind: { eq: DISASTER } } } }')).toHaveLength(1);
    expect(await headlines('{ not: { mainEvent: {} } }')).toEqual(['How to mend a weir']);
  });

  it('is found by whether it took place', async () => {
    const { events } = await ask(of().store, '{ events(filter: { status: { eq: PLANNED } }) { nodes { name } } }');
    expect(events.nodes).toEqual([{ name: 'vote on the weir' }]);
  });
});
