import { momentBounds } from './domain/moment-bounds.ts';
import type { Row } from './query/context.ts';
import { encodeCursor } from './query/cursor.ts';
import { searched } from './query/data-model.ts';
import { encodeGlobalId } from './query/global-id.ts';
import type { RecordedEntity } from './query/node-entity.ts';
import { builder } from './toolkit/builder.ts';
import { feedRules, feedScope, newestIn, planNewest } from './toolkit/changes-feed.ts';
import { connection } from './toolkit/connection.ts';
import { entity } from './toolkit/entity.ts';
import type { PageField } from './toolkit/entity-fields.ts';
import { ChangedTypeEnum, ChangeKindEnum } from './toolkit/enums.ts';
import { filteredFeed, filterInputs } from './toolkit/filter-inputs.ts';
import { followChanges, planChanges } from './toolkit/follow-changes.ts';
import { pageField } from './toolkit/page-field.ts';
import { Plan } from './toolkit/plan.ts';
import { Node, refs } from './toolkit/refs.ts';
import { rootPage } from './toolkit/root.ts';

const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const;

entity('change', {
  description:
    'The latest change of a node. A node that changes again moves to the end of the feed, so that the feed has every node once.',
  fields: (t) => ({
    cursor: t.from(
      { self: ['key'] },
      {
        type: 'String',
        description: 'Position in the feed. Pass it as `after` to continue from here, later or on another connection.',
        resolve: ({ key }) => encodeCursor(feedScope, { sorts: [key], key }),
      },
    ),
    kind: t.column('kind', ChangeKindEnum, 'Kind of the change.'),
    type: t.from(
      { self: ['type'] },
      {
        type: ChangedTypeEnum,
        description: 'Type of the node.',
        resolve: ({ type }) => type.toUpperCase(),
      },
    ),
    nodeId: t.from(
      { self: ['type', 'nodeKey'] },
      {
        type: 'ID',
        description: 'The `id` of the node, also after its deletion. A change has no id of its own.',
        resolve: ({ type, nodeKey }) => encodeGlobalId(type, nodeKey),
      },
    ),
    changedAt: t.column('changedAt', 'DateTime', 'Date and time at which this store recorded the change, in UTC.'),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The current state of the node; null if it was deleted.',
      reads: (target, visit) => {
        for (const kind of searched) visit.into(target.one(kind).column('key'), typeNames[kind]);
      },
      resolve: (row) => nodeOf(row),
    }),
    successor: t.field({
      type: Node,
      nullable: true,
      description: 'The node that replaces a deleted one, if the two were merged; null otherwise.',
      reads: (target, visit) => {
        visit.into(target.one('successorPerson').column('key'), 'Person');
        visit.into(target.one('successorEvent').column('key'), 'Event');
      },
      resolve: (row) => row['successorPerson'] ?? row['successorEvent'] ?? null,
    }),
  }),
});

const nodeOf = (row: Row): unknown =>
  searched.map((kind: RecordedEntity) => row[kind]).find((node) => isPresent(node)) ?? null;

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;

const feed = pageField({
  entity: 'change',
  list: feedRules.list,
  connection: connection('Change', 'change'),
  order: feedRules.order,
  filtered: `Conditions on the changes; all changes by default. ${filteredFeed}`,
  further: {
    args: builder.args((arg) => ({
      since: arg.field({
        type: 'PartialDateTime',
        description: 'Earliest time of a change; a day, month or year counts from its beginning.',
      }),
    })),
    conditions: ({ since }, plan) =>
      typeof since === 'string'
        ? [{ field: 'since', operator: 'from', value: plan.param(momentBounds(since)?.first) }]
        : [],
  },
});

/** The feed, which knows a cursor that is beyond its end: it is another store's, and would answer nothing for a long time. */
const changes: PageField = {
  ...feed,
  reads: (relation) => (target, visit) => {
    feed.reads(relation)(target, visit);
    if (typeof visit.args()['after'] === 'string') planNewest(visit.plan);
  },
  resolve: (row, args, info) => {
    if (typeof args['after'] === 'string') newestIn(row, args['after']);
    return feed.resolve(row, args, info);
  },
};

builder.queryFields((t) => ({
  changes: rootPage(
    t,
    'changes',
    changes,
    'The feed of changes in order, for mirrors. Read it to the end, keep the last `endCursor`, and continue `after` it later: the feed then has every node that has changed since, once. With a filter on nodes, the feed has no change for a node that no longer matches; see `filter`.',
  ),
}));

builder.subscriptionType({
  description: 'Changes as they happen, over server-sent events or multipart responses.',
  fields: (t) => ({
    changes: t.field({
      type: refs.change,
      args: {
        after: t.arg.string({
          description:
            'The `cursor` of the last change that the client has seen, so that a reconnection misses nothing. Without it, the stream begins with the next change.',
        }),
        filter: t.arg({
          type: filterInputs.change,
          description: `Conditions on the changes; all changes by default. ${filteredFeed}`,
        }),
      },
      description:
        'New changes of the feed, whichever process ingests the articles. With a filter on nodes, the stream has no change for a node that no longer matches; see `filter`.',
      subscribe: (_, args, context, info) => {
        const planned = (after: string | null, wantsRows = true) =>
          planChanges(new Plan(info), { ...args, after }, wantsRows);
        return followChanges(planned, args.after ?? null, context);
      },
      // Each event is an execution of its own, whose fields look for their keys: so it is planned again, and not asked.
      resolve: (row, args, _, info) => {
        planChanges(new Plan(info), args);
        return row;
      },
    }),
  }),
});
