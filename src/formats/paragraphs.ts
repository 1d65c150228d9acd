import type { Range } from '../../schema/domain/model.ts';

/** Lines longer than this were not broken by hand, so that each is a paragraph. */
const longestWrapped = 120;

/**
 * The paragraphs of a text from `from` on, without the white space around them: what stands between blank lines, or, in
 * a piece whose lines are too long to have been wrapped and in a text without blank lines, each line.
 */
export function paragraphsOf(text: string, from: number): readonly Range[] {
  const lines = linesOf(text, from);
  const hasBlankLines = lines.some((line, i) => line === null && i > 0 && i < lines.length - 1);
  const paragraphs: Range[] = [];
  let open: Range[] = [];
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (first !== undefined && last !== undefined) {
      const isWrapped = hasBlankLines && open.every(({ start, end }) => end - start <= longestWrapped);
      if (isWrapped) paragraphs.push({ start: first.start, end: last.end });
      else for (const line of open) paragraphs.push(line);
    }
    open = [];
  };
  for (const line of lines) {
    if (line === null) close();
    else open.push(line);
  }
  close();
  return paragraphs;
}

/** Each line without the white space around it; null for a blank one. */
function linesOf(text: string, from: number): readonly (Range | null)[] {
  const lines: (Range | null)[] = [];
  for (let start = from; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    lines.push(trimmed(text, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** The range without white space at its ends; null where nothing else is left. */
export function trimmed(text: string, { start, end }: Range): Range | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? null : { start: start + lead, end: start + lead + length };
}
