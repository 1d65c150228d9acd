/** Pictures and rights of planned articles, as the standards' values are made of them. */
import type { PictureToDescribe, RightsToState } from '../../domain/standards/media.ts';
import type { Row } from '../../query/context.ts';
import type { Selection } from '../../query/selection.ts';
import { innerRow, innerRows } from '../read-row.ts';
import { textOf, textOrNull, wordsOf } from './row-values.ts';

export function readPictures(article: Selection<'article'>): void {
  const pictures = article.list('pictures').column('url', 'creditName', 'captionText', 'alt', 'role');
  pictures.embed('caption').column('exact');
  pictures.list('renditions').column('url', 'mediaType', 'width', 'height', 'byteLength');
}

export const picturesOf = (row: Row): readonly PictureToDescribe[] =>
  innerRows(row, 'pictures').map((picture) => ({
    url: textOrNull(picture, 'url'),
    caption: wordsOf(picture, 'caption') ?? textOrNull(picture, 'captionText'),
    credit: textOrNull(picture, 'creditName'),
    alt: textOrNull(picture, 'alt'),
    role: textOrNull(picture, 'role'),
    renditions: innerRows(picture, 'renditions').map((file) => ({
      url: textOf(file, 'url'),
      mediaType: textOrNull(file, 'mediaType'),
      width: numberOrNull(file, 'width'),
      height: numberOrNull(file, 'height'),
      byteLength: numberOrNull(file, 'byteLength'),
    })),
  }));

export function rightsOf(row: Row): RightsToState {
  const rights = innerRow(row, 'rights');
  return {
    holder: textOrNull(rights, 'holder'),
    notice: textOrNull(rights, 'notice'),
    licence: textOrNull(rights, 'licence'),
    licenceUrl: textOrNull(rights, 'licenceUrl'),
    usageTerms: textOrNull(rights, 'usageTerms'),
  };
}

const numberOrNull = (row: Row, column: string): number | null =>
  typeof row[column] === 'number' ? row[column] : null;
