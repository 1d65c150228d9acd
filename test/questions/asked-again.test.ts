import { execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

/** Made-up articles with made-up speakers; the n-th has n quotes. */
const article = (n: number) => {
  const words = Array.from({ length: n }, (_, i) => `weir ${n} ${i}`);
  return makeArticle({
    headline: `Weir ${n}`,
    url: `https://example.org/again/${n}`,
    paragraphs: words.map((said) => `“${said},” Ada Lindqvist said.`),
    people: ['Ada Lindqvist'],
    quotes: words.map((said) => ({ words: said, speaker: 'Ada Lindqvist' })),
  });
};

const lookup = 'article(by: { slug: $slug })';
const quotes = 'quotes(first: 2) { totalCount nodes { text speaker { name } } pageInfo { endCursor } }';
const again = `fragment Again on Article { headline ${quotes} }`;

type Variables = Readonly<Record<string, unknown>>;

onEachDialect('a document that is asked again and again', (of) => {
  let slugs: readonly string[] = [];
  const ids: string[] = [];
  beforeAll(async () => {
    slugs = (await of().store.save([1, 2, 3].map(article))).map(({ slug }) => slug);
    for (const slug of slugs) {
      ids.push(
        (await ask(of().store, 'query ($slug: String!) { article(by: { slug: $slug }) { id } }', { slug })).article.id,
      );
    }
  });

  it.each<[string, string, (n: number) => Variables]>([
    ['of another key', `query ($slug: String!) { ${lookup} { ${quotes} } }`, (n) => ({ slug: slugs[n] })],
    ['of no such key', `query ($slug: String!) { ${lookup} { ${quotes} } }`, (n) => ({ slug: `none-${n}` })],
    [
      'by a key of another kind',
      `query ($by: ArticleBy!) { article(by: $by) { headline ${quotes} } }`,
      (n) => ({ by: n % 2 === 0 ? { slug: slugs[n] } : { id: ids[n] } }),
    ],
    [
      'with pages of another size',
      `query ($slug: String!, $first: Int) { ${lookup} { quotes(first: $first) { nodes { text } } } }`,
      (n) => ({ slug: slugs[2], first: n + 1 }),
    ],
    [
      'with a variable in a fragment',
      `query ($slug: String!, $first: Int) { ${lookup} { ...A } } fragment A on Article { ...B } fragment B on Article { quotes(first: $first) { nodes { text } } }`,
      (n) => ({ slug: slugs[2], first: n + 1 }),
    ],
    [
      'with fields left out',
      `query ($slug: String!, $bare: Boolean!) { ${lookup} { headline ${quotes.replace('{', '@skip(if: $bare) {')} } }`,
      (n) => ({ slug: slugs[n], bare: n === 1 }),
    ],
    [
      'with one fragment under two fields',
      `query ($slug: String!, $other: String!) { a: ${lookup} { ...Again } b: article(by: { slug: $other }) { ...Again } } ${again}`,
      (n) => ({ slug: slugs[n], other: slugs[(n + 1) % 3] }),
    ],
    [
      'with one field from two places',
      `query ($slug: String!) { ${lookup} { headline } ${lookup} { ...Again } } ${again}`,
      (n) => ({ slug: slugs[n] }),
    ],
    [
      'for a list',
      `{ articles(first: 2, filter: { search: "weir" }) { totalCount nodes { ...Again } } } ${again}`,
      () => ({}),
    ],
    [
      'for a list of another size',
      `query ($first: Int) { articles(first: $first) { nodes { headline ${quotes} } } }`,
      (n) => ({ first: n + 1 }),
    ],
    [
      'for a list with another filter',
      'query ($filter: QuoteFilter) { quotes(filter: $filter) { totalCount nodes { text } } }',
      (n) => ({ filter: [{ search: '3' }, { not: { search: '3' } }, null][n] }),
    ],
  ])('answers as it does the first time: %s', async (_, source, variables) => {
    const document = parse(source);
    const { store } = of();
    for (const n of [0, 1, 2, 0, 1, 2]) {
      const answer = await execute({ schema, document, variableValues: variables(n), contextValue: { store } });
      const { data, errors }: Json = JSON.parse(JSON.stringify(answer));
      expect(errors).toBeUndefined();
      expect(data).toEqual(await ask(store, source, variables(n)));
    }
  });
});
