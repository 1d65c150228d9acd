import { documentHtml } from '../layout/document.tsx';
import type { PageResponse, Site } from '../page-types.ts';
import { type Notice, NoticePage } from './notice-page.tsx';

/** A page that only tells what happened. */
export function renderNotice(notice: Notice, site: Site): PageResponse {
  const shell = { title: notice.title, description: notice.text, path: null, isListed: false };
  return { status: notice.status, html: documentHtml(site, shell, <NoticePage notice={notice} />) };
}
