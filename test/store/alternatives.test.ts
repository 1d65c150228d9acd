import { expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import { decodeGlobalId } from '../../schema/query/global-id.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

type Others = readonly (readonly [name: string, confidence: number])[];

/** A made-up article in which one of some made-up people said something, and others may have. */
function saidBy(
  headline: string,
  [speaker = '', ...rest]: readonly string[],
  others: Others,
  provenance?: Annotations['provenance'],
) {
  return makeArticle({
    headline,
    day: '2021-06-01',
    url: `https://example.org/${headline}`,
    paragraphs: [`${[speaker, ...rest].join(' met ')}. “The weir of ${headline} is open,” they said.`],
    people: [speaker, ...rest],
    quotes: [
      {
        words: `The weir of ${headline} is open`,
        speaker,
        alternatives: others.map(([name, confidence]) => ({ speaker: name, confidence })),
      },
    ],
    ...(provenance === undefined ? {} : { provenance }),
  });
}

onEachDialect('who else may have said a quote', (of) => {
  const quoteOf = async (headline: string): Promise<Json> => {
    const { quotes } = await ask(
      of().store,
      `query ($words: String!) { quotes(search: $words) { nodes {
         id confidence speaker { name } alternatives { confidence speaker { id name articles { totalCount } } } } } }`,
      { words: `"weir of ${headline}"` },
    );
    expect(quotes.nodes).toHaveLength(1);
    return quotes.nodes[0];
  };
  const namesOf = (quote: Json) => quote.alternatives.map(({ speaker }: Json) => speaker.name);
  const personOf = async (name: string): Promise<Json> => {
    const { people } = await ask(
      of().store,
      'query ($name: String) { people(filter: { name: { eq: $name } }) { nodes { id articles { nodes { id } } } } }',
      { name },
    );
    return people.nodes[0];
  };
  const merge = async (from: string, to: string) => {
    const [one, other] = [await personOf(from), await personOf(to)];
    await of().store.movePeople(
      one.articles.nodes.map(({ id }: Json) => ({
        article: decodeGlobalId(id).key,
        from: decodeGlobalId(one.id).key,
        to: decodeGlobalId(other.id).key,
      })),
    );
  };
  /** The ids of the quotes that changed since `work` began. */
  const changedBy = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    const changesAfter = (after: string | null) =>
      ask(
        of().store,
        `query ($after: String) { changes(first: 100, after: $after, filter: { type: { in: [QUOTE] } }) {
           nodes { nodeId kind } pageInfo { endCursor } } }`,
        { after },
      );
    const before = (await changesAfter(null)).changes.pageInfo.endCursor;
    await work();
    const { nodes } = (await changesAfter(before)).changes;
    return nodes.filter(({ kind }: Json) => kind === 'UPDATED').map(({ nodeId }: Json) => nodeId);
  };

  it('is read in one statement, the likeliest first, and is empty where nothing was left open', async () => {
    await of().store.save([
      saidBy(
        'Ashford',
        ['Ada Lindqvist', 'Eva Brandt', 'Ilse Tammik'],
        [
          ['Ilse Tammik', 0.3],
          ['Eva Brandt', 0.1],
        ],
      ),
      saidBy('Birkdale', ['Ada Lindqvist', 'Eva Brandt'], []),
    ]);
    of().takeStatements();
    const quote = await quoteOf('Ashford');
    expect(of().takeStatements()).toHaveLength(1);
    expect(quote).toMatchObject({
      speaker: { name: 'Ada Lindqvist' },
      alternatives: [
        { confidence: 0.3, speaker: { name: 'Ilse Tammik' } },
        { confidence: 0.1, speaker: { name: 'Eva Brandt' } },
      ],
    });
    expect((await quoteOf('Birkdale')).alternatives).toEqual([]);
  });

  it('is whoever they have become, where people merge, and the feed tells of the quote', async () => {
    await of().store.save([saidBy('Corby', ['Paula Ruiz', 'Lena Marsh'], [['Lena Marsh', 0.2]])]);
    await of().store.save([saidBy('Dunmore', ['Magdalena Marsh-Ek'], [])]);
    const { id } = await quoteOf('Corby');
    expect(await changedBy(() => merge('Lena Marsh', 'Magdalena Marsh-Ek'))).toEqual([id]);
    expect(namesOf(await quoteOf('Corby'))).toEqual(['Magdalena Marsh-Ek']);
  });

  it('is nobody twice, and never the speaker, where people of one article merge', async () => {
    await of().store.save([
      saidBy(
        'Elmwick',
        ['Nora Grant', 'Karin Bell', 'Katrin Bell', 'Norah Grant'],
        [
          ['Karin Bell', 0.3],
          ['Norah Grant', 0.2],
          ['Katrin Bell', 0.1],
        ],
      ),
    ]);
    await merge('Katrin Bell', 'Karin Bell');
    expect(namesOf(await quoteOf('Elmwick'))).toEqual(['Karin Bell', 'Norah Grant']);
    const { id } = await quoteOf('Elmwick');
    expect(await changedBy(() => merge('Norah Grant', 'Nora Grant'))).toEqual([id]);
    expect(namesOf(await quoteOf('Elmwick'))).toEqual(['Karin Bell']);
  });

  it('is the one whom a later article tells apart', async () => {
    await of().store.save([saidBy('Garth', ['Tom A. Okafor'], []), saidBy('Goring', ['Tom A. Okafor'], [])]);
    await of().store.save([saidBy('Farley', ['Anna Castellan', 'Tom Okafor'], [['Tom Okafor', 0.2]])]);
    const joined = await quoteOf('Farley');
    expect(joined.alternatives[0].speaker.articles.totalCount).toBe(3);
    const changed = await changedBy(() => of().store.save([saidBy('Hexley', ['Tom B. Okafor'], [])]));
    const parted = await quoteOf('Farley');
    expect(changed).toContain(parted.id);
    expect(parted.alternatives[0].speaker).toMatchObject({ name: 'Tom Okafor', articles: { totalCount: 1 } });
  });

  it('is what the newest revision leaves open, and goes with the quote', async () => {
    const both = ['Mia Berg', 'Lea Berg-Ohm'];
    await of().store.save([saidBy('Ilkeston', both, [['Lea Berg-Ohm', 0.2]])]);
    const { id } = await quoteOf('Ilkeston');
    const settled = () => of().store.save([saidBy('Ilkeston', both, [])]);
    expect(await changedBy(settled)).toEqual([id]);
    expect(await quoteOf('Ilkeston')).toMatchObject({ id, alternatives: [] });
  });

  it('is nobody where a human has read the article', async () => {
    const human = { kind: 'HUMAN', name: 'A tester', version: null } as const;
    await of().store.save([saidBy('Jarrow', ['Mia Berg', 'Eva Brandt'], [['Eva Brandt', 0.2]], human)]);
    expect((await quoteOf('Jarrow')).alternatives).toEqual([]);
  });
});
