import type { GraphQLResolveInfo } from 'graphql';
import type { Context, Row } from '../query/context.ts';
import type { RecordedEntity } from '../query/node-entity.ts';
import { addCost, assertAffordable } from './cost.ts';
import { Plan } from './plan.ts';
import { innerRows } from './read-row.ts';

/** Reads nodes by their keys, those that are there. */
export type ReadNodes = (keys: readonly number[]) => Promise<ReadonlyMap<number, Row>>;

/**
 * Plans what a mutation's payload shows of the nodes in the fields that `path` leads through, before anything is written: an answer
 * that cannot be asked for, or that costs too much, is refused while nothing is done. `most` is how many there may be.
 */
export function planNodes(
  entity: RecordedEntity,
  path: readonly [string] | readonly [string, string],
  most: number,
  info: GraphQLResolveInfo,
  context: Context,
): ReadNodes {
  const plan = new Plan(info);
  const places: unknown[] = Array.from({ length: most }, () => 0);
  const rows = plan.root.lookup(entity, entity, 'key', () => plan.param(places)).column('key');
  const [first, second] = path;
  let isAsked = false;
  for (const visit of plan.visits()) {
    visit.below(
      first,
      (_, outer) => {
        if (second === undefined) {
          isAsked = true;
          outer.into(rows);
        } else
          outer.below(
            second,
            (_rows, inner) => {
              isAsked = true;
              inner.into(rows);
            },
            plan.root,
          );
      },
      plan.root,
    );
  }
  if (!isAsked) return async () => new Map();
  if (plan.refused[0] !== undefined) throw plan.refused[0];
  addCost(plan, context);
  assertAffordable(context);
  return async (keys) => {
    if (keys.length === 0) return new Map();
    plan.params[0] = keys;
    const answer = await context.store.read(plan.root, plan.params);
    return new Map(innerRows(answer, entity).map((row) => [Number(row['key']), row]));
  };
}
