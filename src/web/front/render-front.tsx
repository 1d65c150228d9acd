import { documentHtml } from '../layout/document.tsx';
import { FrontPageDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { FrontPage } from './front-page.tsx';

/** The first page of the site. */
export async function renderFront(ask: Ask, site: Site): Promise<PageResponse> {
  const front = await ask(FrontPageDocument, {});
  const shell = {
    title: 'onrecord',
    description: 'Who said what, when and at which event, with the words it was read from.',
    path: '/',
    feeds: '',
    asked: { document: FrontPageDocument, variables: {} },
  };
  return { status: 200, html: documentHtml(site, shell, <FrontPage front={front} />) };
}
