import { type Constraints, noConstraints } from '../../../../identity/constraints.ts';
import { foldDecisions, type IdentityDecision } from '../../../../identity/fold-decisions.ts';
import { type AccountAnchor, type IdentityEntity, identityKinds, type NodeDecision } from './node-decision.ts';

/** Says which account an anchor is of; equal for two of one account. */
export type RefOf<Ref> = (anchor: AccountAnchor) => Ref;

/** An anchor by its article and words: the same whatever is read there. */
export const wordsRef: RefOf<string> = ({ article, words }) => JSON.stringify([article, words]);

/** An account of a person: an article has no two with one signature. */
export const personRef = ({
  article,
  account,
}: {
  readonly article: number;
  readonly account: number | null;
}): string => `${article} ${account}`;

/** By its account where that is known, else by its words. */
export const accountRef: RefOf<string> = (anchor) => (anchor.account === null ? wordsRef(anchor) : personRef(anchor));

/** Which accounts humans said are of one person or event, and which are not. */
export function constraintsOf<Ref>(
  decisions: readonly NodeDecision[],
  entity: IdentityEntity,
  refOf: RefOf<Ref>,
): Constraints<Ref> {
  const { merge, split } = identityKinds[entity];
  const all = decisions.flatMap(({ decision: { kind }, value: { sides } }): IdentityDecision<Ref>[] => {
    if (kind === merge) return [{ kind: 'MERGE', accounts: sides.flat().map(refOf) }];
    if (kind !== split) return [];
    const [kept = [], moved = []] = sides;
    return [{ kind: 'SPLIT', kept: kept.map(refOf), moved: moved.map(refOf) }];
  });
  return all.length === 0 ? noConstraints : foldDecisions(all);
}

/** Which person or event a human said that an account is, and when: the later counts. */
export interface Claim {
  readonly id: number;
  readonly at: number;
}

/**
 * Which person or event humans said that accounts are. Such an id is only taken where nothing else has it. `undone` is a decision that is
 * being undone: then each of its nodes is as it was.
 */
export function claimsOf(
  decisions: readonly NodeDecision[],
  entity: IdentityEntity,
  undone: NodeDecision | null = null,
): ReadonlyMap<string, readonly Claim[]> {
  const { merge, split } = identityKinds[entity];
  const claims = new Map<string, readonly Claim[]>();
  const claim = (side: readonly AccountAnchor[] | undefined, id: number | undefined, at: number): void => {
    for (const ref of (side ?? []).map(accountRef))
      if (id !== undefined) claims.set(ref, [{ id, at }, ...(claims.get(ref) ?? [])]);
  };
  for (const { decision, value } of decisions) {
    if (decision.kind === merge) claim(value.sides.flat(), value.result, decision.id);
    if (decision.kind !== split) continue;
    claim(value.sides[0], decision.nodes[0], decision.id);
    claim(value.sides[1], value.result, decision.id);
  }
  if (undone !== null && undone.entity === entity) {
    const { decision, value } = undone;
    const last = Number.POSITIVE_INFINITY;
    if (decision.kind === merge) for (const [n, side] of value.sides.entries()) claim(side, decision.nodes[n], last);
    if (decision.kind === split) claim(value.sides.flat(), decision.nodes[0], last);
  }
  return claims;
}
