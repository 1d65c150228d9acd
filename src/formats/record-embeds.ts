import { type EmbedFound, embedAt } from './embeds.ts';
import { isObject, type Json, textOf } from './json-values.ts';

const names = { embeds: null, videos: 'VIDEO', video: 'VIDEO', audio: 'AUDIO' } as const;

/** What a plain record of an article names as embeds: addresses, or objects with `url` and `title`. Of `embeds` those of sites that are known. */
export function recordEmbeds(record: Json): readonly EmbedFound[] {
  return Object.entries(names).flatMap(([name, kind]) =>
    [record[name]].flat(2).flatMap((one): readonly EmbedFound[] => {
      const url = isObject(one) ? textOf(one['url']) : textOf(one);
      if (url === null) return [];
      const title = isObject(one) ? textOf(one['title']) : null;
      const known = embedAt(url, title);
      if (known !== null) return [known];
      return kind === null || !/^https?:\/\//i.test(url) ? [] : [{ kind, url, provider: null, title }];
    }),
  );
}
