import type { Range } from '../../schema/domain/model.ts';
import { firstDay } from './day.ts';

/** A line with a date is no longer than this. */
const longestDateLine = 80;

/** Whether a piece of a text is "Published: 3 March 2020", or a date alone. */
export function isDateLine(text: string, piece: Range): boolean {
  if (piece.end - piece.start > longestDateLine) return false;
  const day = firstDay(text, piece);
  if (day?.range === null || day === null) return false;
  const rest = text.slice(piece.start, day.range.start) + text.slice(day.range.end, piece.end);
  return (
    rest
      .replace(/\b(?:published|posted|updated|first|last|on|at|by|gmt|am|pm|[a-z]{3,9}day|\d{1,2}:\d{2})\b/gi, '')
      .match(/\p{L}/u) === null
  );
}
