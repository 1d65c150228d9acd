import type { Range } from '../range.ts';

/**
 * What stands between quotation marks, without the marks. Straight and curly, German and French, and of single ones those that are no
 * apostrophes, where a text has no others. A mark that is opened again belongs to a new paragraph of the same quotation; one that is never
 * closed marks nothing.
 */
export function quotedRanges(text: string): readonly Range[] {
  const found = pairs(text, double);
  return found.length > 0 ? found : pairs(text, single);
}

const double = /``|''|["“”„‟«»]/g;
/** Opened before a word, closed behind one: never within. */
const single = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}[])|(?<=[\p{L}\p{N}.,!?…\]])['’](?![\p{L}\p{N}])/gu;

function pairs(text: string, marks: RegExp): readonly Range[] {
  const ranges: Range[] = [];
  let opened: { readonly start: number; readonly mark: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (opened === null) {
      if (opens(mark, text, index)) opened = { start: index + mark.length, mark };
    } else if (closes(mark, opened.mark, text, index)) {
      ranges.push({ start: opened.start, end: index });
      opened = null;
    }
  }
  return ranges;
}

function opens(mark: string, text: string, at: number): boolean {
  if ('„“«‘``'.includes(mark)) return true;
  return (
    !'”»’'.includes(mark) && /\S/.test(text[at + mark.length] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')
  );
}

function closes(mark: string, opener: string, text: string, at: number): boolean {
  if ('”»’'.includes(mark) || (mark === '“' && opener === '„')) return true;
  if ('„“«‘``'.includes(mark)) return false;
  // A straight mark between a space and a word opens a further paragraph.
  return !(/\s/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + mark.length] ?? ' '));
}
