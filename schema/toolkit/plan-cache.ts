import { type ASTNode, type FieldNode, type GraphQLResolveInfo, visit } from 'graphql';
import type { Selection } from '../query/selection.ts';
import { Plan } from './plan.ts';
import { keysOf, type Planned } from './planned-keys.ts';

/** What a root field's plan begins with. */
interface Start {
  /** Distinguishes plans of one field that begin differently. */
  readonly way: string;
  /** The first parameters, from the field's own arguments. */
  readonly values: readonly unknown[];
}

/** A plan that serves each execution of its document, with first values of its own. */
interface Kept {
  readonly way: string;
  readonly root: Selection<'query'>;
  readonly params: readonly unknown[];
  readonly keys: Map<FieldNode, Planned>;
}

/** By the field in its document, for as long as that is kept: whether it has been met, and what may be used again. */
const met = new WeakMap<FieldNode, Kept | 'once' | 'differs'>();

/**
 * Plans a root field by `make`. A field that is met again and has no variable in it but in what gives its first values is not
 * planned again.
 */
export function cachedPlan(info: GraphQLResolveInfo, { way, values }: Start, make: (plan: Plan) => void): Plan {
  const [node, another] = info.fieldNodes;
  const known = node === undefined || another !== undefined ? 'differs' : met.get(node);
  if (typeof known === 'object' && known.way === way) {
    const plan = new Plan(info, known.root);
    plan.params.push(...values, ...known.params.slice(values.length));
    keysOf(info, known.keys);
    return plan;
  }
  const plan = new Plan(info);
  plan.params.push(...values);
  make(plan);
  if (node === undefined || known === 'differs') return plan;
  if (known === undefined) met.set(node, 'once');
  else if (isConstant(node, values.length === 0, info)) {
    met.set(node, { way, root: plan.root, params: plan.params, keys: keysOf(info) });
  } else met.set(node, 'differs');
  return plan;
}

/** Whether no variable decides what stands below a field, nor, where they count, its own arguments. */
function isConstant(field: FieldNode, withArguments: boolean, { fragments }: GraphQLResolveInfo): boolean {
  const { selectionSet, arguments: args = [] } = field;
  const parts: ASTNode[] = withArguments ? [...args] : [];
  if (selectionSet !== undefined) parts.push(selectionSet);
  const spread = new Set<string>();
  let isFound = false;
  for (const part of parts) {
    visit(part, {
      Variable: () => {
        isFound = true;
      },
      FragmentSpread: ({ name: { value: name } }) => {
        const fragment = fragments[name];
        if (fragment !== undefined && !spread.has(name)) parts.push(fragment);
        spread.add(name);
      },
    });
  }
  return !isFound;
}
