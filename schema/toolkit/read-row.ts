/** Reading what a field has planned out of its row; what is not there was not planned, which is a fault of the field. */
import type { PageRows, Row } from '../query/context.ts';

export function innerRow(row: Row, name: string): Row {
  const value = row[name];
  if (!isRow(value)) throw new Error(`"${name}" was not planned`);
  return value;
}

export function innerRows(row: Row, name: string): readonly Row[] {
  const value = row[name];
  if (!Array.isArray(value)) throw new Error(`"${name}" was not planned`);
  return value.filter(isRow);
}

export function innerPage(row: Row, name: string): PageRows {
  const value = row[name];
  if (!isPage(value)) throw new Error(`"${name}" was not planned`);
  return value;
}

const isPage = (value: unknown): value is PageRows => typeof value === 'object' && value !== null && 'links' in value;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

export const rangeOf = (row: Row) => ({ start: Number(row['start']), end: Number(row['end']) });
