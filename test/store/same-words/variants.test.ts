import { beforeAll, expect, it } from 'vitest';
import { ask, type Json } from '../../support/ask.ts';
import { type Made, makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';
import { decide, keyOf } from '../decisions/decided-archive.ts';
import { report } from './made-up-reports.ts';

/** What made-up speakers say in made-up papers. */
const said = (n: number, words: string, speaker: string, more: Partial<Made> = {}): Made => ({
  headline: `Story ${n}`,
  day: `2024-03-${String(n).padStart(2, '0')}`,
  url: `https://paper.example/${n}`,
  paragraphs: [`“${words},” ${speaker} said.`, ...report(n)],
  people: [speaker],
  quotes: [{ words, speaker }],
  ...more,
});

const unnamed = (n: number, words: string, like: number): Made => ({
  ...said(n, words, 'the spokesman', { people: [] }),
  paragraphs: [`“${words},” the spokesman said.`, ...report(like)],
  quotes: [{ words, speaker: null }],
});

onEachDialect('the same words of a speaker', (of) => {
  beforeAll(async () => {
    const all = [
      said(1, 'We won’t organise the harbour festival without the fishermen of Eastvale', 'Ilse Tammik'),
      said(2, 'We will not organize the harbor festival without the fishermen of Eastvale', 'Ilse Tammik'),
      said(3, 'We will organise the harbour festival without the fishermen of Eastvale', 'Ilse Tammik'),
      said(4, 'We won’t organise the harbour festival without the fishermen of Eastvale', 'Paul Oduya'),
      said(5, 'The harbour festival was a great success for the fishermen of Corvane', 'Ilse Tammik'),
      unnamed(6, 'The bridge stays closed for another month', 6),
      unnamed(7, 'The bridge stays closed for another month', 6),
      unnamed(8, 'The bridge stays closed for another month', 8),
    ];
    for (const made of all) await of().store.save([makeArticle(made)]);
  });

  it('stand in other articles, each with its difference, the least first', async () => {
    const { article } = await ask(
      of().store,
      `{ article(by: { url: "https://paper.example/1" }) { quotes { nodes { variants { quote { article { headline } }
         difference { changedWordCount isNegated segments { change text otherText } } } } } } }`,
    );
    expect(article.quotes.nodes).toEqual([
      {
        variants: [
          {
            quote: { article: { headline: 'Story 2' } },
            difference: {
              changedWordCount: 0,
              isNegated: false,
              segments: [
                {
                  change: 'SAME',
                  text: 'We won’t organise the harbour festival without the fishermen of Eastvale',
                  otherText: 'We will not organize the harbor festival without the fishermen of Eastvale',
                },
              ],
            },
          },
          {
            quote: { article: { headline: 'Story 3' } },
            difference: {
              changedWordCount: 1,
              isNegated: true,
              segments: [
                { change: 'SAME', text: 'We won’t', otherText: 'We will' },
                { change: 'DROPPED', text: 'won’t', otherText: '' },
                {
                  change: 'SAME',
                  text: 'organise the harbour festival without the fishermen of Eastvale',
                  otherText: 'organise the harbour festival without the fishermen of Eastvale',
                },
              ],
            },
          },
        ],
      },
    ]);
  });

  it('count once where only what differs is asked for, among those that match', async () => {
    const found = await ask(
      of().store,
      `{ all: quotes(distinct: true, orderBy: { field: PUBLISHED_ON }) { totalCount nodes { article { headline } } facets(by: SPEAKER) { entity { ... on Person { name } } count } }
         late: quotes(distinct: true, filter: { article: { publishedOn: { from: "2024-03-02" } }, speaker: { name: { eq: "Ilse Tammik" } } }, orderBy: { field: PUBLISHED_ON }) { totalCount nodes { article { headline } } }
         people(filter: { name: { eq: "Ilse Tammik" } }) { nodes { quotes(distinct: true, orderBy: { field: PUBLISHED_ON }) { totalCount nodes { article { headline } } } } } }`,
    );
    const headlines = ({ nodes }: Json) => nodes.map(({ article }: Json) => article.headline);
    expect(headlines(found.all)).toEqual(['Story 1', 'Story 3', 'Story 4', 'Story 5', 'Story 6', 'Story 8']);
    expect(found.all.totalCount).toBe(6);
    expect(found.all.facets).toEqual([
      { entity: { name: 'Ilse Tammik' }, count: 3 },
      { entity: { name: 'Paul Oduya' }, count: 1 },
    ]);
    expect(headlines(found.late)).toEqual(['Story 2', 'Story 3', 'Story 5']);
    expect(found.late.totalCount).toBe(3);
    const [person] = found.people.nodes;
    expect(headlines(person.quotes)).toEqual(['Story 1', 'Story 3', 'Story 5']);
    expect(person.quotes.totalCount).toBe(3);
  });

  it('are those of the speaker as now known', async () => {
    const others = async () => {
      const { article } = await ask(
        of().store,
        '{ article(by: { url: "https://paper.example/4" }) { quotes { nodes { variants { quote { article { headline } } } } } } }',
      );
      return article.quotes.nodes[0].variants.map(({ quote }: Json) => quote.article.headline);
    };
    const { people } = await ask(of().store, '{ people { nodes { id name } } }');
    expect(await others()).toEqual([]);
    const nodes = people.nodes.map(({ id }: Json) => keyOf(id));
    const decision = await decide(of().store, { entity: 'person', verb: 'merge', nodes });
    expect(await others()).toEqual(['Story 1', 'Story 2', 'Story 3']);
    await decide(of().store, { verb: 'undo', decision });
    expect(await others()).toEqual([]);
  });

  it('cost what they are compared for', async () => {
    await expect(ask(of().store, '{ quotes { nodes { variants(first: 51) { quote { id } } } } }')).rejects.toThrow(
      '"first" is 51; give 1 to 50.',
    );
  });
});
