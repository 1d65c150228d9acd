import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { noteFields } from './decision-payload.ts';
import { decideNodes, type NodesDecision, nodesDecisionFields } from './node-decision-payload.ts';

/** The most nodes that are merged at once. */
const mostMerged = 20;

const MergePeoplePayload = builder.objectRef<NodesDecision>('MergePeoplePayload').implement({
  description: 'Result of a merge of people.',
  fields: (t) => ({
    person: t.field({
      type: refs.person,
      nullable: true,
      description: 'The person that all of them are now; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const MergePeopleInput = builder.inputType('MergePeopleInput', {
  description: 'People who are one person.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: `Global ids of the people, 2 to ${mostMerged}. The first keeps its id and slug; the ids and slugs of the others lead to it.`,
    }),
    ...noteFields(t),
  }),
});

builder.mutationField('mergePeople', (t) =>
  t.field({
    type: MergePeoplePayload,
    nullable: true,
    description:
      'Merge of several people into one. It applies to all articles that name them, also to later ones, until it is undone. Scope: `review`.',
    args: { input: t.arg({ type: MergePeopleInput, required: true, description: 'The people.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'mergePeople', args, context);
      const nodes = several(args.input.ids).map((id) => decodeIdOf('person', id));
      return decideNodes({ entity: 'person', verb: 'merge', nodes }, args.input, writing, 'person', context, info);
    },
  }),
);

const MergeEventsPayload = builder.objectRef<NodesDecision>('MergeEventsPayload').implement({
  description: 'Result of a merge of events.',
  fields: (t) => ({
    event: t.field({
      type: refs.event,
      nullable: true,
      description: 'The event that all of them are now; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const MergeEventsInput = builder.inputType('MergeEventsInput', {
  description: 'Events that are one event.',
  fields: (t) => ({
    ids: t.idList({
      required: true,
      description: `Global ids of the events, 2 to ${mostMerged}. The first keeps its id and slug; the ids and slugs of the others lead to it.`,
    }),
    ...noteFields(t),
  }),
});

builder.mutationField('mergeEvents', (t) =>
  t.field({
    type: MergeEventsPayload,
    nullable: true,
    description:
      'Merge of several events into one. It applies to all articles that report them, also to later ones, until it is undone. Scope: `review`.',
    args: { input: t.arg({ type: MergeEventsInput, required: true, description: 'The events.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'mergeEvents', args, context);
      const nodes = several(args.input.ids).map((id) => decodeIdOf('event', id));
      return decideNodes({ entity: 'event', verb: 'merge', nodes }, args.input, writing, 'event', context, info);
    },
  }),
);

function several(ids: readonly string[]): readonly string[] {
  if (ids.length < 2 || ids.length > mostMerged)
    throw badInput('BAD_USER_INPUT', `"ids" has ${ids.length}; give 2 to ${mostMerged}.`);
  return ids;
}
