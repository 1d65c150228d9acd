import { badInput } from './bad-input.ts';

/** Where a row stands in one order: the key it is sorted by, and its own key for the tie. */
export interface Position {
  readonly sort: string | number;
  readonly key: number;
}

/**
 * A cursor: base64url of the order's name and the row's position in it, opaque to clients. It names a place, not a row:
 * it stays right while rows come and go around it (keyset pagination, https://use-the-index-luke.com/no-offset).
 */
export function encodeCursor(order: string, { sort, key }: Position): string {
  return Buffer.from(JSON.stringify([order, sort, key])).toString('base64url');
}

/** The position in a cursor. Throws BAD_CURSOR for one that was made for another order or not by this service. */
export function decodeCursor(cursor: string, order: string, sortType: 'text' | 'number'): Position {
  const [made, sort, key] = parse(cursor);
  if (typeof made === 'string' && made !== order && typeof key === 'number') {
    throw badInput(
      'BAD_CURSOR',
      `The cursor was made for the order "${made.slice(0, 40)}" and the list is ordered by "${order}"; page with one orderBy.`,
    );
  }
  const sortIsRight =
    sortType === 'text' ? typeof sort === 'string' : typeof sort === 'number' && Number.isFinite(sort);
  if (made !== order || !sortIsRight || typeof key !== 'number' || !Number.isSafeInteger(key)) {
    throw badInput(
      'BAD_CURSOR',
      'The cursor is not one of this service; pass on an `endCursor` or `startCursor` as it is.',
    );
  }
  if (typeof sort === 'string' && (sort.includes('\0') || !sort.isWellFormed())) {
    throw badInput(
      'BAD_CURSOR',
      'The cursor is not one of this service; pass on an `endCursor` or `startCursor` as it is.',
    );
  }
  return { sort: sortType === 'text' ? String(sort) : Number(sort), key };
}

function parse(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
