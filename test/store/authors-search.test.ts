import { expect, it } from 'vitest';
import type { StatedAuthor } from '../../schema/domain/model.ts';
import { ask, type Json } from '../support/ask.ts';
import { makeArticle } from '../support/fixtures.ts';
import { onEachDialect } from '../support/stores.ts';

const page = 'https://harbury.example/authors/otto';

/** A made-up article of made-up authors, who are one by their page. */
function ferry(headline: string, author: string) {
  const made = makeArticle({ headline, day: '2024-05-06', paragraphs: [`${headline} on Monday.`] });
  const stated: StatedAuthor = {
    name: author,
    role: 'AUTHOR',
    kind: 'PERSON',
    jobTitle: null,
    url: page,
    identifiers: [{ scheme: 'URI', value: page }],
    range: null,
  };
  return { ...made, document: { ...made.document, authors: [stated] } };
}

onEachDialect('authors', (of) => {
  it('are found by all forms of their names, among other hits or alone, as long as an article names them', async () => {
    const found = async (query: string, more = ''): Promise<Json> => {
      const fields = 'node { __typename ... on Author { name } } highlights(search: "x") { text }';
      const { search } = await ask(
        of().store,
        `{ search(query: "${query}", ${more}) { totalCount nodes { ${fields} } } }`,
      );
      return search.nodes.map(({ node, highlights }: Json) => [node.__typename, node.name, highlights]);
    };
    await of().store.save([ferry('Ferry runs', 'Otto Wexel'), ferry('Ferry sinks', 'O. Wexel')]);
    const author = ['Author', expect.stringContaining('Wexel'), []];
    expect(await found('Otto Wexel', 'types: [AUTHOR]')).toEqual([author]);
    expect(await found('wexel o', 'types: [AUTHOR]')).toEqual([author]);
    expect(await found('Wexel')).toContainEqual(author);
    expect(await found('Wexel', 'types: [PERSON]')).toEqual([]);
    expect(await found('Wexel', 'types: [AUTHOR], filter: { author: { articleCount: { gt: 2 } } }')).toEqual([]);
    await of().store.save([ferry('Ferry runs', 'Otto Braun'), ferry('Ferry sinks', 'O. Braun')]);
    expect(await found('Wexel', 'types: [AUTHOR]')).toEqual([]);
    expect(await found('Braun', 'types: [AUTHOR]')).toHaveLength(1);
  });
});
