import { documentHtml } from '../layout/document.tsx';
import { redirect } from '../layout/redirect.ts';
import { renderGone } from '../notices/render-gone.ts';
import {
  ArticlePageDocument,
  ArticleQuotesDocument,
  GoneArticleDocument,
  type NoteFragment,
} from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { ArticlePage } from './article-page.tsx';
import type { ArticleNode } from './article-types.ts';
import { numberNotes } from './number-notes.ts';

/** The page of an article. */
export async function renderArticle(slug: string, ask: Ask, site: Site): Promise<PageResponse> {
  const { article } = await ask(ArticlePageDocument, { slug });
  if (article === null) {
    const { tombstone } = await ask(GoneArticleDocument, { slug });
    return renderGone('article', slug, tombstone, site);
  }
  const path = `/articles/${encodeURIComponent(article.slug)}`;
  if (article.slug !== slug) return redirect(`${site.root}${path}`);
  const notes = numberNotes(await allQuotes(article, ask), article.blocks);
  const shell = {
    title: article.headline ?? 'Article without a headline',
    description: article.standfirst ?? firstWords(article),
    path,
    type: 'article',
    jsonLd: article.jsonLd,
    asked: { document: ArticlePageDocument, variables: { slug } },
    bodyClass: 'marked',
  } as const;
  return { status: 200, html: documentHtml(site, shell, <ArticlePage article={article} notes={notes} />) };
}

/** The quotes of an article, page after page: a long one has more than one answer holds. */
async function allQuotes(article: ArticleNode, ask: Ask): Promise<readonly NoteFragment[]> {
  const quotes = [...article.quotes.nodes];
  for (let { pageInfo } = article.quotes; pageInfo.hasNextPage; ) {
    const next = await ask(ArticleQuotesDocument, { slug: article.slug, after: pageInfo.endCursor });
    if (next.article === null) break;
    quotes.push(...next.article.quotes.nodes);
    ({ pageInfo } = next.article.quotes);
  }
  return quotes;
}

const firstWords = ({ blocks }: ArticleNode): string =>
  (blocks.find(({ kind }) => kind === 'PARAGRAPH')?.runs ?? [])
    .map(({ text }) => text)
    .join('')
    .slice(0, 200);
