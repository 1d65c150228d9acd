/** Who wrote an article, for whom and when, in lines above its text: "By Jo Marsh", "The Glenmore Courier", "14 March 2024". */
import type { Range } from '../../schema/domain/model.ts';
import { isByline } from './is-byline.ts';
import { isDateLine } from './is-date-line.ts';
import { trimmed } from './paragraphs.ts';
import { newspaperNames, roles } from './words/credits.ts';

export interface CreditLine extends Range {
  readonly kind: 'BYLINE' | 'PUBLISHER' | 'DATE';
}

/** A line above a text is no longer, and a block of them has no more. */
const longestLine = 80;
const mostLines = 5;

/** The lines of a piece that says no more than that; null for any other piece, a lone publisher's name among them. */
export function creditLines(text: string, piece: Range): readonly CreditLine[] | null {
  if (piece.end - piece.start > longestLine * mostLines) return null;
  const parts = partsOf(text, piece);
  if (parts.length === 0 || parts.length > mostLines) return null;
  const kinds = parts.map((part) => kindOf(text, part));
  if (!kinds.some((kind) => kind === 'BYLINE' || kind === 'DATE')) return null;
  const isBlock = kinds.includes('BYLINE') && kinds.includes('DATE');
  const lines: CreditLine[] = [];
  for (const [i, part] of parts.entries()) {
    const kind = kinds[i] ?? nameKind(text.slice(part.start, part.end), isBlock);
    if (kind === null) return null;
    lines.push({ kind, ...part });
  }
  return lines;
}

/** Lines, and what stands between strokes and dots in one. */
function partsOf(text: string, piece: Range): readonly Range[] {
  const parts: Range[] = [];
  const between = /\n|\s[|·•]\s/g;
  let start = piece.start;
  const words = text.slice(piece.start, piece.end);
  for (const match of [...words.matchAll(between), null]) {
    const end = match === null ? piece.end : piece.start + match.index;
    const part = trimmed(text, { start, end });
    if (part !== null) parts.push(part);
    start = match === null ? end : end + match[0].length;
  }
  return parts;
}

function kindOf(text: string, part: Range): 'BYLINE' | 'DATE' | null {
  if (isByline(text.slice(part.start, part.end))) return 'BYLINE';
  return isDateLine(text, part) ? 'DATE' : null;
}

/** What a name beside a byline or a date is: what its writer is, or for whom it was written. */
function nameKind(words: string, isBlock: boolean): 'BYLINE' | 'PUBLISHER' | null {
  if (words.length > longestLine || /[.!?:;]$/.test(words) || !/^(?:the\s)?\p{Lu}/u.test(words)) return null;
  if (roles.test(words)) return 'BYLINE';
  const isName = words
    .split(/\s+/)
    .every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for|in|on|de|la)$/.test(word));
  return isName && (isBlock || newspaperNames.test(words)) ? 'PUBLISHER' : null;
}
