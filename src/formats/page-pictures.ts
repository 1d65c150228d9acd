import type { PageMeta } from './page-meta.ts';
import type { StatedPicture } from './pictures.ts';

/** The picture that a page states for itself in Open Graph (https://ogp.me/#structured), or else in Twitter's cards; none or one. */
export function pagePictures(meta: PageMeta): readonly StatedPicture[] {
  const open = meta.first('og:image', 'og:image:url', 'og:image:secure_url');
  const url = open ?? meta.first('twitter:image', 'twitter:image:src');
  if (url === null) return [];
  const alt = meta.first('og:image:alt', 'twitter:image:alt');
  if (open === null) return [{ url, alt, files: [{ url }] }];
  const own = {
    url,
    mediaType: meta.first('og:image:type'),
    width: meta.first('og:image:width'),
    height: meta.first('og:image:height'),
  };
  return [{ url, alt, files: [own] }];
}
