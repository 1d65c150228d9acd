import { PACKED_LISTS } from './packed-lists.ts';

/** What the lists say of a word, as bits that may stand together. */
export const LISTED = {
  WOMAN: 1,
  MAN: 2,
  LAST: 4,
  NAME: 8,
  KNOWN: 16,
  PLACE: 32,
  BODY: 64,
  COMMON: 128,
} as const;

let lists: ReadonlyMap<string, number> | undefined;

/** The {@link LISTED} bits of a word or a phrase in small letters without accents; 0 where no list has it. */
export function listed(lower: string): number {
  lists ??= unpack();
  return lists.get(plain(lower)) ?? 0;
}

/** Letters without accents, one apostrophe for all. */
export function plain(lower: string): string {
  return /^[a-z' -]*$/.test(lower)
    ? lower
    : lower.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/ł/g, 'l').replace(/ø/g, 'o');
}

/** Each line: how many letters are as in the line before (one in base 36), the others, a bar, the bits in base 36. */
function unpack(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  let before = '';
  for (const line of PACKED_LISTS.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 1) continue;
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, bar);
    found.set(before, Number.parseInt(line.slice(bar + 1), 36));
  }
  return found;
}
