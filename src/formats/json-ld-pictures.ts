import { isObject, namesOf, textOf } from './json-values.ts';
import type { StatedPicture } from './pictures.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * The pictures of a schema.org article: its `image` (https://schema.org/image), as ImageObjects or addresses, or else its `thumbnailUrl`. Several
 * addresses are crops of one picture, as search engines ask for them.
 */
export function jsonLdPictures(article: Json): readonly StatedPicture[] {
  const stated = [article['image'] ?? article['thumbnailUrl']].flat();
  const addresses = stated.filter((one): one is string => typeof one === 'string');
  const [url] = addresses;
  const crops = url === undefined ? [] : [{ url, files: addresses.map((one) => ({ url: one })) }];
  return [...crops, ...stated.filter(isObject).map(pictureOf)];
}

/** Its file is its `contentUrl`, or its `url`, which may be that of a page about it. */
function pictureOf(image: Json): StatedPicture {
  const url = textOf(image['contentUrl']) ?? textOf(image['url']) ?? textOf(image['@id']);
  const { width, height } = image;
  const own = {
    url,
    mediaType: textOf(image['encodingFormat']),
    width: sizeOf(width),
    height: sizeOf(height),
    byteLength: image['contentSize'],
  };
  const credit = textOf(image['creditText']) ?? namesOf(image['creator']) ?? namesOf(image['author']);
  return {
    url,
    caption: textOf(image['caption']) ?? textOf(image['description']),
    credit: credit ?? namesOf(image['copyrightHolder']) ?? textOf(image['copyrightNotice']),
    alt: textOf(image['alternateName']),
    role: image['representativeOfPage'] === true ? 'main' : null,
    files: url === null ? [] : [own],
  };
}

/** A number, or a QuantitativeValue. */
const sizeOf = (value: unknown): unknown => (isObject(value) ? value['value'] : value);
