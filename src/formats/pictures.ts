/** The pictures of an article: those that its text shows, and those that its source states beside the text. */
import type { Document, Photo, Rendition } from '../../schema/domain/model.ts';
import { absoluteUrl, type ImageFound, pixels } from './images.ts';
import { plainWords } from './markup.ts';
import { sameWords } from './same-words.ts';

/** A picture as a source states it outside the text; addresses and words are as they are written. */
export interface StatedPicture {
  readonly url?: string | null;
  readonly caption?: string | null;
  readonly credit?: string | null;
  readonly alt?: string | null;
  readonly role?: string | null;
  readonly files?: readonly StatedFile[];
}

/** A file that a picture is in; a size that is no whole number is not kept. */
export interface StatedFile {
  readonly url: string | null;
  readonly mediaType?: string | null;
  readonly width?: unknown;
  readonly height?: unknown;
  readonly byteLength?: unknown;
}

/** The most pictures of one article, files of one picture, and UTF-16 code units of what is said of one. */
const mostPictures = 200;
const mostFiles = 20;
const longestCaption = 5_000;
const longestCredit = 500;

/** The photographs that a text prints with the images of its body, in the order of the text; images without words behind them. */
export function picturesOfText(
  photos: readonly Photo[],
  images: readonly ImageFound[],
  base: string | null,
): readonly Photo[] {
  const byUrl = new Map([...images].reverse().map((image) => [image.url, image]));
  const printed = new Set(photos.flatMap(({ url }) => url ?? []));
  const told = photos.map((photo): Photo => {
    const image = photo.url === null ? undefined : byUrl.get(photo.url);
    if (image !== undefined) return { ...photo, ...factsOf(image, base) };
    return { ...photo, url: photo.url === null ? null : absoluteUrl(photo.url, base) };
  });
  const others = images
    .filter((image) => byUrl.get(image.url) === image)
    .flatMap((image): readonly Photo[] => {
      const facts = printed.has(image.url) ? null : factsOf(image, base);
      return facts === null || facts.url === null ? [] : [{ caption: null, credit: null, creditName: null, ...facts }];
    });
  return [...told, ...others].slice(0, mostPictures);
}

function factsOf({ url, alt, mediaType, width, height, files }: ImageFound, base: string | null) {
  const own = { url, mediaType, width, height };
  return { url: absoluteUrl(url, base), ...alsoOf({ url, alt, files: [own, ...files] }, base) };
}

/** A document with the pictures that its source states, those before its own: one that is stated and printed is one. */
export function withPictures(document: Document, stated: readonly (StatedPicture | null)[]): Document {
  if (stated.every((one) => one === null)) return document;
  const base = document.metadata.url?.value ?? null;
  const left = [...document.photos];
  const pictures = stated.slice(0, mostPictures).flatMap((one): readonly Photo[] => {
    if (one === null) return [];
    const picture = statedPicture(one, base);
    const at = left.findIndex((photo) => isSame(photo, picture, document.text));
    const [printed] = at === -1 ? [] : left.splice(at, 1);
    if (printed !== undefined) return [joined(printed, picture)];
    return picture.url === null ? [] : [picture];
  });
  return { ...document, photos: [...pictures, ...left].slice(0, mostPictures) };
}

function statedPicture(stated: StatedPicture, base: string | null): Photo {
  const { url, credit } = stated;
  const first = stated.files?.find((file) => file.url !== null)?.url ?? null;
  const creditName = credit ? plainWords(credit).slice(0, longestCredit) || null : null;
  const own = url ?? first;
  return {
    caption: null,
    credit: null,
    creditName,
    url: own === null ? null : absoluteUrl(own, base),
    ...alsoOf(stated, base),
  };
}

/** What is not in the text of a picture. */
function alsoOf(
  { url, caption, alt, role, files = [] }: StatedPicture,
  base: string | null,
): Pick<Photo, 'captionText' | 'alt' | 'role' | 'renditions'> {
  const words = (value: string | null | undefined): string => (value ? plainWords(value).slice(0, longestCaption) : '');
  const [captionText, altText, roleText] = [words(caption), words(alt), words(role)];
  const own = files.some((file) => file.url === url) || !url ? [] : [{ url }];
  const renditions = renditionsOf([...own, ...files], base);
  return {
    ...(captionText === '' ? {} : { captionText }),
    ...(altText === '' ? {} : { alt: altText }),
    ...(roleText === '' ? {} : { role: roleText }),
    ...(renditions.length === 0 ? {} : { renditions }),
  };
}

/** Each file once; of two statements of one the sizes of both. */
function renditionsOf(files: readonly StatedFile[], base: string | null): readonly Rendition[] {
  const byUrl = new Map<string, Rendition>();
  for (const file of files) {
    const url = file.url === null ? null : absoluteUrl(file.url, base);
    if (url === null) continue;
    const known = byUrl.get(url);
    byUrl.set(url, {
      url,
      mediaType: known?.mediaType ?? file.mediaType ?? null,
      width: known?.width ?? pixels(file.width),
      height: known?.height ?? pixels(file.height),
      byteLength: known?.byteLength ?? bytes(file.byteLength),
    });
  }
  return [...byUrl.values()].slice(0, mostFiles);
}

function bytes(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Of the same file, in whatever size, or with the same caption. */
function isSame(photo: Photo, stated: Photo, text: string): boolean {
  if (photo.url !== null && stated.url !== null && fileOf(photo.url) === fileOf(stated.url)) return true;
  const caption = photo.caption === null ? photo.captionText : text.slice(photo.caption.start, photo.caption.end);
  return caption !== undefined && stated.captionText !== undefined && sameWords(caption, stated.captionText);
}

/** The path of a file without what programs put behind its name for a size: "ferry-640x480.jpg", "ferry.jpg?w=640". */
const fileOf = (url: string): string =>
  url
    .replace(/^https?:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/-\d{2,5}x\d{2,5}(?=\.\w+$)/, '');

/** What the text prints is better kept than what stands beside it, a caption in the text is no second time a caption beside it. */
function joined(printed: Photo, { captionText, ...stated }: Photo): Photo {
  const renditions = [...(printed.renditions ?? []), ...(stated.renditions ?? [])];
  const files = renditionsOf(renditions, null);
  return {
    ...stated,
    ...printed,
    creditName: printed.creditName ?? stated.creditName,
    url: printed.url ?? stated.url,
    ...(printed.caption !== null || captionText === undefined ? {} : { captionText }),
    ...(files.length === 0 ? {} : { renditions: files }),
  };
}
