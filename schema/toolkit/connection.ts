/**
 * Lists in pages, as the Relay connection specification has them (https://relay.dev/graphql/connections.htm), with
 * `nodes` beside `edges` and a `totalCount`. One connection type serves every list of an entity; a list has a type of
 * its own only where the edge says something about the link.
 */
import type { GraphQLResolveInfo } from 'graphql';
import type { Link, Row } from '../query/context.ts';
import { type CursorScope, encodeCursor } from '../query/cursor.ts';
import type { EntityName } from '../query/data-model.ts';
import { type FacetedEntity, facets } from '../query/facets.ts';
import type { OrderedEntity } from '../query/orders.ts';
import type { Page, Selection } from '../query/selection.ts';
import { builder } from './builder.ts';
import { EntityFields, type FieldsOf } from './entity-fields.ts';
import { countFields } from './facets.ts';
import { type ConnectionShape, type FieldArgs, isBackward, type PageRules, scopeOf } from './paging.ts';
import { pageOf, type Reads, type Target, type Visit } from './plan.ts';
import { plannedKey } from './planned-keys.ts';
import { innerPage } from './read-row.ts';
import { refs } from './refs.ts';

interface EdgeShape {
  readonly link: Link;
  readonly scope: CursorScope;
}

export const PageInfo = builder.objectRef<ConnectionShape>('PageInfo').implement({
  description: 'Position of a page in its list (Relay `PageInfo`).',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether there are rows after this page.',
      resolve: ({ page, args }) => typeof args['before'] === 'string' || (!isBackward(args) && page.hasMore),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether there are rows before this page.',
      resolve: ({ page, args }) => typeof args['after'] === 'string' || (isBackward(args) && page.hasMore),
    }),
    startCursor: t.string({
      nullable: true,
      description:
        'Cursor of the first row; null on an empty page. Pass it as `before`, with `last`, to page backward.',
      resolve: ({ page, scope }) => cursorOf(page.links[0], scope),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row; null on an empty page. Pass it as `after`, with `first`, to page forward.',
      resolve: ({ page, scope }) => cursorOf(page.links.at(-1), scope),
    }),
  }),
});

/**
 * The types of a connection to `entity`, called `name` and Connection. `edge` names the entity of the link and the
 * fields that each edge says of it beside its node.
 */
export function connection<L extends EntityName>(
  name: string,
  entity: OrderedEntity,
  edge?: { readonly of: L; readonly fields: FieldsOf<L> },
) {
  const further = isFaceted(entity) ? countFields[entity] : undefined;
  const edgeRef = builder.objectRef<EdgeShape>(`${name}Edge`);
  edgeRef.implement({
    description: `A row of ${/^[AEIOU]/.test(name) ? 'an' : 'a'} \`${name}Connection\`${edge === undefined ? '' : ', with facts about the relation'}.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Position of the row in its list, for `after` and `before`.',
        resolve: ({ link, scope }) => encodeCursor(scope, link),
      }),
      node: t.field({
        type: refs[entity],
        description: 'The node of the row.',
        extensions: { reads: rows((page, visit) => visit.into(page.node)) },
        resolve: ({ link }) => link.node,
      }),
      ...edge?.fields(
        new EntityFields<L>(
          t,
          (parent) => edgeRow(parent),
          (target) => edgeSelection(edge.of, target),
        ),
      ),
    }),
  });
  return builder.objectRef<ConnectionShape>(`${name}Connection`).implement({
    description: 'A page of a list (Relay connection, https://relay.dev/graphql/connections.htm).',
    fields: (t) => ({
      edges: t.field({
        type: [edgeRef],
        description: 'Rows of the page, each with its cursor.',
        extensions: { reads: rows((page, visit) => visit.into(page)) },
        resolve: ({ page, scope }) => page.links.map((link) => ({ link, scope })),
      }),
      nodes: t.field({
        type: [refs[entity]],
        description: 'Nodes of the page, without cursors.',
        extensions: { reads: rows((page, visit) => visit.into(page.node)) },
        resolve: ({ page }) => page.links.map((link) => link.node),
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Position of the page in the list.',
        extensions: { reads: rows(() => undefined) },
        resolve: (self) => self,
      }),
      totalCount: t.int({
        description: 'Number of rows in the whole list that match the filter, not only on this page.',
        extensions: { reads: total },
        resolve: ({ page }) => page.total ?? unplanned('totalCount'),
      }),
      ...further?.(t),
    }),
  });
}

/** The connection that a planned page answers. */
export function connectionShape(
  row: Row,
  args: FieldArgs,
  info: GraphQLResolveInfo,
  rules: PageRules,
): ConnectionShape {
  const page = innerPage(row, plannedKey(info));
  return { page, scope: scopeOf(args, rules), args };
}

const rows =
  (reads: (page: Page, visit: Visit) => void): Reads =>
  (target, visit) => {
    const page = pageOf(target);
    page.wantsRows = true;
    reads(page, visit);
  };

const total: Reads = (target) => {
  pageOf(target).wantsTotal = true;
};

function edgeSelection<L extends EntityName>(of: L, target: Target): Selection<L> {
  const page = pageOf(target);
  page.wantsRows = true;
  return page.edge?.isOf(of) === true ? page.edge : unplanned('edge');
}

const edgeRow = (parent: unknown): Row =>
  isEdge(parent) ? (parent.link.edge ?? unplanned('edge')) : unplanned('edge');

const isEdge = (value: unknown): value is EdgeShape => typeof value === 'object' && value !== null && 'link' in value;

const isFaceted = (entity: OrderedEntity): entity is FacetedEntity => entity in facets;

const cursorOf = (link: Link | undefined, scope: CursorScope): string | null =>
  link === undefined ? null : encodeCursor(scope, link);

function unplanned(what: string): never {
  throw new Error(`"${what}" was not planned`);
}
