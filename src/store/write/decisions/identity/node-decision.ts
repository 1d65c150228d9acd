/** Decisions about people and events of the archive, which stand in the words of some of the articles that name them. */
import type { DecisionKind } from '../../../../../schema/query/decisions.ts';
import type { Anchor } from '../anchor.ts';
import type { Decision } from '../decision.ts';

export type IdentityEntity = 'person' | 'event';

/**
 * What one article says of a person or an event, by the words that it first calls them. `account` is what it was when it was looked at last:
 * of a person the row of its signature, of an event that of its account; null where the article is not shown, or says it no more.
 * `cluster` and `node` are whose it was then before and after any decision.
 */
export interface AccountAnchor {
  readonly article: number;
  readonly words: Anchor;
  readonly account: number | null;
  readonly cluster: number | null;
  readonly node: number | null;
}

/** Accounts by what the decision makes of them. */
export interface IdentityValue {
  /** Of a merge, those of each that was merged; of a split, those that stayed and those that were moved; else those of the node. */
  readonly sides: readonly (readonly AccountAnchor[])[];
  /** Of a merge, who stays; of a split, who those that were moved are. */
  readonly result?: number;
  /** Of a renaming. */
  readonly name?: string;
  /** Of a link. */
  readonly sameAs?: { readonly scheme: string; readonly value: string };
}

export interface NodeDecision {
  readonly decision: Decision;
  readonly entity: IdentityEntity;
  readonly value: IdentityValue;
}

export const identityKinds = {
  person: { merge: 'PEOPLE_MERGED', split: 'PERSON_SPLIT', rename: 'PERSON_RENAMED' },
  event: { merge: 'EVENTS_MERGED', split: 'EVENT_SPLIT', rename: 'EVENT_RENAMED' },
} as const satisfies Readonly<Record<IdentityEntity, Readonly<Record<string, DecisionKind>>>>;

const nodeKinds: readonly DecisionKind[] = [
  ...Object.values(identityKinds.person),
  ...Object.values(identityKinds.event),
  'SAME_AS_ADDED',
];

export const isNodeDecision = ({ kind }: Pick<Decision, 'kind'>): boolean => nodeKinds.includes(kind);

/** The people or events that most accounts of each side of a decision are of now, each once; none of a decision about anything else. */
export function resultsOf(decision: Decision): readonly number[] {
  if (!isNodeDecision(decision)) return [];
  const { sides } = nodeDecisionOf(decision).value;
  return [...new Set(sides.flatMap((side) => nodeOf(side) ?? []))];
}

/**
 * Who has most of some accounts, of several the one of the account that the decision names first, and not of the lowest id: an archive that
 * is made anew has other ids. Null where none is there.
 */
export function nodeOf(anchors: readonly AccountAnchor[]): number | null {
  const counts = new Map<number, number>();
  for (const { account, node } of anchors)
    if (account !== null && node !== null) counts.set(node, (counts.get(node) ?? 0) + 1);
  const [most] = [...counts].sort(([, x], [, y]) => y - x);
  return most?.[0] ?? null;
}

/** A decision of which the kind is one of these. */
export const nodeDecisionOf = (decision: Decision): NodeDecision => ({
  decision,
  entity: decision.entity === 'event' ? 'event' : 'person',
  // Each of these kinds is kept with a value of this form.
  value: decision.value as IdentityValue,
});

export const anchorsOf = ({ value }: NodeDecision): readonly AccountAnchor[] => value.sides.flat();

/** The same decision with other accounts in the place of its own. */
export const withAnchors = (
  decision: NodeDecision,
  change: (anchor: AccountAnchor) => AccountAnchor,
): NodeDecision => ({
  ...decision,
  value: { ...decision.value, sides: decision.value.sides.map((side) => side.map(change)) },
});
