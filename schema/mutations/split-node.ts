import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { refs } from '../toolkit/refs.ts';
import { writingFor } from '../toolkit/writing.ts';
import { noteFields } from './decision-payload.ts';
import { decideNodes, type NodesDecision, nodesDecisionFields } from './node-decision-payload.ts';

/** The most articles that are taken out at once. */
const mostArticles = 100;

const SplitPersonPayload = builder.objectRef<NodesDecision>('SplitPersonPayload').implement({
  description: 'Result of a split of a person.',
  fields: (t) => ({
    people: t.field({
      type: [refs.person],
      description: 'The person, and the new one that the articles are about now; empty after an error.',
      resolve: ({ rows }) => [...rows],
    }),
    ...nodesDecisionFields(t),
  }),
});

const SplitPersonInput = builder.inputType('SplitPersonInput', {
  description: 'A person who is two people, and the articles about the other one.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the person, which the person of all other articles keeps.' }),
    articleIds: t.idList({
      required: true,
      description: `Global ids of the articles about the other person, 1 to ${mostArticles}.`,
    }),
    ...noteFields(t),
  }),
});

builder.mutationField('splitPerson', (t) =>
  t.field({
    type: SplitPersonPayload,
    nullable: true,
    description:
      'Split of a person into two: the given articles are about a new person, all others and later ones about this one, until it is undone. Scope: `review`.',
    args: { input: t.arg({ type: SplitPersonInput, required: true, description: 'The person and the articles.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'splitPerson', args, context);
      const { id, articleIds } = args.input;
      const change = {
        entity: 'person',
        verb: 'split',
        node: decodeIdOf('person', id),
        articles: some(articleIds),
      } as const;
      return decideNodes(change, args.input, writing, 'people', context, info);
    },
  }),
);

const SplitEventPayload = builder.objectRef<NodesDecision>('SplitEventPayload').implement({
  description: 'Result of a split of an event.',
  fields: (t) => ({
    events: t.field({
      type: [refs.event],
      description: 'The event, and the new one that the articles report now; empty after an error.',
      resolve: ({ rows }) => [...rows],
    }),
    ...nodesDecisionFields(t),
  }),
});

const SplitEventInput = builder.inputType('SplitEventInput', {
  description: 'An event that is two events, and the articles that report the other one.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'Global id of the event, which it keeps.' }),
    articleIds: t.idList({
      required: true,
      description: `Global ids of the articles that report the other event, 1 to ${mostArticles}.`,
    }),
    ...noteFields(t),
  }),
});

builder.mutationField('splitEvent', (t) =>
  t.field({
    type: SplitEventPayload,
    nullable: true,
    description:
      'Split of an event into two: the given articles report a new event. All others, and later ones, report the one that they are most similar to, until it is undone. Scope: `review`.',
    args: { input: t.arg({ type: SplitEventInput, required: true, description: 'The event and the articles.' }) },
    resolve: async (_, args, context, info): Promise<NodesDecision> => {
      const writing = writingFor('review', 'splitEvent', args, context);
      const { id, articleIds } = args.input;
      const change = {
        entity: 'event',
        verb: 'split',
        node: decodeIdOf('event', id),
        articles: some(articleIds),
      } as const;
      return decideNodes(change, args.input, writing, 'events', context, info);
    },
  }),
);

function some(ids: readonly string[]): readonly number[] {
  if (ids.length === 0 || ids.length > mostArticles)
    throw badInput('BAD_USER_INPUT', `"articleIds" has ${ids.length}; give 1 to ${mostArticles}.`);
  return ids.map((id) => decodeIdOf('article', id));
}
