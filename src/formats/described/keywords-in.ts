import type { KeywordType, StatedKeyword } from '../../../schema/domain/model.ts';
import { plainWords } from '../markup.ts';

/** The keywords of a line of them, with commas or semicolons between. */
export const keywordsIn = (
  words: string | null | undefined,
  { type = null, scheme = null }: { readonly type?: KeywordType | null; readonly scheme?: string | null } = {},
): readonly StatedKeyword[] =>
  plainWords(words ?? '')
    .split(/[,;]/)
    .map((text) => ({ text, type, scheme, code: null }));
