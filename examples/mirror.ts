/** A mirror of the articles of an onrecord, kept up to date by its feed of changes. Needs nothing but `fetch`. */

/** What the mirror keeps of an article. */
export interface MirroredArticle {
  readonly id: string;
  readonly headline: string | null;
  readonly revision: number;
}

/** Save both together, in one transaction of your own store: then no change is lost and none comes twice. */
export interface Mirror {
  readonly articles: Map<string, MirroredArticle>;
  /** How far the feed has been read; null for not at all. */
  cursor: string | null;
}

interface Page {
  readonly nodes: readonly { readonly nodeId: string; readonly node: MirroredArticle | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const query = `query Changes($after: String) {
  changes(first: 100, after: $after, filter: { type: { eq: ARTICLE } }) {
    nodes { nodeId node { id ... on Article { headline revision } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Reads the feed from where the mirror stands to its end. Throws where the service answers with an error. */
export async function catchUp(url: string, mirror: Mirror): Promise<void> {
  for (;;) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: { after: mirror.cursor } }),
    });
    const { data, errors } = await response.json();
    if (errors?.length > 0) throw new Error(`${errors[0].extensions.code}: ${errors[0].message}`);
    const page: Page = data.changes;
    for (const { nodeId, node } of page.nodes) {
      // A node that was withdrawn is null. All others are as they are now: to set them again does no harm.
      if (node === null) mirror.articles.delete(nodeId);
      else mirror.articles.set(nodeId, node);
    }
    mirror.cursor = page.pageInfo.endCursor ?? mirror.cursor;
    if (!page.pageInfo.hasNextPage) return;
  }
}
