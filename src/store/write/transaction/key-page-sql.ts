import type { KeyPage } from '../../../../schema/query/key-page.ts';

/** The conditions of a page of rows by their keys, and how its statement ends. Keys are whole numbers, and stand in it as they are. */
export const keyPageSql = ({ above, below, from, limit }: KeyPage, column: string) => ({
  conditions: [
    ...(above === null ? [] : [`${column} > ${Math.trunc(above)}`]),
    ...(below === null ? [] : [`${column} < ${Math.trunc(below)}`]),
  ],
  end: `order by ${column} ${from === 'least' ? 'asc' : 'desc'} limit ${Math.trunc(limit)}`,
});
