import { isObject, namesOf, textOf } from './json-values.ts';
import type { StatedPicture } from './pictures.ts';

/** The names that programs and writers give a picture in a plain record or in front matter; the first that says anything is taken. */
const names = [
  'image',
  'images',
  'picture',
  'pictures',
  'leadImage',
  'lead_image',
  'top_image',
  'urlToImage',
  'imageUrl',
  'image_url',
  'banner_image',
  'thumbnail',
];

/** The pictures of a plain record: addresses, or objects with an address and what is said of it; what is said beside is of the first. */
export function recordPictures(record: Readonly<Record<string, unknown>>): readonly StatedPicture[] {
  const stated = names.map((name) => [record[name]].flat()).find((all) => all.some((one) => urlOf(one) !== null)) ?? [];
  const beside = (...keys: readonly string[]) =>
    keys.map((key) => textOf(record[key])).find((one) => one !== null) ?? null;
  return stated.flatMap((one, n): readonly StatedPicture[] => {
    const url = urlOf(one);
    if (url === null) return [];
    const own = isObject(one) ? one : {};
    const said = (...keys: readonly string[]) =>
      keys.map((key) => textOf(own[key])).find((found) => found !== null) ?? null;
    const first = (found: string | null): string | null => (n === 0 ? found : null);
    return [
      {
        url,
        caption: said('caption', 'description', 'title') ?? first(beside('imageCaption', 'image_caption')),
        credit:
          said('credit', 'creditName', 'copyright') ??
          namesOf(own['author']) ??
          first(beside('imageCredit', 'image_credit')),
        alt: said('alt', 'altText', 'alt_text') ?? first(beside('imageAlt', 'image_alt')),
        role: said('role'),
        files: [{ url, mediaType: said('mediaType', 'type'), width: own['width'], height: own['height'] }],
      },
    ];
  });
}

const urlOf = (value: unknown): string | null =>
  isObject(value) ? (textOf(value['url']) ?? textOf(value['src']) ?? textOf(value['href'])) : textOf(value);
