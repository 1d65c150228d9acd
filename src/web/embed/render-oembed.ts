/** How others embed a quote by its address (https://oembed.com). */
import { EmbeddedQuoteDocument } from '../operations/documents.ts';
import type { Ask, PageResponse, Site } from '../page-types.ts';
import { unlessMalformed } from '../quote/unless-malformed.ts';
import { type EmbeddedQuote, embedPath, speakerOf } from './embedded-quote.tsx';

type Format = 'json' | 'xml';

const mediaTypes: Readonly<Record<Format, string>> = { json: 'application/json', xml: 'text/xml' };

/** The media type in which an address of oEmbed is answered. */
export const oembedMediaType = (params: URLSearchParams): string => mediaTypes[formatOf(params) ?? 'json'];

/** JSON where no format is asked for; null for one that there is not. */
function formatOf(params: URLSearchParams): Format | null {
  const format = params.get('format') ?? 'json';
  return format === 'json' || format === 'xml' ? format : null;
}

/** What embeds the quote whose address is `url`: 404 where there is none, 501 for a format that there is not. */
export async function renderOembed(params: URLSearchParams, ask: Ask, site: Site): Promise<PageResponse> {
  const format = formatOf(params);
  if (format === null) return refused(501, 'The formats are "json" and "xml".');
  const id = quoteIn(params.get('url') ?? '', site);
  const asked = id === null ? null : await unlessMalformed(ask(EmbeddedQuoteDocument, { id }));
  const quote = asked?.quote ?? null;
  if (quote === null) return refused(404, `"url" must be the address of a quote, ${site.base}/quotes/…`);
  const told = describe(quote, site, sizeOf(quote, params));
  return { status: 200, html: format === 'json' ? JSON.stringify(told) : asXml(told) };
}

const refused = (status: number, message: string): PageResponse => ({
  status,
  html: `${message}\n`,
  mediaType: 'text/plain',
});

/** The id in the address of a quote; null for any other address. With another scheme it is still the same page. */
function quoteIn(address: string, site: Site): string | null {
  const [url, base] = [address, `${site.base}/quotes/`].map((each) => (URL.canParse(each) ? new URL(each) : null));
  if (url == null || base == null || url.host !== base.host || !/^https?:$/.test(url.protocol)) return null;
  if (!url.pathname.startsWith(base.pathname)) return null;
  try {
    return decodeURIComponent(url.pathname.slice(base.pathname.length)) || null;
  } catch {
    return null;
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How wide and high the frame is, in CSS pixels: as the words need it, and no more than is asked for. */
function sizeOf({ text }: EmbeddedQuote, params: URLSearchParams): Size {
  const atMost = (name: string) =>
    /^[1-9]\d{0,4}$/.test(params.get(name) ?? '') ? Number(params.get(name)) : Infinity;
  const width = Math.min(600, atMost('maxwidth'));
  // A letter is about half as wide as its size of 24 pixels, a line 34 high; margins and the caption need 140.
  const lines = Math.ceil((text.length * 12) / Math.max(1, width - 32));
  return { width, height: Math.min(140 + 34 * lines, 800, atMost('maxheight')) };
}

function describe(
  quote: EmbeddedQuote,
  { base }: Site,
  { width, height }: Size,
): Readonly<Record<string, string | number>> {
  const title = `${speakerOf(quote)}: ${quote.text.slice(0, 100)}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(quote.speaker === null
      ? {}
      : { author_name: quote.speaker.name, author_url: `${base}/people/${encodeURIComponent(quote.speaker.slug)}` }),
    provider_name: 'onrecord',
    provider_url: base,
    cache_age: 3_600,
    width,
    height,
    html: `<iframe src="${escaped(base + embedPath(quote.id))}" title="${escaped(title)}" width="${width}" height="${height}" style="border:0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  };
}

const asXml = (told: Readonly<Record<string, string | number>>): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(told)
    .map(([name, value]) => `<${name}>${escaped(withoutControls(String(value)))}</${name}>`)
    .join('')}</oembed>\n`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** XML has no way to write most control characters, nor half a pair of surrogates. */
const withoutControls = (text: string): string =>
  text.toWellFormed().replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '\uFFFD');
