import { assertValidText } from './query/assert-valid-text.ts';
import { decodeGlobalId, encodeGlobalId } from './query/global-id.ts';
import { builder } from './toolkit/builder.ts';
import { entity } from './toolkit/entity.ts';
import { ChangedTypeEnum, TombstoneReasonEnum } from './toolkit/enums.ts';
import { Node, refs } from './toolkit/refs.ts';
import { tombstoneBy } from './toolkit/root.ts';

entity('tombstone', {
  description:
    'Remains of a node that is no longer served: since when, and why. `node` and `nodes` answer the ids of withdrawn and erased nodes with it.',
  isNode: true,
  fields: (t) => ({
    id: t.from(
      { self: ['type', 'key'] },
      { type: 'ID', description: 'The `id` of the node.', resolve: ({ type, key }) => encodeGlobalId(type, key) },
    ),
    type: t.from(
      { self: ['type'] },
      { type: ChangedTypeEnum, description: 'Type of the node.', resolve: ({ type }) => type.toUpperCase() },
    ),
    since: t.column('since', 'DateTime', 'Date and time from which it is no longer served, in UTC.'),
    reason: t.column('reason', TombstoneReasonEnum, 'Kind of the reason.'),
    note: t.maybe('note', 'String', 'Why an article was withdrawn, in the words of whoever withdrew it.'),
    leadsTo: t.field({
      type: Node,
      nullable: true,
      description: 'The node that answers in its place, if the two were merged; null otherwise.',
      reads: (target, visit) => {
        visit.into(target.one('successorPerson').column('key'), 'Person');
        visit.into(target.one('successorEvent').column('key'), 'Event');
      },
      resolve: (row) => row['successorPerson'] ?? row['successorEvent'] ?? null,
    }),
  }),
});

const TombstoneBy = builder.inputType('TombstoneBy', {
  description: 'Exactly one key of what is no longer served.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'Global id of a node of any type.' }),
    slug: t.string({ description: 'Slug that an article had.' }),
    externalId: t.string({ description: 'One of the `externalIds` of a withdrawn article.' }),
  }),
});

builder.queryField('tombstone', (t) =>
  t.field({
    type: refs.tombstone,
    nullable: true,
    args: { by: t.arg({ type: TombstoneBy, required: true, description: 'One of its keys.' }) },
    description: 'Tombstone of a node that is no longer served; null if there was none, or if it is served.',
    resolve: (_, { by }, context, info) => {
      assertValidText({ by });
      if (typeof by.id === 'string') return tombstoneBy('key', decodeGlobalId(by.id).key, context, info);
      return typeof by.slug === 'string'
        ? tombstoneBy('slug', by.slug, context, info)
        : tombstoneBy('externalId', by.externalId, context, info);
    },
  }),
);
