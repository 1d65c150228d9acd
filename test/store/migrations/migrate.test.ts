import { expect, it } from 'vitest';
import { migrations } from '../../../src/store/migrations/index.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { ask } from '../../support/ask.ts';
import { ingestData } from '../../support/first-article.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { runSql, setVersion } from '../../support/run-sql.ts';
import { onEachDialect } from '../../support/stores.ts';
import { takeBackTo } from './taking-back.ts';

onEachDialect('a store that is opened', (of) => {
  it('and written at the same time by several, has each person once', async () => {
    const { url } = of();
    // SQLite waits for its write lock without letting go of the thread, so within one process one store writes.
    const isFile = url.startsWith('file:');
    const stores = isFile
      ? [of().store, of().store, of().store]
      : await Promise.all([openStore(url), openStore(url), openStore(url)]);
    const rounds = [0, 1, 2, 3].flatMap((n) =>
      stores.map((store, i) =>
        // Made-up articles of one made-up person.
        store.save([
          makeArticle({ headline: `Weir ${n} ${i}`, paragraphs: ['Ada Lindqvist spoke.'], people: ['Ada Lindqvist'] }),
          makeArticle({ headline: `Weir ${n}`, paragraphs: ['Ada Lindqvist left.'], people: ['Ada Lindqvist'] }),
        ]),
      ),
    );
    await Promise.all(rounds);
    const { people } = await ask(
      of().store,
      '{ people(filter: { name: { eq: "Ada Lindqvist" } }) { nodes { articles { totalCount } } } }',
    );
    expect(people.nodes).toEqual([{ articles: { totalCount: 16 } }]);
    if (!isFile) for (const store of stores) await store.close();
  });

  it('is refused where a later release has made it, and stays as it is', async () => {
    const { url } = of();
    await setVersion(url, 99);
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'STORE_VERSION_UNSUPPORTED',
      message: expect.stringContaining('version 99'),
    });
    await setVersion(url, migrations.length);
    const store = await openStore(url);
    expect(await ask(store, '{ articles { totalCount } }')).toEqual({ articles: { totalCount: 16 } });
    await store.close();
  });
});

const takeBackToFifth = takeBackTo(5);

/** What the migrations after the first one made. */
const madeSinceTheFirst = [
  ...[
    'article_search',
    'person_search',
    'quote_search',
    'event_search',
    'name_gram',
    'change',
    'put_off_index',
    'stale_search',
  ].map((table) => `drop table ${table}`),
  ...['article_section', 'article_updated_asc', 'article_updated_desc', 'article_quote_count', 'article_word_count'],
  ...['person_article_count', 'event_quote_count', 'quote_confidence', 'quote_occasion', 'quote_mention_event'],
  'quote_event_speaker',
].map((made) => (made.startsWith('drop') ? made : `drop index ${made}`));
const columnsSinceTheFirst = [
  ...['published_utc', 'updated_utc', 'updated_asc', 'updated_desc', 'quote_count'].map((name) => ['article', name]),
  ['event', 'quote_count'],
  ['quote_event', 'speaker_id'],
].map(([table, name]) => `alter table ${table} drop column ${name}`);

onEachDialect('a store that the first release made', (of) => {
  const questions = `{
    search(query: "summit OR hanoi") { totalCount nodes { node { ... on Node { id } } } }
    suggest(text: "trmup") { node { __typename } }
    changes(first: 100) { nodes { nodeId kind } }
    articles(orderBy: { field: QUOTE_COUNT }, search: "\\"Kim Jong Un\\"") { nodes { slug quotes { totalCount } related { article { slug } people { name } } } }
    quotes { facets(by: SPEAKER) { count } timeline(interval: DAY) { start count } }
    events(orderBy: { field: QUOTE_COUNT }) { nodes { slug quotes { facets(by: SPEAKER) { count entity { __typename } } } } }
  }`;

  it('answers as one that is new, once it has been opened', async () => {
    const { store, url } = of();
    await ingestData(store);
    const before = await ask(store, questions);
    await runSql(url, [...takeBackToFifth, ...madeSinceTheFirst, ...columnsSinceTheFirst]);
    await setVersion(url, 1);
    const opened = await openStore(url);
    const sorted = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();
    const after = await ask(opened, questions);
    await opened.close();
    expect({ ...after, changes: sorted(after.changes.nodes) }).toEqual({
      ...before,
      changes: sorted(before.changes.nodes),
    });
    expect(before.search.totalCount).toBeGreaterThan(5);
  });
});

onEachDialect('a store that compared ł, ø and the like by themselves', (of) => {
  // Made-up people in a made-up place.
  const article = (n: number) =>
    makeArticle({
      headline: `Æsa i Łódź ${n}`,
      url: `https://example.org/${n}`,
      paragraphs: [`Łukasz Sørensen spoke of “ægir ${n}” at the Þing in Malmø.`],
      people: ['Łukasz Sørensen'],
      quotes: [{ words: `ægir ${n}`, speaker: 'Łukasz Sørensen' }],
      events: [{ words: 'the Þing', place: 'Malmø' }],
    });

  it('finds by plain letters, and knows who is the same, once it has been opened', async () => {
    const { store, url } = of();
    await store.save([article(1)]);
    await runSql(url, [
      ...['article', 'person', 'quote', 'event'].map((entity) => `delete from ${entity}_search`),
      'delete from name_gram',
      'drop table stale_search',
      ...takeBackToFifth,
      "update person set name_key = 'łukasz sørensen', loose_key = 'łukasz sørensen'",
      "update event set name_key = 'the þing', place_key = 'malmø'",
      "update article set headline_key = 'æsa i łodz 1'",
    ]);
    await setVersion(url, 4);
    const opened = await openStore(url);
    await opened.save([article(2)]);
    const found = await ask(
      opened,
      `{ search(query: "aesa OR lukasz OR aegir OR thing", first: 50) { totalCount }
         suggest(text: "lukasz") { node { ... on Person { name } } }
         people(filter: { name: { eq: "lukasz sorensen" } }) { nodes { articles { totalCount } } }
         articles(filter: { events: { some: { place: { eq: "MALMO" } } } }, orderBy: { field: HEADLINE }) { nodes { headline } } }`,
    );
    await opened.close();
    expect(found).toEqual({
      search: { totalCount: 2 + 1 + 2 + 2 },
      suggest: [{ node: { name: 'Łukasz Sørensen' } }],
      people: { nodes: [{ articles: { totalCount: 2 } }] },
      articles: { nodes: [{ headline: 'Æsa i Łódź 1' }, { headline: 'Æsa i Łódź 2' }] },
    });
  });
});

onEachDialect('a store that compared accounts of events otherwise', (of) => {
  it('knows its events again once their articles are read again, by the ids they had', async () => {
    const { store, url } = of();
    // A made-up war.
    const calling = (headline: string, words: string, version = '1') => {
      const article = makeArticle({
        headline,
        paragraphs: [`They spoke of ${words}.`],
        events: [{ words }],
        provenance: { kind: 'SOFTWARE', name: 'test', version },
      });
      const events = article.annotations.events.map((event) => ({
        ...event,
        mentions: event.mentions.map((mention) => ({ ...mention, kind: 'NAME' as const })),
      }));
      return { ...article, annotations: { ...article.annotations, events } };
    };
    await store.save([calling('One', 'the Corvane War')]);
    const { events: before } = await ask(store, '{ events { nodes { id slug } } }');
    await runSql(url, takeBackToFifth);
    await setVersion(url, 5);
    const opened = await openStore(url);
    await opened.save([calling('Two', 'Corvane War'), calling('Three', 'The Corvane War')]);
    await opened.save([calling('One', 'the Corvane War', '2')]);
    const [event] = before.nodes;
    const question = `{ events { totalCount } event(by: { slug: "${event.slug}" }) { articles { totalCount } } node(id: "${event.id}") { __typename } }`;
    expect(await ask(opened, question)).toEqual({
      events: { totalCount: 1 },
      event: { articles: { totalCount: 3 } },
      node: { __typename: 'Event' },
    });
    await opened.close();
  });
});
