import type { Photo, Range } from '../../schema/domain/model.ts';
import { trimmed } from './paragraphs.ts';
import { agencies, creditLabels } from './words/credits.ts';

/** A caption with its credit is no longer than this, and a credit no longer than that. */
const longestCaption = 700;
const longestCredit = 80;

/** A piece that ends with whose the photograph is, as a photograph with a caption and a credit; null for any other piece. */
export function captionParts(text: string, piece: Range): Photo | null {
  const words = text.slice(piece.start, piece.end);
  if (words.length > longestCaption) return null;
  const label = [...words.matchAll(creditLabels)].at(-1);
  if (label !== undefined) {
    const start = label.index + label[0].length - (label[1] ?? label[0]).length;
    const name = words.slice(label.index + label[0].length);
    if (name.length <= longestCredit && !/[.!?] /.test(name)) return photo(text, piece, start, words.length, name);
  }
  const agency = agencies.exec(words);
  const name = agency?.[1];
  // A paragraph may end with the agency that wrote it; a caption is not as long.
  if (agency === null || name === undefined || words.length > longestCaption / 2) return null;
  return name.includes('/') || /Photo|Getty/.test(name) ? photo(text, piece, agency.index, words.length, name) : null;
}

function photo(text: string, piece: Range, start: number, end: number, name: string): Photo {
  return {
    caption: trimmed(text, { start: piece.start, end: piece.start + start }),
    credit: { start: piece.start + start, end: piece.start + end },
    creditName: name.trim(),
    url: null,
  };
}
