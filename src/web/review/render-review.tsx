import { documentHtml } from '../layout/document.tsx';
import { ReviewPageDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { reviewList } from './review-lists.ts';
import { ReviewPage } from './review-page.tsx';

/** The page of what needs a look. Quotes stand in it for everyone; decisions the browser asks for, with a token. */
export async function renderReview(params: URLSearchParams, ask: Ask, site: Site): Promise<PageResponse> {
  const list = reviewList(params.get('list'));
  const variables = list.filter === null ? null : { filter: list.filter, after: params.get('after') || null };
  const quotes = variables === null ? null : (await ask(ReviewPageDocument, variables)).quotes;
  const shell = {
    title: `Review: ${list.title}`,
    description: list.tells,
    path: '/review',
    isListed: false,
    feeds: undefined,
    ...(variables === null ? {} : { asked: { document: ReviewPageDocument, variables } }),
  };
  return { status: 200, html: documentHtml(site, shell, <ReviewPage list={list} quotes={quotes} />) };
}
