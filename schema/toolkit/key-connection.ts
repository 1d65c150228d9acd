/** Connections of rows that are ordered by their keys, and that no plan reads: lists for those with a token. */
import type { ObjectRef } from '@pothos/core';
import { type CursorScope, decodeCursor, encodeCursor } from '../query/cursor.ts';
import type { KeyPage } from '../query/key-page.ts';
import { builder } from './builder.ts';
import { PageInfo } from './connection.ts';
import { type ConnectionShape, type FieldArgs, sizeOf } from './paging.ts';

interface Keyed {
  readonly key: number;
}

/** A page of such rows, and what its cursors depend on. */
interface KeyConnectionShape {
  readonly rows: readonly Keyed[];
  readonly connection: ConnectionShape;
  readonly count: () => Promise<number>;
}

/** A list: its name in its cursors, its first row, and what a store answers of it. */
interface KeyList {
  readonly list: string;
  readonly first: KeyPage['from'];
  readonly page: (page: KeyPage) => Promise<readonly Keyed[]>;
  readonly count: () => Promise<number>;
}

type Node = ObjectRef<(typeof builder)['$inferSchemaTypes'], Keyed>;

/** The types of a connection, called `name` and Connection. */
export function keyConnection(name: string, node: Node) {
  const edge = builder.objectRef<{ readonly row: Keyed; readonly scope: CursorScope }>(`${name}Edge`);
  edge.implement({
    description: `A row of a \`${name}Connection\`.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Position of the row in its list, for `after` and `before`.',
        resolve: ({ row, scope }) => encodeCursor(scope, linkOf(row)),
      }),
      node: t.field({ type: node, description: 'The node of the row.', resolve: ({ row }) => row }),
    }),
  });
  return builder.objectRef<KeyConnectionShape>(`${name}Connection`).implement({
    description: 'A page of a list (Relay connection, https://relay.dev/graphql/connections.htm).',
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'Rows of the page, each with its cursor.',
        resolve: ({ rows, connection: { scope } }) => rows.map((row) => ({ row, scope })),
      }),
      nodes: t.field({
        type: [node],
        description: 'Nodes of the page, without cursors.',
        resolve: ({ rows }) => [...rows],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Position of the page in the list.',
        resolve: ({ connection }) => connection,
      }),
      totalCount: t.int({
        description: 'Number of rows in the whole list that match the filter, not only on this page.',
        resolve: ({ count }) => count(),
      }),
    }),
  });
}

/** Reads the page that the arguments ask for. Throws BAD_USER_INPUT or BAD_CURSOR. */
export async function readKeyPage(args: FieldArgs, { list, first, page, count }: KeyList): Promise<KeyConnectionShape> {
  const scope: CursorScope = { list, order: first === 'least' ? 'KEY ASC' : 'KEY DESC', under: null };
  const keyAt = (name: 'after' | 'before'): number | null => {
    const cursor = args[name];
    return typeof cursor === 'string' ? decodeCursor(cursor, scope, ['number']).key : null;
  };
  const { backward, size } = sizeOf(args);
  const [above, below] =
    first === 'least' ? ([keyAt('after'), keyAt('before')] as const) : ([keyAt('before'), keyAt('after')] as const);
  const last = first === 'least' ? 'greatest' : 'least';
  const read = await page({ above, below, from: backward ? last : first, limit: size + 1 });
  const rows = read.slice(0, size);
  if (backward) rows.reverse();
  const links = rows.map((row) => ({ ...linkOf(row), node: {}, edge: null }));
  const rowsOfPage = { links, hasMore: read.length > size, total: null, aggregations: new Map() };
  return { rows, count, connection: { page: rowsOfPage, scope, args } };
}

const linkOf = ({ key }: Keyed) => ({ sorts: [key], key });
