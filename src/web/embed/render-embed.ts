import { redirect } from '../layout/redirect.ts';
import { EmbeddedQuoteDocument, GoneQuoteDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { unlessMalformed } from '../quote/unless-malformed.ts';
import { embeddedQuoteHtml, embedPath, goneHtml } from './embedded-quote.tsx';

/** One quote for a frame in the page of somebody else. */
export async function renderEmbed(id: string, ask: Ask, site: Site): Promise<PageResponse> {
  const asked = await unlessMalformed(ask(EmbeddedQuoteDocument, { id }));
  if (asked === null) return none(site);
  const { quote } = asked;
  if (quote !== null && quote.id !== id) return redirect(`${site.root}${embedPath(quote.id)}`);
  if (quote !== null) return { status: 200, html: embeddedQuoteHtml(quote, site) };
  const { tombstone } = await ask(GoneQuoteDocument, { id });
  if (tombstone?.leadsTo?.__typename === 'Quote') return redirect(`${site.root}${embedPath(tombstone.leadsTo.id)}`);
  return tombstone === null ? none(site) : { status: 410, html: goneHtml(site, 'This quote is no longer here.') };
}

const none = (site: Site): PageResponse => ({ status: 404, html: goneHtml(site, 'There is no such quote.') });
