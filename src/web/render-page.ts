import { renderArticle } from './article/render-article.tsx';
import { renderCheck } from './check/render-check.tsx';
import { renderEmbed } from './embed/render-embed.ts';
import { oembedMediaType, renderOembed } from './embed/render-oembed.ts';
import { renderEvent } from './event/render-event.tsx';
import { renderFront } from './front/render-front.tsx';
import type { PageRequest } from './page-path.ts';
import type { Ask, PageResponse, Site } from './page-types.ts';
import { renderPerson } from './person/render-person.tsx';
import { renderQuote } from './quote/render-quote.tsx';
import { renderReview } from './review/render-review.tsx';
import { renderRevisions } from './revisions/render-revisions.tsx';
import { renderSearch } from './search/render-search.tsx';

/** Renders what an address asks for. Rejects with what `ask` rejects with. */
export function renderPage(request: PageRequest, ask: Ask, site: Site): Promise<PageResponse> {
  switch (request.page) {
    case 'front':
      return renderFront(ask, site);
    case 'article':
      return renderArticle(request.slug, ask, site);
    case 'revisions':
      return renderRevisions(request.slug, request.params, ask, site);
    case 'person':
      return renderPerson(request.slug, request.params, ask, site);
    case 'event':
      return renderEvent(request.slug, ask, site);
    case 'quote':
      return renderQuote(request.id, ask, site);
    case 'embed':
      return renderEmbed(request.id, ask, site);
    case 'oembed':
      return renderOembed(request.params, ask, site);
    case 'review':
      return renderReview(request.params, ask, site);
    case 'check':
      return renderCheck(request.params, ask, site);
    case 'search':
      return renderSearch(request.params, ask, site);
  }
}

/** The media type of what an address asks for, where it can be told. */
export const mediaTypeOf = (request: PageRequest): string =>
  request.page === 'oembed' ? oembedMediaType(request.params) : 'text/html';

/** Whether what an address asks for may stand in a frame on pages of others. */
export const mayBeFramed = (request: PageRequest): boolean => request.page === 'embed';
