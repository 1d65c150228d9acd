import { graphql } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../../schema/index.ts';
import type { Access, Scope } from '../../../schema/query/access.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { onEachDialect } from '../../support/stores.ts';

const tokenOf = (scope: Scope, publisher: string | null = null): Access => ({
  scopes: new Set([scope]),
  tokenName: 'desk',
  publisher,
});

const held = (n: number, publisher: string) => ({
  ...makeArticle({
    headline: `Weir ${n}`,
    day: '2024-05-03',
    publisher,
    url: `https://brae.example/${n}`,
    paragraphs: ['It is open.'],
  }),
  publication: { state: 'EMBARGOED', until: '2100-01-01T00:00:00.000Z', reason: 'Until it opens.' } as const,
});

onEachDialect('articles that are not shown', (of) => {
  const asked = (source: string, access?: Access) =>
    graphql({ schema, source, contextValue: { store: of().store, ...(access === undefined ? {} : { access }) } });

  it('are reached by who may publish, by their keys and in pages, and by nobody else', async () => {
    await of().store.save([held(1, 'The Brae Post'), held(2, 'The Brae Post'), held(3, 'The Oxbank Mail')]);
    const page =
      'nodes { headline state until reason url revision text mediaType publisher publishedOn externalIds } pageInfo { hasNextPage endCursor } totalCount';
    const first = await asked(`{ withheldArticles(first: 2) { ${page} } }`, tokenOf('publish'));
    expect(first.errors).toBeUndefined();
    const list = JSON.parse(JSON.stringify(first.data)).withheldArticles;
    expect(list).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          headline: 'Weir 1',
          state: 'EMBARGOED',
          reason: 'Until it opens.',
          url: 'https://brae.example/1',
          revision: 1,
          text: 'Weir 1\n\nIt is open.',
          mediaType: 'text/plain',
          publishedOn: '2024-05-03',
          externalIds: [],
        },
        { headline: 'Weir 2' },
      ],
    });
    const rest = await asked(
      `{ withheldArticles(after: "${list.pageInfo.endCursor}") { nodes { articleId headline } } }`,
      tokenOf('publish'),
    );
    const [last] = JSON.parse(JSON.stringify(rest.data)).withheldArticles.nodes;
    expect(last.headline).toBe('Weir 3');
    const one = `{ a: withheldArticle(by: { id: "${last.articleId}" }) { headline } b: withheldArticle(by: { url: "https://brae.example/3" }) { headline } c: withheldArticle(by: { slug: "2024-05-03-weir-3" }) { headline } }`;
    const weir = { headline: 'Weir 3' };
    expect(await asked(one, tokenOf('publish'))).toEqual({ data: { a: weir, b: weir, c: weir } });
    expect(await asked(one, tokenOf('publish', 'The Brae Post'))).toEqual({ data: { a: null, b: null, c: null } });
    const ofMail = await asked('{ withheldArticles { nodes { headline } } }', tokenOf('publish', 'The Oxbank Mail'));
    expect(ofMail).toEqual({ data: { withheldArticles: { nodes: [weir] } } });
    for (const [access, code] of [
      [undefined, 'UNAUTHENTICATED'],
      [tokenOf('read'), 'FORBIDDEN'],
      [tokenOf('review'), 'FORBIDDEN'],
    ] as const)
      for (const source of [one, '{ withheldArticles { nodes { headline } } }']) {
        const { data, errors } = await asked(source, access);
        expect(JSON.stringify(data)).not.toContain('Weir');
        expect(errors?.[0]?.extensions['code']).toBe(code);
      }
    // Not even who may see them finds them elsewhere.
    const elsewhere = `{ node(id: "${last.articleId}") { id } articles { totalCount } article(by: { url: "https://brae.example/3" }) { id } search(query: "weir") { totalCount } tombstone(by: { id: "${last.articleId}" }) { id } changes(first: 10) { nodes { nodeId } } }`;
    expect(await asked(elsewhere, tokenOf('publish'))).toEqual({
      data: {
        node: null,
        articles: { totalCount: 0 },
        article: null,
        search: { totalCount: 0 },
        tombstone: null,
        changes: { nodes: [] },
      },
    });
  });
});
