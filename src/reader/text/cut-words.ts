import type { Document } from '../../../schema/domain/model.ts';

/** What a word is made of. `OTHER` is a figure that is no ASCII digit or an accent: it stands in tokens as letters do. */
export type WordKind = 'LETTERS' | 'DIGITS' | 'OTHER' | 'MARK';

/** Words in columns: the character each starts at, the one behind it, the word in small letters, and its kind. */
export interface WordColumns {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lower: readonly string[];
  readonly kind: readonly WordKind[];
}

/**
 * The one pass over a text's characters: a run of letters, a run of digits, or a single mark is a word, the finest piece
 * that any step looks at. No word crosses an edge of a block.
 */
export function cutWords({ text, blocks }: Document): WordColumns {
  const start: number[] = [];
  const end: number[] = [];
  const lower: string[] = [];
  const kind: WordKind[] = [];
  let at = 0;
  const cutUpTo = (edge: number): void => {
    while (at < edge) {
      const here = kindAt(text, at);
      let stop = at + widthAt(text, at);
      if (here === 'LETTERS' || here === 'DIGITS') {
        while (stop < edge && kindAt(text, stop) === here) stop += widthAt(text, stop);
      }
      if (stop > edge) stop = edge;
      if (here !== 'SPACE') {
        start.push(at);
        end.push(stop);
        lower.push(text.slice(at, stop).toLowerCase());
        kind.push(here);
      }
      at = stop;
    }
  };
  for (const block of blocks) {
    cutUpTo(block.start);
    cutUpTo(block.end);
  }
  cutUpTo(text.length);
  return { start, end, lower, kind };
}

function kindAt(text: string, at: number): WordKind | 'SPACE' {
  const code = text.charCodeAt(at);
  if (code < 128) return KIND_OF_ASCII[code] ?? 'MARK';
  return code >= FIRST_DASH && code <= LAST_BULLET ? 'MARK' : kindBeyondAscii(String.fromCodePoint(codeAt(text, at)));
}

const KIND_OF_ASCII: readonly (WordKind | 'SPACE')[] = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[a-z]/i.test(char)) return 'LETTERS';
  if (/\d/.test(char)) return 'DIGITS';
  return /\s/.test(char) ? 'SPACE' : 'MARK';
});

/** The dashes, quotation marks and dots that news is full of: U+2010 to U+2027. */
const FIRST_DASH = 0x2010;
const LAST_BULLET = 0x2027;

const SPACE_BEYOND_ASCII = /[\s\u200b-\u200f\u202a-\u202e\u2060\ufeff]/;

function kindBeyondAscii(char: string): WordKind | 'SPACE' {
  if (/\p{L}/u.test(char)) return 'LETTERS';
  if (SPACE_BEYOND_ASCII.test(char)) return 'SPACE';
  return /[\p{N}\p{M}]/u.test(char) ? 'OTHER' : 'MARK';
}

/** Two code units for a character beyond the basic plane. */
const widthAt = (text: string, at: number): number => (codeAt(text, at) > 0xffff ? 2 : 1);

function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff ? code : (text.codePointAt(at) ?? code);
}
