/** The keys by which decisions about people and events are found: see `0023-decision-keys.ts`. */
import { hashText } from '../../../../../schema/domain/hash-text.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import type { Decision } from '../decision.ts';
import { wordsRef } from './constraints-of.ts';
import { anchorsOf, isNodeDecision, type NodeDecision, nodeDecisionOf } from './node-decision.ts';

export const keyKinds = ['ARTICLE', 'WORDS', 'ACCOUNT', 'NODE'] as const;

export type KeyKind = (typeof keyKinds)[number];

/** What a decision names, each once. Decisions that share words, an account or a node may depend on each other. */
export function keysOf(decision: NodeDecision): Readonly<Record<KeyKind, readonly number[]>> {
  const anchors = anchorsOf(decision);
  const { nodes } = decision.decision;
  const { result } = decision.value;
  return {
    ARTICLE: distinct(anchors.map(({ article }) => article)),
    WORDS: distinct(anchors.map((anchor) => hashText(wordsRef(anchor)))),
    ACCOUNT: distinct(anchors.flatMap(({ account }) => account ?? [])),
    NODE: distinct([
      ...nodes,
      ...(result === undefined ? [] : [result]),
      ...anchors.flatMap(({ node, cluster }) => [
        ...(node === null ? [] : [node]),
        ...(cluster === null ? [] : [cluster]),
      ]),
    ]),
  };
}

/** Writes the keys of decisions that have none; those about anything else have none. */
export async function writeKeys(transaction: WriteTransaction, decisions: readonly Decision[]): Promise<void> {
  await transaction.insert(
    'decision_key',
    decisions.filter(isNodeDecision).flatMap((decision) => {
      const keys = keysOf(nodeDecisionOf(decision));
      return keyKinds.flatMap((kind) => keys[kind].map((value) => ({ decision_id: decision.id, kind, value })));
    }),
  );
}

/** Writes the keys of decisions of which the accounts are others now. */
export async function rewriteKeys(transaction: WriteTransaction, decisions: readonly Decision[]): Promise<void> {
  await transaction.deleteWith(
    'decision_key',
    'decision_id',
    decisions.map(({ id }) => id),
  );
  await writeKeys(transaction, decisions);
}

const distinct = (values: readonly number[]): readonly number[] => [...new Set(values)];
