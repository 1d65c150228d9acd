/** A byline is no longer than this. */
const longestByline = 80;

/** Whether a line is a byline by its first word: "By Ada Lindqvist". */
export const isByline = (line: string): boolean =>
  line.length <= longestByline && /^(?:By|BY)\s+\p{Lu}/u.test(line) && !/[.!?]$/.test(line);
