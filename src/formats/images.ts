/** Images of a body, as its elements have them. */
import { isAddress } from '../address.ts';

/** An image as an element states it: addresses are as they are written, `files` those of other sizes. */
export interface ImageFound {
  readonly url: string;
  readonly alt: string | null;
  readonly mediaType: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly files: readonly { readonly url: string; readonly width: number | null }[];
}

/** An element as far as it is read here. */
interface ImageElement {
  getAttribute?(name: string): string | null;
}

/** What is no larger in pixels is an icon, or counts readers. */
const largestIcon = 40;

/** The image of an `img` of HTML or a `media-reference` of NITF; null for an icon, and for one whose file is written into the page. */
export function imageOf(element: ImageElement): ImageFound | null {
  const of = (...names: readonly string[]): string | null =>
    names.map((name) => element.getAttribute?.(name)?.trim()).find((value) => value) ?? null;
  const url = [of('src'), of('data-src', 'data-lazy-src', 'data-original'), of('source', 'data-location')].find(
    (value) => value && !value.startsWith('data:'),
  );
  const mediaType = of('mime-type');
  const width = pixels(of('width'));
  const height = pixels(of('height'));
  if (!url || (mediaType !== null && !mediaType.startsWith('image/'))) return null;
  if ((width !== null && width <= largestIcon) || (height !== null && height <= largestIcon)) return null;
  const files = filesIn(of('srcset', 'data-srcset'));
  return { url, alt: of('alt', 'alternate-text'), mediaType, width, height, files };
}

/** A `srcset` (https://html.spec.whatwg.org/multipage/images.html#srcset-attributes): addresses, each with its width or density. */
function filesIn(srcset: string | null): ImageFound['files'] {
  if (srcset === null) return [];
  const files: { url: string; width: number | null }[] = [];
  for (const [, url = '', width] of srcset.matchAll(/(\S*[^\s,])(?:\s+(?:(\d{1,5})w|[\d.]{1,8}x))?\s*(?:,\s*|$)/g)) {
    if (!url.startsWith('data:') && files.length < mostFiles) files.push({ url, width: pixels(width) });
  }
  return files;
}

const mostFiles = 20;

/** A whole number of pixels; "100%" and "auto" are none. */
export function pixels(value: unknown): number | null {
  const words = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  const number = /^(\d{1,5})(?:\.0+)?(?:px)?$/.exec(words)?.[1];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}

/** The longest address that is kept, in UTF-16 code units. */
const longestUrl = 2_000;

/** An address in full; `base` is that of the page it stands on. Null for what is none of the web, or cannot be told without the page's. */
export function absoluteUrl(url: string, base: string | null): string | null {
  const written = url.trim();
  if (written === '' || written.length > longestUrl) return null;
  if (isAddress(written) && !/\s/.test(written)) return written;
  if (base === null && !/^https?:/i.test(written)) return null;
  try {
    const { href, protocol } = new URL(written, base ?? undefined);
    return (protocol === 'https:' || protocol === 'http:') && href.length <= longestUrl ? href : null;
  } catch {
    return null;
  }
}
