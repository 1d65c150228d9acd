import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { noteFields } from './decision-payload.ts';
import { decideNodes, type NodesDecision, nodesDecisionFields, wordsOf } from './node-decision-payload.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** The most characters of a key. */
const longestValue = 300;

const linkFields = (t: InputFields) => ({
  scheme: t.string({
    required: true,
    description:
      "The collection: `wikidata`, `viaf`, or a name of a house's own of lower-case letters, digits and hyphens, up to 40.",
  }),
  value: t.string({
    required: true,
    description: `The key in that collection, up to ${longestValue} characters: \`Q42\`.`,
  }),
  ...noteFields(t),
});

const LinkPersonPayload = builder.objectRef<NodesDecision>('LinkPersonPayload').implement({
  description: 'Result of a link from a person to another collection.',
  fields: (t) => ({
    person: t.field({
      type: refs.person,
      nullable: true,
      description: 'The person with the link; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const LinkPersonInput = builder.inputType('LinkPersonInput', {
  description: 'A person and the key of the same person elsewhere.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the person.' }),
    ...linkFields(t),
  }),
});

builder.mutationField('linkPerson', (t) =>
  t.field({
    type: LinkPersonPayload,
    nullable: true,
    description:
      'Addition to `Person.sameAs`: the same person in another collection. `undoDecision` removes it. Scope: `review`.',
    args: { input: t.arg({ type: LinkPersonInput, required: true, description: 'The person and the key.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'linkPerson', args, context);
      const change = {
        entity: 'person',
        verb: 'link',
        node: decodeIdOf('person', args.input.id),
        ...linkOf(args.input),
      } as const;
      return decideNodes(change, args.input, writing, 'person', context, info);
    },
  }),
);

const LinkEventPayload = builder.objectRef<NodesDecision>('LinkEventPayload').implement({
  description: 'Result of a link from an event to another collection.',
  fields: (t) => ({
    event: t.field({
      type: refs.event,
      nullable: true,
      description: 'The event with the link; null after an error.',
      resolve: ({ rows }) => rows[0] ?? null,
    }),
    ...nodesDecisionFields(t),
  }),
});

const LinkEventInput = builder.inputType('LinkEventInput', {
  description: 'An event and the key of the same event elsewhere.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the event.' }),
    ...linkFields(t),
  }),
});

builder.mutationField('linkEvent', (t) =>
  t.field({
    type: LinkEventPayload,
    nullable: true,
    description:
      'Addition to `Event.sameAs`: the same event in another collection. `undoDecision` removes it. Scope: `review`.',
    args: { input: t.arg({ type: LinkEventInput, required: true, description: 'The event and the key.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'linkEvent', args, context);
      const change = {
        entity: 'event',
        verb: 'link',
        node: decodeIdOf('event', args.input.id),
        ...linkOf(args.input),
      } as const;
      return decideNodes(change, args.input, writing, 'event', context, info);
    },
  }),
);

function linkOf({ scheme, value }: { readonly scheme: string; readonly value: string }) {
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(scheme))
    throw badInput('BAD_USER_INPUT', `"scheme" is no name of lower-case letters, digits and hyphens, like "wikidata".`);
  return { scheme, value: wordsOf('value', value, longestValue) };
}
