import { UserFacingError } from '../errors.ts';
import { lineAt } from './line-at.ts';

/** No article nests deeper than this; parsers that call themselves for each level run out of stack far beyond it. */
const deepest = 500;

/** Elements that are always closed; paragraphs, list items and cells often are not, and do not nest. */
const tags =
  /<(\/?)(?:div|span|section|article|main|aside|nav|header|footer|figure|ul|ol|dl|table|blockquote|b|i|em|strong|font|a|block)\b[^>]{0,2000}>/gi;

/** Throws BAD_FILE, with the line, for markup that is nested deeper than any article's. It takes time in proportion to the text. */
export function assertMarkupNesting(text: string, file: string): void {
  let depth = 0;
  for (const tag of text.matchAll(tags)) {
    if (tag[1] === '/') depth = Math.max(0, depth - 1);
    else if (!tag[0].endsWith('/>')) depth += 1;
    if (depth > deepest) throw tooDeep(file, lineAt(text, tag.index));
  }
}

/** Throws BAD_FILE, with the line, for JSON that is nested deeper than any article's; brackets in strings do not count. */
export function assertJsonNesting(json: string, file: string, firstLine: number): void {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > deepest) throw tooDeep(file, firstLine - 1 + lineAt(json, at));
    } else if (character === ']' || character === '}') depth -= 1;
  }
}

const tooDeep = (file: string, line: number): UserFacingError =>
  new UserFacingError(
    'BAD_FILE',
    `The file is nested more than ${deepest} levels deep, as no article is; give its plain form.`,
    {
      file,
      line,
    },
  );
