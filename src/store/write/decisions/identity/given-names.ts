import { anchorsOf, type IdentityEntity, identityKinds, type NodeDecision, nodeOf } from './node-decision.ts';

/** The names that humans gave, by the keys of those who have most of the accounts that each was given for; of several the last. */
export function givenNames(decisions: readonly NodeDecision[], entity: IdentityEntity): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const decision of decisions) {
    const { name } = decision.value;
    if (decision.entity !== entity || decision.decision.kind !== identityKinds[entity].rename) continue;
    const node = nodeOf(anchorsOf(decision));
    if (node !== null && name !== undefined) names.set(node, name);
  }
  return names;
}

/** Those whose given names are others than before. */
export function renamedBetween(
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): readonly number[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
}
