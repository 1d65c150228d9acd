import { badInput } from './bad-input.ts';
import { shortHash } from './short-hash.ts';

/** Where a row stands in one order: the keys it is sorted by, and its own key for the tie. */
export interface Position {
  readonly sorts: readonly (string | number)[];
  readonly key: number;
}

/** The list, order and filter that a cursor is valid for. */
export interface CursorScope {
  /** The list it names a place in: "Query.articles". */
  readonly list: string;
  /** The order of the list: "PUBLISHED_ON DESC", or "PUBLISHED_ON DESC, HEADLINE ASC". */
  readonly order: string;
  /** A hash of what the keys of the order depend on: the search that ranks, the filter that says which rows count; null for nothing. */
  readonly under: string | null;
}

/**
 * A cursor: base64url of its scope, the row's position in it, and a hash over both, opaque to clients. It names a place, not
 * a row: it stays right while rows come and go around it (keyset pagination, https://use-the-index-luke.com/no-offset).
 * Where the order has one key it stands by itself, as it did before there could be several.
 */
export function encodeCursor({ list, order, under }: CursorScope, { sorts, key }: Position): string {
  const sort = sorts.length === 1 ? sorts[0] : sorts;
  const text = JSON.stringify([list, order, sort, key, ...(under === null ? [] : [under])]);
  return Buffer.from(text + shortHash(text)).toString('base64url');
}

/** The position in a cursor. Throws BAD_CURSOR for one that was made for something else or not by this service. */
export function decodeCursor(cursor: string, scope: CursorScope, types: readonly ('text' | 'number')[]): Position {
  const [name, order, sort, key, under = null] = parse(cursor);
  const list = typeof name === 'string' ? (formerLists[name] ?? name) : name;
  if (list !== undefined && list !== scope.list) {
    throw badCursor(
      `The cursor was made for the list "${String(list)}" and this is "${scope.list}"; page in one list.`,
    );
  }
  if (list !== undefined && order !== scope.order) {
    throw badCursor(
      `The cursor was made for the order "${String(order)}" and the list is ordered by "${scope.order}"; page with one orderBy.`,
    );
  }
  if (list !== undefined && under !== scope.under) {
    throw badCursor(
      'The cursor was made under another search, or with other rows counted; page under one, or begin again without a cursor.',
    );
  }
  const keys: readonly unknown[] = types.length === 1 ? [sort] : Array.isArray(sort) ? sort : [];
  const sorts = keys.filter((each, n) => types[n] !== undefined && isKey(each, types[n]));
  const isWhole = sorts.length === types.length && keys.length === types.length;
  if (!isWhole || typeof key !== 'number' || !Number.isSafeInteger(key)) {
    throw badCursor('The cursor is not one of this service; pass on an `endCursor` or `startCursor` as it is.');
  }
  return { sorts: sorts.map((each) => (typeof each === 'number' ? each : String(each))), key };
}

/** Whether a key is a sort key. */
const isKey = (value: unknown, type: 'text' | 'number'): boolean =>
  type === 'text'
    ? typeof value === 'string' && isStorable(value)
    : typeof value === 'number' && Number.isFinite(value);

/** Lists that had another name in an earlier release: its cursors stay valid. */
const formerLists: Readonly<Record<string, string>> = { 'Event.reports': 'Event.accounts' };

const hashLength = shortHash('').length;

/** The content of a cursor; undefined for one that this service did not make. */
function parse(cursor: string): readonly unknown[] {
  try {
    const whole = Buffer.from(cursor, 'base64url').toString('utf8');
    const text = whole.slice(0, -hashLength);
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && shortHash(text) === whole.slice(-hashLength) ? value : [];
  } catch {
    return [];
  }
}

const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();

const badCursor = (message: string) => badInput('BAD_CURSOR', message);
