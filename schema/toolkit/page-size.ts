import { badInput } from '../query/bad-input.ts';

const largest = 100;
const standard = 20;

/** The number of rows that a page is asked for with `first` or `last`. Throws BAD_USER_INPUT for less than one or too many. */
export function pageSize(asked: unknown, argument: 'first' | 'last' = 'first'): number {
  const size = asked ?? standard;
  if (typeof size !== 'number' || size < 1 || size > largest)
    throw badInput('BAD_USER_INPUT', `"${argument}" is ${String(size)}; a page has 1 to ${largest} rows.`);
  return size;
}
