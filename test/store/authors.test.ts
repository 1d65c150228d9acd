import { expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { ask, type Json } from '../support/ask.ts';
import { ingestFolder } from '../support/ingest-folder.ts';
import { onEachDialect, type TestStore } from '../support/stores.ts';

const { write } = ingestFolder();

/** A made-up article as JSON, in a file of its own. */
const article = (name: string, facts: Readonly<Record<string, unknown>>): string =>
  write(
    `${name}.json`,
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      '@id': `urn:harbury:${name}`,
      headline: `Ferry ${name} runs`,
      datePublished: '2024-05-06',
      articleBody: `The ferry ${name} ran again on Monday. Nobody was hurt, the harbour said.`,
      ...facts,
    }),
  );

const page = 'https://harbury.example/authors/ida-brandt';
const ida = { '@type': 'Person', name: 'Ida Brandt', url: page };

onEachDialect('authors and publishers', (of: () => TestStore) => {
  const takeIn = async (...files: readonly string[]): Promise<void> => {
    const { failed } = await ingest(files, { store: of().store });
    expect(failed).toEqual([]);
  };
  const authors = async (filter = '{}'): Promise<Json> => {
    const found = await ask(
      of().store,
      `{ authors(filter: ${filter}) { totalCount nodes { slug name names url articleCount identifiers { scheme value } articles { totalCount edges { role name jobTitle span { text } node { headline } } } } } }`,
    );
    return found.authors;
  };
  const articlesWhere = async (filter: string): Promise<Json> => {
    const { articles } = await ask(
      of().store,
      `{ articles(filter: ${filter}, orderBy: { field: HEADLINE }) { nodes { headline } } }`,
    );
    return articles.nodes.map(({ headline }: Json) => headline);
  };

  it('have their articles, with what they did for each and where the byline names them', async () => {
    await takeIn(
      article('Anna', {
        author: [{ ...ida, jobTitle: 'Harbour Editor' }, 'Sam Oakley'],
        publisher: { '@type': 'Organization', name: 'The Harbury Post' },
        url: 'https://www.harbury.example/anna',
        articleSection: 'Opinion',
        keywords: ['Ferries'],
        about: { '@type': 'Place', name: 'Ostrel', sameAs: 'https://places.example/ostrel' },
        inLanguage: 'en_gb',
      }),
      article('Bele', {
        author: ida,
        editor: 'Sam Oakley',
        publisher: 'HARBURY POST',
        url: 'https://m.harbury.example/bele',
      }),
      article('Cora', { author: 'Sam Oakley', publisher: { '@type': 'Organization', name: 'The Ostrel Echo' } }),
    );
    const { totalCount, nodes } = await authors();
    expect(totalCount).toBe(3);
    const [first, ...others] = nodes;
    expect(first).toEqual({
      slug: 'ida-brandt',
      name: 'Ida Brandt',
      names: ['Ida Brandt'],
      url: page,
      articleCount: 2,
      identifiers: [{ scheme: 'URI', value: page }],
      articles: {
        totalCount: 2,
        edges: expect.arrayContaining([
          {
            role: 'AUTHOR',
            name: 'Ida Brandt',
            jobTitle: 'Harbour Editor',
            span: { text: 'Ida Brandt' },
            node: { headline: 'Ferry Anna runs' },
          },
        ]),
      },
    });
    // One name at two publishers may be two people.
    expect(others.map(({ slug, articleCount }: Json) => [slug, articleCount]).sort()).toEqual([
      ['sam-oakley', expect.any(Number)],
      ['sam-oakley-2', expect.any(Number)],
    ]);
  });

  it('are on the article, in the order of its source', async () => {
    const { articles } = await ask(
      of().store,
      `{ articles(orderBy: { field: HEADLINE }, first: 1) { nodes { publisher publishedBy { slug name names domains articleCount } articleKind language ingestedAt
          authors { name role authorKind jobTitle url author { slug } span { text } } keywords { text keywordType scheme code } } } }`,
    );
    expect(articles.nodes).toEqual([
      {
        publisher: 'The Harbury Post',
        publishedBy: {
          slug: expect.stringMatching(/harbury-post$/),
          name: expect.stringMatching(/Harbury Post/i),
          names: ['HARBURY POST', 'The Harbury Post'],
          domains: ['harbury.example'],
          articleCount: 2,
        },
        articleKind: 'OPINION',
        language: 'en-GB',
        ingestedAt: expect.stringMatching(/^20\d\d-.*Z$/),
        authors: [
          {
            name: 'Ida Brandt',
            role: 'AUTHOR',
            authorKind: 'PERSON',
            jobTitle: 'Harbour Editor',
            url: page,
            author: { slug: 'ida-brandt' },
            span: { text: 'Ida Brandt' },
          },
          {
            name: 'Sam Oakley',
            role: 'AUTHOR',
            authorKind: 'PERSON',
            jobTitle: null,
            url: null,
            author: { slug: expect.stringMatching(/^sam-oakley/) },
            span: { text: 'Sam Oakley' },
          },
        ],
        keywords: [
          { text: 'Ostrel', keywordType: 'PLACE', scheme: null, code: 'https://places.example/ostrel' },
          { text: 'Ferries', keywordType: null, scheme: null, code: null },
        ],
      },
    ]);
  });

  it.each([
    ['{ authors: { some: { name: { eq: "ida brandt" } } } }', ['Ferry Anna runs', 'Ferry Bele runs']],
    [`{ authors: { some: { identifier: { eq: "${page}" } } } }`, ['Ferry Anna runs', 'Ferry Bele runs']],
    ['{ authors: { none: { name: { startsWith: "Ida" } } } }', ['Ferry Cora runs']],
    ['{ publishedBy: { domain: { eq: "harbury.example" } } }', ['Ferry Anna runs', 'Ferry Bele runs']],
    ['{ publishedBy: { spelling: { eq: "HARBURY POST" } } }', ['Ferry Anna runs', 'Ferry Bele runs']],
    ['{ articleKind: { eq: OPINION } }', ['Ferry Anna runs']],
    ['{ articleKind: { exists: false } }', ['Ferry Bele runs', 'Ferry Cora runs']],
    ['{ keywords: { some: { keywordType: { eq: PLACE }, text: { eq: "ostrel" } } } }', ['Ferry Anna runs']],
    ['{ keywords: { some: { code: { startsWith: "https://places" } } } }', ['Ferry Anna runs']],
    ['{ keywords: { none: {} } }', ['Ferry Bele runs', 'Ferry Cora runs']],
    ['{ ingestedAt: { from: "2020" } }', ['Ferry Anna runs', 'Ferry Bele runs', 'Ferry Cora runs']],
    ['{ ingestedAt: { to: "2020" } }', []],
  ])('filter articles by %s', async (filter, headlines) => {
    expect(await articlesWhere(filter)).toEqual(headlines);
  });

  it('are found by id and slug, and counted', async () => {
    const { author } = await ask(of().store, '{ author(by: { slug: "ida-brandt" }) { id name } }');
    const { node } = await ask(of().store, 'query ($id: ID!) { node(id: $id) { __typename ... on Author { name } } }', {
      id: author.id,
    });
    expect(node).toEqual({ __typename: 'Author', name: 'Ida Brandt' });
    const byId = await articlesWhere(`{ authors: { some: { id: { eq: "${author.id}" } } } }`);
    expect(byId).toEqual(['Ferry Anna runs', 'Ferry Bele runs']);
    const { articles } = await ask(
      of().store,
      `{ articles { authors: facets(by: AUTHOR) { value count author { name } publisher { name } entity { __typename } }
          publishers: facets(by: PUBLISHED_BY) { count publisher { articleCount } nodes { headline } }
          kinds: facets(by: ARTICLE_KIND) { value count } keywords: facets(by: KEYWORD) { value count } } }`,
    );
    expect(articles.authors).toContainEqual({
      value: author.id,
      count: 2,
      author: { name: 'Ida Brandt' },
      publisher: null,
      entity: null,
    });
    expect(articles.publishers.map(({ count, publisher }: Json) => [count, publisher.articleCount])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(articles.kinds).toEqual([{ value: 'OPINION', count: 1 }]);
    expect(articles.keywords.map(({ value }: Json) => value).sort()).toEqual(['Ferries', 'Ostrel']);
  });

  it('are those of the newest version of an article', async () => {
    await takeIn(article('Anna', { author: 'Jo Lind', publisher: 'The Harbury Post', version: 2 }));
    const { nodes } = await authors();
    expect(nodes.map(({ name, articleCount }: Json) => [name, articleCount])).toEqual([
      ['Ida Brandt', 1],
      ['Jo Lind', 1],
      ['Sam Oakley', 1],
      ['Sam Oakley', 1],
    ]);
  });

  it('are not told of where the only article of theirs is withheld, and are back with it under their ids', async () => {
    const asked =
      '{ author(by: { slug: "jo-lind" }) { id slug name articleCount articles { nodes { ingestedAt authors { name role } keywords { text } } } } }';
    const before = await ask(of().store, asked);
    const [id = 0] = await of().store.articlesNamed('urn:harbury:Anna');
    await of().store.withdrawArticles([id], { state: 'WITHDRAWN', until: null, reason: 'It was another ferry.' });
    expect(await ask(of().store, asked)).toEqual({ author: null });
    const { node } = await ask(of().store, 'query ($id: ID!) { node(id: $id) { id } }', { id: before.author.id });
    expect(node).toBeNull();
    expect((await authors('{ name: { eq: "Jo Lind" } }')).totalCount).toBe(0);
    await of().store.restoreArticles([id]);
    expect(await ask(of().store, asked)).toEqual(before);
    await of().store.eraseArticles([id]);
    expect(await ask(of().store, asked)).toEqual({ author: null });
  });
});
