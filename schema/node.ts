import { badInput } from './query/bad-input.ts';
import { builder } from './toolkit/builder.ts';
import { Node } from './toolkit/refs.ts';
import { nodesById } from './toolkit/root.ts';

/** As many as a page has rows at the most. */
const mostNodes = 100;

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Global id of the node.' }) },
    description: 'Any node by its id; null if not found (Relay global object identification).',
    resolve: async (_, { id }, context, info) => (await nodesById([id], context, info))[0] ?? null,
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: 'Global ids of the nodes, at most 100.' }) },
    description:
      'Nodes in the order of `ids`. The list has null for an id without a node, and null with an error for a malformed id.',
    resolve: (_, { ids }, context, info) => {
      if (ids.length > mostNodes) {
        throw badInput('BAD_USER_INPUT', `"ids" has ${ids.length} ids; ask for ${mostNodes} at the most.`);
      }
      return nodesById(ids, context, info);
    },
  }),
}));
