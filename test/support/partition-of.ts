import type { Store } from '../../src/store/open-store.ts';
import { ask, type Json } from './ask.ts';

/** For each event the headlines of the articles that tell of it, with a star where it is what the article is chiefly about; sorted. */
export async function eventPartition(store: Store): Promise<readonly string[]> {
  const nodes = await allOf(store, 'events', 'articles(first: 100) { edges { isMain node { headline } } }');
  return nodes
    .map(({ articles }) =>
      articles.edges
        .map(({ isMain, node }: Json) => `${isMain ? '*' : ''}${node.headline}`)
        .sort()
        .join(' | '),
    )
    .sort();
}

/** For each person the headlines of the articles that mention them, behind their name; sorted. */
export async function peoplePartition(store: Store): Promise<readonly string[]> {
  const nodes = await allOf(store, 'people', 'name articles(first: 100) { nodes { headline } }');
  return nodes
    .map(({ name, articles }) => {
      const headlines = articles.nodes.map(({ headline }: Json) => headline).sort();
      return `${name}: ${headlines.join(' | ')}`;
    })
    .sort();
}

async function allOf(store: Store, field: string, selection: string): Promise<readonly Json[]> {
  const nodes: Json[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Json = await ask(
      store,
      `query ($after: String) { page: ${field}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`,
      { after },
    );
    nodes.push(...answer.page.nodes);
    if (!answer.page.pageInfo.hasNextPage) return nodes;
    after = answer.page.pageInfo.endCursor;
  }
}
