import { expect, it } from 'vitest';
import type { Annotations } from '../../schema/domain/model.ts';
import { decodeGlobalId } from '../../schema/query/global-id.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { ask, type Json } from '../support/ask.ts';
import { dumpArchive } from '../support/dump-archive.ts';
import { makeArticle } from '../support/fixtures.ts';
import { anotherEmptyUrl, onEachDialect } from '../support/stores.ts';

const keyOf = (id: string): number => decodeGlobalId(id).key;

/** A made-up article of two made-up people, one of whom the reading calls `known`, though the article may write another name. */
function naming(n: number, written: string, known = written) {
  const made = makeArticle({
    headline: `Story ${n}`,
    day: `2021-06-0${n}`,
    url: `https://example.org/story/${n}`,
    paragraphs: [
      `${written}, keeper of weir ${n}, met Bruno Castellan. “So it is in ${n},” ${written} said. “${written} knows it,” Castellan said.`,
    ],
    people: [written, 'Bruno Castellan'],
    quotes: [
      { words: `So it is in ${n}`, speaker: written },
      { words: `${written} knows it`, speaker: 'Bruno Castellan' },
    ],
    events: [{ words: 'met', edtf: `2021-05-0${n}`, people: [written, 'Bruno Castellan'] }],
  });
  const words = `keeper of weir ${n}`;
  const start = made.document.text.indexOf(words);
  const people = made.annotations.people.map((person): Annotations['people'][number] =>
    person.name === written ? { ...person, name: known, descriptions: [{ start, end: start + words.length }] } : person,
  );
  return { ...made, annotations: { ...made.annotations, people } };
}

onEachDialect('people who are merged', (of) => {
  const [ada, mrsLindqvist] = ['Ada Lindqvist', 'Adeline Lindqvist-Ek'];
  const personOf = async (store: Store, name: string): Promise<Json> =>
    (
      await ask(
        store,
        'query ($name: String) { people(filter: { name: { eq: $name } }) { nodes { id slug articles { nodes { id } } } } }',
        { name },
      )
    ).people.nodes[0];
  const merge = async (store: Store, from: string, to: string) => {
    const [one, other] = [await personOf(store, from), await personOf(store, to)];
    await store.movePeople(
      one.articles.nodes.map(({ id }: Json) => ({ article: keyOf(id), from: keyOf(one.id), to: keyOf(other.id) })),
    );
    return { one, other };
  };

  it('make an archive that is the same as one which knew them as one from the beginning', async () => {
    const { store, url } = of();
    await store.save([naming(1, ada), naming(2, mrsLindqvist), naming(3, ada)]);
    const apart = await dumpArchive(url);
    const { one, other } = await merge(store, mrsLindqvist, ada);
    const anew = await anotherEmptyUrl(url);
    const known = await openStore(anew.url);
    await known.save([naming(1, ada), naming(2, mrsLindqvist, ada), naming(3, ada)]);
    await known.close();
    expect(await dumpArchive(url)).toEqual(await dumpArchive(anew.url));
    await anew.remove();

    const answer = await ask(
      store,
      `query ($id: ID!, $ids: [ID!]!, $slug: String!) {
         node(id: $id) { id } a: person(by: { id: $id }) { id } b: person(by: { slug: $slug }) { id }
         c: quotes(filter: { speaker: { eq: $id } }) { totalCount }   d: articles(filter: { person: { eq: $id } }) { totalCount }
         e: articles(filter: { quoted: { in: $ids } }) { totalCount } f: people(filter: { appearsWith: { eq: $id } }) { nodes { name } }
         g: events(filter: { participant: { eq: $id } }) { totalCount } h: quotes(filter: { mentions: { eq: $id } }) { totalCount }
         changes(last: 100, filter: { type: { in: [PERSON, QUOTE, EVENT, ARTICLE] }, kind: { in: [UPDATED, DELETED] } }) {
           nodes { type kind nodeId successor { id } } } }`,
      { id: one.id, slug: one.slug, ids: [one.id] },
    );
    const { id } = other;
    const { changes, ...found } = answer;
    expect(found).toEqual({
      node: { id },
      a: { id },
      b: { id },
      c: { totalCount: 3 },
      d: { totalCount: 3 },
      e: { totalCount: 3 },
      f: { nodes: [{ name: 'Bruno Castellan' }] },
      g: { totalCount: 3 },
      h: { totalCount: 3 },
    });
    expect(changes.nodes).toContainEqual({ type: 'PERSON', kind: 'DELETED', nodeId: one.id, successor: { id } });
    expect(changes.nodes.map(({ type }: Json) => type).sort()).toEqual(
      ['ARTICLE', 'EVENT', 'PERSON', 'PERSON', 'QUOTE', 'QUOTE'].sort(),
    );

    // And back.
    await store.movePeople([{ article: keyOf(one.articles.nodes[0].id), from: keyOf(id), to: keyOf(one.id) }]);
    expect(await dumpArchive(url)).toEqual(apart);
    expect(await personOf(store, mrsLindqvist)).toMatchObject({ id: one.id, slug: one.slug });
  });

  it('may be two whom one article names', async () => {
    const { store } = of();
    const { other } = await merge(store, ada, 'Bruno Castellan');
    const { person } = await ask(
      store,
      'query ($id: ID!) { person(by: { id: $id }) { aliases quotes { totalCount } articles { totalCount edges { mentionCount quoteCount } } } }',
      { id: other.id },
    );
    expect(person).toEqual({
      aliases: [ada],
      quotes: { totalCount: 5 },
      articles: {
        totalCount: 3,
        edges: [
          { mentionCount: 4, quoteCount: 2 },
          { mentionCount: 1, quoteCount: 1 },
          { mentionCount: 4, quoteCount: 2 },
        ],
      },
    });
  });
});
