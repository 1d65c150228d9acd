import type { Link } from '../../../schema/query/context.ts';

/**
 * Sorts a list's links as both dialects order rows: by their sort keys, and where these are equal by their own. They nearly
 * always come so, along an index, but no dialect promises it of rows that it puts together.
 */
export function sortLinks(links: Link[], directions: readonly ('asc' | 'desc')[]): readonly Link[] {
  const signs = directions.map((direction) => (direction === 'asc' ? 1 : -1));
  const last = signs.at(-1) ?? 1;
  const compare = (a: Link, b: Link): number => {
    for (const [n, sign] of signs.entries()) {
      const compared = compareKeys(a.sorts[n] ?? '', b.sorts[n] ?? '');
      if (compared !== 0) return sign * compared;
    }
    return last * (a.key - b.key);
  };
  const isSorted = links.every((link, n) => n === 0 || compare(links[n - 1] ?? link, link) <= 0);
  return isSorted ? links : links.sort(compare);
}

/** Sort keys at one place are all numbers or all texts. */
function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a), String(b));
}

/** By code points, as the bytes of UTF-8 sort; JavaScript compares the units of UTF-16. */
function compareTexts(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  for (let i = 0; i < most; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return raised(x) - raised(y);
  }
  return a.length - b.length;
}

/** Surrogates, which stand for what is beyond U+FFFF, come behind all else. */
const raised = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
