import { anchorsOf, type IdentityEntity, identityKinds, type NodeDecision } from './node-decision.ts';

/** The names that humans gave, by the keys of those who have most of the accounts that each was given for; of several the last. */
export function givenNames(decisions: readonly NodeDecision[], entity: IdentityEntity): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const decision of decisions) {
    const { name } = decision.value;
    if (decision.entity !== entity || decision.decision.kind !== identityKinds[entity].rename) continue;
    const node = nodeOf(decision);
    if (node !== null && name !== undefined) names.set(node, name);
  }
  return names;
}

/** Who has most of the accounts that a decision names, of several the oldest; null where none is there. */
export function nodeOf(decision: NodeDecision): number | null {
  const counts = new Map<number, number>();
  for (const { account, node } of anchorsOf(decision))
    if (account !== null && node !== null) counts.set(node, (counts.get(node) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || a - b);
  return most?.[0] ?? null;
}

/** Those whose given names are others than before. */
export function renamedBetween(
  before: ReadonlyMap<number, string>,
  now: ReadonlyMap<number, string>,
): readonly number[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((id) => before.get(id) !== now.get(id));
}
