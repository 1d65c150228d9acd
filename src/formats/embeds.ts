/** What an article shows of other sites: from its elements, and from what its source states beside the text. */
import type { Document, Embed, EmbedKind } from '../../schema/domain/model.ts';
import { absoluteUrl } from './images.ts';
import { plainWords } from './markup.ts';
import { embedProviders, postAddresses, postClasses } from './words/embed-providers.ts';

/** An embed as a source has it; its address is as it is written. */
export interface EmbedFound {
  readonly kind: EmbedKind;
  readonly url: string;
  readonly provider: string | null;
  readonly title: string | null;
}

/** An element as far as it is read here. */
interface EmbedElement {
  readonly localName?: string;
  readonly childNodes: Iterable<EmbedElement>;
  getAttribute?(name: string): string | null;
}

/** Elements that show something of another site or another file. */
export const embedElements: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'embed',
  'object',
  'amp-youtube',
  'amp-vimeo',
  'amp-twitter',
  'amp-instagram',
  'amp-iframe',
  'amp-video',
  'amp-audio',
  'media-reference',
]);

/** The most embeds of one article, and the most of what is said of one, in UTF-16 code units. */
const mostEmbeds = 200;
const longestTitle = 500;

/** What an element shows; null for a frame of a site that is not known: it may as well be an advertisement. */
export function embedOf(element: EmbedElement, name: string): EmbedFound | null {
  const title = attribute(element, 'title', 'aria-label');
  const id = attribute(element, 'data-videoid', 'data-tweetid', 'data-shortcode');
  const inAmp = id === null ? undefined : ampAddresses[name]?.(id);
  if (inAmp !== undefined) return embedAt(inAmp, title);
  const url = attribute(element, 'source', 'src', 'data-src', 'data-lazy-src', 'data', 'data-url') ?? sourceIn(element);
  if (url === null || /^(?:data|blob|about|javascript):/i.test(url)) return null;
  const known = embedAt(url, title);
  if (known !== null) return known;
  const kind = kindOf(attribute(element, 'mime-type') ?? name);
  return kind === null ? null : { kind, url, provider: null, title };
}

/** Of the name of an element, or of a media type. */
const kindOf = (name: string): EmbedKind | null =>
  /\bvideo\b/.test(name) ? 'VIDEO' : /\baudio\b/.test(name) ? 'AUDIO' : null;

const ampAddresses: Readonly<Record<string, (id: string) => string>> = {
  'amp-youtube': (id) => `https://www.youtube.com/watch?v=${id}`,
  'amp-vimeo': (id) => `https://vimeo.com/${id}`,
  'amp-twitter': (id) => `https://x.com/i/status/${id}`,
  'amp-instagram': (id) => `https://www.instagram.com/p/${id}/`,
};

/** The post that a quotation is of; null for a quotation that is none. */
export function postOf(element: EmbedElement): EmbedFound | null {
  if (!postClasses.test(element.getAttribute?.('class') ?? '')) return null;
  const addresses = [attribute(element, ...postAddresses), ...linksIn(element).reverse()];
  for (const url of addresses) {
    const found = url === null ? null : embedAt(url, null);
    if (found !== null) return found;
  }
  return null;
}

/** What an address leads to, where it is one of a known site; `title` is what it is called. */
export function embedAt(written: string, title: string | null): EmbedFound | null {
  const url = written.trim().replace(/^\/\//, 'https://');
  const address = /^https?:\/\/(?:www\.)?(.+)$/i.exec(url)?.[1]?.toLowerCase();
  if (address === undefined) return null;
  const provider = embedProviders.find((one) => one.address.test(address));
  return provider === undefined ? null : { kind: provider.kind, url, provider: provider.name, title };
}

/** The embed that a line stands for which is nothing but its address, as content systems write one. */
export const embedLine = (words: string): EmbedFound | null =>
  /^https?:\/\/\S+$/i.test(words) ? embedAt(words, null) : null;

const attribute = (element: EmbedElement, ...names: readonly string[]): string | null =>
  names.map((name) => element.getAttribute?.(name)?.trim()).find((value) => value) ?? null;

function sourceIn(element: EmbedElement): string | null {
  for (const child of element.childNodes) {
    const name = child.localName?.toLowerCase();
    const url = name === 'source' || name === 'embed' ? attribute(child, 'src') : null;
    if (url !== null) return url;
  }
  return null;
}

function linksIn(element: EmbedElement): string[] {
  return [...(element.childNodes ?? [])].flatMap((child) => {
    const own = child.localName?.toLowerCase() === 'a' ? attribute(child, 'href') : null;
    return [...(own === null ? [] : [own]), ...linksIn(child)];
  });
}

/** An embed with its place in the text. */
export type PlacedEmbed = EmbedFound & Pick<Embed, 'block' | 'range'>;

/** The embeds of a text, each once: of one with words and one without, the one with them. */
export function embedsOf(placed: readonly PlacedEmbed[], base: string | null): readonly Embed[] {
  const byUrl = new Map<string, Embed>();
  for (const { kind, provider, title, block, range, ...found } of placed) {
    const url = absoluteUrl(found.url, base);
    if (url === null) continue;
    const known = byUrl.get(url);
    if (known === undefined && byUrl.size >= mostEmbeds) continue;
    const words = title === null ? null : plainWords(title).slice(0, longestTitle) || null;
    const place = known === undefined || (known.range === null && range !== null) ? { block, range } : known;
    byUrl.set(url, { kind, url, provider, title: known?.title ?? words, block: place.block, range: place.range });
  }
  return [...byUrl.values()];
}

/** A document with the embeds that its source states beside the text behind its own. */
export function withEmbeds<D extends Document>(document: D, stated: readonly EmbedFound[]): D {
  if (stated.length === 0) return document;
  const beside = stated.map((one) => ({ ...one, block: null, range: null }));
  const base = document.metadata.url?.value ?? null;
  const embeds = embedsOf([...(document.embeds ?? []), ...beside], base);
  return embeds.length === 0 ? document : { ...document, embeds };
}
