/** A page of the service, as the Model Context Protocol links to what can be read. */
export interface PageLink {
  readonly uri: string;
  readonly name: string;
  readonly mimeType: 'text/html';
}

/** So many links go with one answer. */
const most = 50;

/**
 * Links to the pages of the articles, people, events and quotes in an answer, in their order, each once. Found by `__typename` and the key of their
 * address (`slug`, or `id` of a quote), so an operation that asks for both has them. `root` is the address that pages are served under.
 */
export function linksIn(answer: unknown, root: string): readonly PageLink[] {
  const links = new Map<string, PageLink>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || links.size >= most) return;
    const link = pageOf(value, root);
    if (link !== null && !links.has(link.uri)) links.set(link.uri, link);
    Object.values(value).forEach(collect);
  };
  collect(answer);
  return [...links.values()];
}

interface Linkable {
  readonly __typename?: unknown;
  readonly slug?: unknown;
  readonly id?: unknown;
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly text?: unknown;
}

const folders: ReadonlyMap<unknown, { readonly folder: string; readonly key: 'slug' | 'id' }> = new Map([
  ['Article', { folder: 'articles', key: 'slug' }],
  ['Person', { folder: 'people', key: 'slug' }],
  ['Event', { folder: 'events', key: 'slug' }],
  ['Quote', { folder: 'quotes', key: 'id' }],
]);

function pageOf(node: Linkable, root: string): PageLink | null {
  const page = folders.get(node.__typename);
  const key = page === undefined ? undefined : node[page.key];
  if (page === undefined || typeof key !== 'string') return null;
  const name = [node.headline, node.name, node.text].find((each) => typeof each === 'string') ?? key;
  return { uri: `${root}/${page.folder}/${encodeURIComponent(key)}`, name: String(name), mimeType: 'text/html' };
}
