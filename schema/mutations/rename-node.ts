import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { noteFields } from './decision-payload.ts';
import { decideNodes, type NodesDecision, nodesDecisionFields, wordsOf } from './node-decision-payload.ts';

/** The most characters of a name. */
const longestName = 200;

const RenamePersonPayload = builder.objectRef<NodesDecision>('RenamePersonPayload').implement({
  description: 'Result of a change of the name of a person.',
  fields: (t) => ({
    person: t.field({
      type: refs.person,
      nullable: true,
      description: 'The person under the new name; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const RenamePersonInput = builder.inputType('RenamePersonInput', {
  description: 'A person and a name.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the person.' }),
    name: t.string({ required: true, description: `The name in full, up to ${longestName} characters.` }),
    ...noteFields(t),
  }),
});

builder.mutationField('renamePerson', (t) =>
  t.field({
    type: RenamePersonPayload,
    nullable: true,
    description:
      'Change of the name of a person. The name stays, whatever articles print, until it is undone. The slug does not change. Scope: `review`.',
    args: { input: t.arg({ type: RenamePersonInput, required: true, description: 'The person and the name.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'renamePerson', args, context);
      const { id } = args.input;
      const name = wordsOf('name', args.input.name, longestName);
      const change = { entity: 'person', verb: 'rename', node: decodeIdOf('person', id), name } as const;
      return decideNodes(change, args.input, writing, 'person', context, info);
    },
  }),
);

const RenameEventPayload = builder.objectRef<NodesDecision>('RenameEventPayload').implement({
  description: 'Result of a change of the name of an event.',
  fields: (t) => ({
    event: t.field({
      type: refs.event,
      nullable: true,
      description: 'The event under the new name; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const RenameEventInput = builder.inputType('RenameEventInput', {
  description: 'An event and a name.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the event.' }),
    name: t.string({ required: true, description: `The name, up to ${longestName} characters.` }),
    ...noteFields(t),
  }),
});

builder.mutationField('renameEvent', (t) =>
  t.field({
    type: RenameEventPayload,
    nullable: true,
    description:
      'Change of the name of an event. The name stays, whatever later accounts say, until it is undone. The slug does not change. Scope: `review`.',
    args: { input: t.arg({ type: RenameEventInput, required: true, description: 'The event and the name.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'renameEvent', args, context);
      const { id } = args.input;
      const name = wordsOf('name', args.input.name, longestName);
      const change = { entity: 'event', verb: 'rename', node: decodeIdOf('event', id), name } as const;
      return decideNodes(change, args.input, writing, 'event', context, info);
    },
  }),
);
