/** The operations that feeds ask. A test validates them against the schema. */
import { type DocumentNode, parse } from 'graphql';

/** Articles of one page of a feed. */
const pageSize = 30;

const item = `
  fragment Item on Article {
    id slug headline standfirst byline publisher section language url publishedOn publishedAt updatedAt
    blocks { kind text }
    pictures { url }
    authors { name role url }
    revisions(first: 1) { nodes { servedFrom } }
  }`;

const page = `{ nodes { ...Item } pageInfo { hasNextPage endCursor } }`;

const operation = (text: string): DocumentNode => parse(text, { noLocation: true });

export const feedOperations = {
  all: operation(`
    query NewestArticles($after: String) { articles(first: ${pageSize}, after: $after) ${page} } ${item}`),
  search: operation(`
    query ArticlesFound($words: String!, $after: String) {
      articles(search: $words, orderBy: { field: PUBLISHED_ON, direction: DESC }, first: ${pageSize}, after: $after) ${page}
    } ${item}`),
  person: operation(`
    query ArticlesOfPerson($slug: String!, $after: String) {
      person(by: { slug: $slug }) { slug name articles(first: ${pageSize}, after: $after) ${page} }
    } ${item}`),
  event: operation(`
    query ArticlesOfEvent($slug: String!, $after: String) {
      event(by: { slug: $slug }) { slug name articles(first: ${pageSize}, after: $after) ${page} }
    } ${item}`),
  news: operation(`
    query News($from: PartialDate!, $after: String) {
      articles(filter: { publishedOn: { from: $from } }, first: 100, after: $after) {
        nodes { headline publisher language url publishedOn publishedAt }
        pageInfo { hasNextPage endCursor }
      }
    }`),
  text: operation('query ArticleText($slug: String!) { article(by: { slug: $slug }) { text } }'),
  lastChange: operation('query LastChange { changes(last: 1) { nodes { changedAt } } }'),
} as const;

export interface Nodes<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** An article as `Item` has it. */
export interface ItemNode extends NewsNode {
  readonly id: string;
  readonly slug: string;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly section: string | null;
  readonly updatedAt: string | null;
  readonly blocks: readonly BlockNode[];
  readonly pictures: readonly { readonly url: string | null }[];
  readonly authors: readonly AuthorNode[];
  readonly revisions: { readonly nodes: readonly { readonly servedFrom: string }[] };
}

export interface AuthorNode {
  readonly name: string;
  readonly role: string;
  readonly url: string | null;
}

export interface BlockNode {
  readonly kind: string;
  readonly text: string;
}

/** An article as `News` has it. */
export interface NewsNode {
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly publishedAt: string | null;
}

/** What has articles in a feed of its own. */
export interface SubjectNode {
  readonly slug: string;
  readonly name: string;
  readonly articles: Nodes<ItemNode>;
}
