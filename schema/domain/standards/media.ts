/** What standards' values say of pictures and rights. */
import type { Rendition, Rights } from '../model.ts';
import { type Json, type JsonObject, withoutEmpty } from './json.ts';

export interface PictureToDescribe {
  readonly url: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alt: string | null;
  readonly role: string | null;
  readonly renditions: readonly Rendition[];
}

export type RightsToState = Pick<Rights, 'holder' | 'notice' | 'licence' | 'licenceUrl' | 'usageTerms'>;

/** A picture as an ImageObject (https://schema.org/ImageObject); none for one without an address. */
export function imageNode({ url, caption, credit, alt, renditions }: PictureToDescribe): readonly Json[] {
  if (url === null) return [];
  const own = renditions.find((file) => file.url === url);
  return [
    withoutEmpty({
      '@type': 'ImageObject',
      contentUrl: url,
      encodingFormat: own?.mediaType ?? null,
      width: own?.width ?? null,
      height: own?.height ?? null,
      caption,
      creditText: credit,
      alternateName: alt,
    }),
  ];
}

/** Rights in the words of schema.org (https://schema.org/CreativeWork). */
export const rightsInJsonLd = ({ holder, notice, licence, licenceUrl, usageTerms }: RightsToState): JsonObject =>
  withoutEmpty({
    copyrightHolder: holder === null ? null : { '@type': 'Organization', name: holder },
    copyrightNotice: notice,
    license: licenceUrl ?? licence,
    usageInfo: usageTerms,
  });

/** The same in those of ninjs; a link to a licence is its `rightsInfo`, which has no place for a name. */
export const rightsInNinjs = ({ holder, notice, licenceUrl, usageTerms }: RightsToState): JsonObject =>
  withoutEmpty({
    copyrightHolder: holder,
    copyrightNotice: notice,
    usageTerms,
    rightsInfo: licenceUrl === null ? null : { linkedRights: licenceUrl },
  });

/** A picture as an associated item of ninjs; none for one without an address. */
export function pictureItem({ url, caption, credit, role, renditions }: PictureToDescribe, n: number): readonly Json[] {
  if (url === null) return [];
  const files =
    renditions.length === 0 ? [{ url, mediaType: null, width: null, height: null, byteLength: null }] : renditions;
  return [
    withoutEmpty({
      name: `picture-${n + 1}`,
      rel: role,
      uri: url,
      type: 'picture',
      by: credit,
      descriptions: caption === null ? [] : [{ role: 'caption', contentType: 'text/plain', value: caption }],
      renditions: files.map((file, at) =>
        withoutEmpty({
          name: at === 0 ? 'original' : `rendition-${at + 1}`,
          href: file.url,
          contentType: file.mediaType,
          width: file.width,
          height: file.height,
          sizeInBytes: file.byteLength,
        }),
      ),
    }),
  ];
}
