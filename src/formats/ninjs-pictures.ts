import { type EmbedFound, embedAt } from './embeds.ts';
import { isObject, textOf } from './json-values.ts';
import type { StatedFile, StatedPicture } from './pictures.ts';

type Json = Readonly<Record<string, unknown>>;

/** The pictures among what an item of ninjs is associated with: a list from version 2 on, an object by names before. */
export function ninjsPictures(item: Json): readonly StatedPicture[] {
  return listed(item['associations']).flatMap(([name, one]): readonly StatedPicture[] => {
    if (one['type'] !== undefined && one['type'] !== 'picture' && one['type'] !== 'graphic') return [];
    const files = listed(one['renditions']).flatMap(([, file]) => fileOf(file));
    if (files.length === 0) return [];
    return [
      {
        url: files[0]?.url ?? null,
        caption:
          words(one, 'descriptions', 'caption') ??
          textOf(one['description_text']) ??
          words(one, 'headlines', 'main') ??
          textOf(one['headline']),
        credit:
          textOf(one['by']) ??
          textOf(one['byline']) ??
          textOf(one['copyrightHolder']) ??
          textOf(one['copyrightholder']),
        role: textOf(one['rel']) ?? textOf(one['name']) ?? name,
        files,
      },
    ];
  });
}

/** Videos and recordings that an item is associated with. */
export function ninjsEmbeds(item: Json): readonly EmbedFound[] {
  return listed(item['associations']).flatMap(([, one]): readonly EmbedFound[] => {
    const kind = one['type'] === 'video' ? 'VIDEO' : one['type'] === 'audio' ? 'AUDIO' : null;
    const url =
      listed(one['renditions'])
        .map(([, file]) => textOf(file['href']))
        .find((href) => href !== null) ?? textOf(one['uri']);
    if (url === null) return [];
    const title = words(one, 'headlines', 'main') ?? textOf(one['headline']) ?? textOf(one['title']);
    const known = embedAt(url, title);
    if (known !== null) return [known];
    return kind === null ? [] : [{ kind, url, provider: null, title }];
  });
}

function fileOf(file: Json): readonly StatedFile[] {
  const mediaType = textOf(file['contentType']) ?? textOf(file['contenttype']) ?? textOf(file['mimetype']);
  if (mediaType !== null && !mediaType.startsWith('image/')) return [];
  const { href, width, height } = file;
  return [{ url: textOf(href), mediaType, width, height, byteLength: file['sizeInBytes'] ?? file['sizeinbytes'] }];
}

function listed(value: unknown): readonly (readonly [name: string | null, one: Json])[] {
  if (Array.isArray(value)) return value.filter(isObject).map((one) => [null, one] as const);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, one]) => (isObject(one) ? [[name, one] as const] : []));
}

/** Of a list of `{role, value}` the words of a role, or else the first. */
function words(item: Json, list: string, role: string): string | null {
  const all = [item[list]].flat().filter(isObject);
  return textOf((all.find((one) => one['role'] === role) ?? all[0])?.['value']);
}
