import { momentBounds } from './domain/moment-bounds.ts';
import type { Row } from './query/context.ts';
import { encodeCursor } from './query/cursor.ts';
import { searched } from './query/data-model.ts';
import { encodeGlobalId } from './query/global-id.ts';
import type { NodeEntity } from './query/node-entity.ts';
import { builder } from './toolkit/builder.ts';
import { feedRules, feedScope, newestIn, planNewest } from './toolkit/changes-feed.ts';
import { connection } from './toolkit/connection.ts';
import { entity } from './toolkit/entity.ts';
import type { PageField } from './toolkit/entity-fields.ts';
import { ChangedTypeEnum, ChangeKindEnum } from './toolkit/enums.ts';
import { filterInputs, unsaid } from './toolkit/filter-inputs.ts';
import { followChanges, planChanges } from './toolkit/follow-changes.ts';
import { pageField } from './toolkit/page-field.ts';
import { Plan } from './toolkit/plan.ts';
import { Node, refs } from './toolkit/refs.ts';
import { rootPage } from './toolkit/root.ts';

const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const;

entity('change', {
  description:
    'The last thing that became of a node. A node that changes again moves to the end of the feed, so that each stands in it once.',
  fields: (t) => ({
    cursor: t.from(
      { self: ['key'] },
      {
        type: 'String',
        description: 'Its place in the feed: give it as `after` to go on from here, later or in another connection.',
        resolve: ({ key }) => encodeCursor(feedScope, { sort: key, key }),
      },
    ),
    kind: t.column('kind', ChangeKindEnum, 'What became of it.'),
    type: t.from(
      { self: ['type'] },
      {
        type: ChangedTypeEnum,
        description: 'What it is.',
        resolve: ({ type }) => type.toUpperCase(),
      },
    ),
    nodeId: t.from(
      { self: ['type', 'nodeKey'] },
      {
        type: 'ID',
        description: "The node's `id`, which stays known where the node is withdrawn. A change has no id of its own.",
        resolve: ({ type, nodeKey }) => encodeGlobalId(type, nodeKey),
      },
    ),
    changedAt: t.column('changedAt', 'DateTime', 'When it was taken in here, in UTC.'),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The node as it is now, null where it was withdrawn.',
      reads: (target, visit) => {
        for (const kind of searched) visit.into(target.one(kind).column('key'), typeNames[kind]);
      },
      resolve: (row) => nodeOf(row),
    }),
    successor: t.field({
      type: Node,
      nullable: true,
      description: 'What answers in its place, where it was merged into another.',
      reads: (target, visit) => {
        visit.into(target.one('successorPerson').column('key'), 'Person');
        visit.into(target.one('successorEvent').column('key'), 'Event');
      },
      resolve: (row) => row['successorPerson'] ?? row['successorEvent'] ?? null,
    }),
  }),
});

const nodeOf = (row: Row): unknown =>
  searched.map((kind: NodeEntity) => row[kind]).find((node) => isPresent(node)) ?? null;

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;

const feed = pageField({
  entity: 'change',
  list: feedRules.list,
  connection: connection('Change', 'change'),
  order: feedRules.order,
  filtered: `Which changes; all where none is given. ${unsaid}`,
  further: {
    args: builder.args((arg) => ({
      since: arg.field({
        type: 'PartialDateTime',
        description: 'Only what changed at this moment or later, or from the beginning of this day, month or year.',
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
    'What was added, changed or withdrawn, in order: for mirrors. Read to the end, keep the last `endCursor`, and go on `after` it later: every node that changed meanwhile comes, once. Under a filter on nodes it does not tell that one has left the filter; see there.',
  ),
}));

builder.subscriptionType({
  description: 'What happens, as it happens, over server-sent events.',
  fields: (t) => ({
    changes: t.field({
      type: refs.change,
      args: {
        after: t.arg.string({
          description:
            'Begin behind this `cursor`: reconnect with the last one you have seen, and nothing is missed. From now on where not given.',
        }),
        filter: t.arg({ type: filterInputs.change, description: `Which changes; all where none is given. ${unsaid}` }),
      },
      description:
        'The feed of `changes` as it grows, whoever takes articles in, this process or another. Under a filter on nodes it does not tell that one has left the filter; see there.',
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
