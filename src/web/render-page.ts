import { renderArticle } from './article/render-article.tsx';
import { renderFront } from './front/render-front.tsx';
import { noSuchAddress } from './notices/notices.ts';
import { renderNotice } from './notices/render-notice.tsx';
import type { PageRequest } from './page-path.ts';
import type { Ask, PageResponse, Site } from './page-types.ts';

/** Renders what an address asks for. Rejects with what `ask` rejects with. */
export async function renderPage(request: PageRequest, ask: Ask, site: Site): Promise<PageResponse> {
  switch (request.page) {
    case 'front':
      return renderFront(ask, site);
    case 'article':
      return renderArticle(request.slug, ask, site);
    default:
      return renderNotice(noSuchAddress, site);
  }
}
