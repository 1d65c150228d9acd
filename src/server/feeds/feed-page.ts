import { blocksHtml } from '../../../schema/domain/standards/blocks-html.ts';
import type { ItemNode, NewsNode } from './feed-operations.ts';

/** A page of a feed, whatever its form. */
export interface FeedPage {
  readonly title: string;
  /** The address that the service is known under. */
  readonly home: string;
  readonly address: string;
  readonly next: string | null;
  readonly items: readonly FeedItem[];
}

/** An article in a feed. `published` and `updated` are moments of RFC 3339. */
export interface FeedItem {
  /** An address that stays: of the service, by the article's slug. */
  readonly id: string;
  readonly nodeId: string;
  /** Where its publisher has it; else where its text is, here. */
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly html: string;
  readonly image: string | null;
  /** Who wrote it, as far as it says so, or else who published it. */
  readonly authors: readonly FeedAuthor[];
  /** Who else had a part in it. */
  readonly contributors: readonly FeedAuthor[];
  readonly section: string | null;
  readonly language: string | null;
  readonly published: string | null;
  readonly updated: string;
}

export interface FeedAuthor {
  readonly name: string;
  readonly url: string | null;
}

export function feedItem(base: string, node: ItemNode): FeedItem {
  const id = `${base}/articles/${encodeURIComponent(node.slug)}`;
  const published = publishedMoment(node);
  return {
    id,
    nodeId: node.id,
    url: node.url ?? `${id}/text.txt`,
    title: node.headline ?? firstWords(node),
    summary: node.standfirst,
    html: blocksHtml(node.blocks),
    image: node.pictures.find(({ url }) => url !== null)?.url ?? null,
    ...makersOf(node),
    section: node.section,
    language: node.language,
    published,
    // Of an article that states no date, when it came to be served.
    updated: node.updatedAt ?? published ?? node.revisions.nodes[0]?.servedFrom ?? '1970-01-01T00:00:00Z',
  };
}

function makersOf({ authors, byline, publisher }: ItemNode): Pick<FeedItem, 'authors' | 'contributors'> {
  const makers = authors.map(({ name, role, url }) => ({ isAuthor: role === 'AUTHOR', maker: { name, url } }));
  const named = makers.flatMap(({ isAuthor, maker }) => (isAuthor ? [maker] : []));
  const contributors = makers.flatMap(({ isAuthor, maker }) => (isAuthor ? [] : [maker]));
  const line = byline?.replace(/^by\s+/i, '') ?? publisher;
  if (named.length > 0 || line === null) return { authors: named, contributors };
  return { authors: [{ name: line, url: null }], contributors };
}

/** The moment of publication; of a day alone its beginning in UTC, since feeds want moments. */
const publishedMoment = ({ publishedAt, publishedOn }: NewsNode): string | null =>
  publishedAt ?? (publishedOn === null ? null : `${publishedOn}T00:00:00Z`);

/** The beginning of a text that has no headline. */
function firstWords({ blocks }: ItemNode): string {
  const text = blocks[0]?.text ?? '';
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle).replace(/\s+\S*$/, '')} …`;
}

const longestTitle = 100;
