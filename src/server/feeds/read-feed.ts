import type { AskSchema } from '../execute/ask-schema.ts';
import { Refusal } from '../http/refusal.ts';
import { atomFeed } from './atom-feed.ts';
import { feedOperations, type ItemNode, type NewsNode, type Nodes, type SubjectNode } from './feed-operations.ts';
import { type FeedPage, feedItem } from './feed-page.ts';
import { type FeedRequest, type FeedSubject, feedAddress } from './feed-path.ts';
import { jsonFeed } from './json-feed.ts';
import { mostNews, newsSince, newsSitemap } from './news-sitemap.ts';

/** The text that a request is answered with; `now` is the moment in milliseconds since 1970. Throws {@link Refusal}. */
export async function readFeed(request: FeedRequest, base: string, now: number, ask: AskSchema): Promise<string> {
  if (request.form === 'sitemap') return newsSitemap(await readNews(now, ask), now);
  if (request.form === 'text') return readText(request.slug, ask);
  const { form, of, after } = request;
  const { title, subject, articles } = await readSubject(of, after, ask);
  const { hasNextPage, endCursor } = articles.pageInfo;
  const page: FeedPage = {
    title,
    home: base,
    address: feedAddress(base, form, subject, after),
    next: hasNextPage ? feedAddress(base, form, subject, endCursor) : null,
    items: articles.nodes.map((node) => feedItem(base, node)),
  };
  return form === 'json' ? jsonFeed(page) : atomFeed(page);
}

interface Read {
  readonly title: string;
  /** The subject under the slug that it has now. */
  readonly subject: FeedSubject;
  readonly articles: Nodes<ItemNode>;
}

async function readSubject(of: FeedSubject, after: string | null, ask: AskSchema): Promise<Read> {
  if (of.type === 'all') {
    const { articles } = await ask<{ articles: Nodes<ItemNode> }>(feedOperations.all, { after });
    return { title: 'Newest articles', subject: of, articles };
  }
  if (of.type === 'search') {
    const { words } = of;
    if (words.trim() === '') throw new Refusal(400, 'Give the words to search for: /search/feed.json?q=steel.');
    const { articles } = await ask<{ articles: Nodes<ItemNode> }>(feedOperations.search, { words, after });
    return { title: `Articles found by “${words}”`, subject: of, articles };
  }
  const { type, slug } = of;
  const found = await ask<{ readonly [type: string]: SubjectNode | null }>(feedOperations[type], { slug, after });
  const node = found[type];
  if (node === null || node === undefined) throw notFound(type, slug);
  const title = type === 'person' ? `Articles that mention ${node.name}` : `Articles that report: ${node.name}`;
  return { title, subject: { type, slug: node.slug }, articles: node.articles };
}

async function readText(slug: string, ask: AskSchema): Promise<string> {
  const { article } = await ask<{ article: { readonly text: string } | null }>(feedOperations.text, { slug });
  if (article === null) throw notFound('article', slug);
  return article.text;
}

const notFound = (type: string, slug: string): Refusal =>
  new Refusal(404, `There is no ${type} with the slug "${slug.slice(0, 200)}".`);

async function readNews(now: number, ask: AskSchema): Promise<readonly NewsNode[]> {
  // A day is that of its publisher, which may still be the one before where it is the next in UTC.
  const from = new Date(newsSince(now) - 24 * 60 * 60_000).toISOString().slice(0, 10);
  const news: NewsNode[] = [];
  for (let after: string | null = null; news.length < mostNews; ) {
    const { articles }: { articles: Nodes<NewsNode> } = await ask(feedOperations.news, { from, after });
    news.push(...articles.nodes);
    if (!articles.pageInfo.hasNextPage) break;
    after = articles.pageInfo.endCursor;
  }
  return news;
}
