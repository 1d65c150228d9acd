import type { MentionFound } from '../../../../../schema/domain/model.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import { setStandings } from '../decision-rows.ts';
import { rewriteKeys } from './decision-keys.ts';
import { findAccount } from './find-account.ts';
import { type AccountAnchor, anchorsOf, identityKinds, type NodeDecision, withAnchors } from './node-decision.ts';

/** An article that is written, and what its reading found of one kind. */
export interface ArticleAccounts {
  readonly article: number;
  readonly text: string;
  readonly found: readonly { readonly key: string; readonly mentions: readonly MentionFound[] }[];
  /** The account of what has a key; null where it has none. */
  readonly accountOf: (key: string) => number | null;
}

/** Decisions with the accounts that their words are of now, in articles that are written and in those that go. */
export function settleAnchors(
  decisions: readonly NodeDecision[],
  written: readonly ArticleAccounts[],
  gone: readonly number[],
): readonly NodeDecision[] {
  const articles = new Map(written.map((article) => [article.article, article]));
  const left = new Set(gone);
  const isTouched = ({ article }: AccountAnchor) => articles.has(article) || left.has(article);
  const settle = (anchor: AccountAnchor): AccountAnchor => {
    const article = articles.get(anchor.article);
    if (article === undefined) return left.has(anchor.article) ? { ...anchor, account: null } : anchor;
    const key = findAccount(article.text, anchor.words, article.found);
    return { ...anchor, account: key === null ? null : article.accountOf(key) };
  };
  return decisions.map((decision) => (anchorsOf(decision).some(isTouched) ? withAnchors(decision, settle) : decision));
}

/** Keeps what has changed of decisions, and which of them apply. */
export async function keepSettled(
  transaction: WriteTransaction,
  before: readonly NodeDecision[],
  after: readonly NodeDecision[],
): Promise<void> {
  const known = new Map(before.map(({ decision, value }) => [decision.id, value]));
  const changed = after.filter(
    ({ decision, value }) => JSON.stringify(known.get(decision.id)) !== JSON.stringify(value),
  );
  await transaction.update(
    'decision',
    changed.map(({ decision: { id }, value }) => ({ id, value: JSON.stringify(value) })),
    'value = new.value',
  );
  await rewriteKeys(
    transaction,
    changed.map(({ decision, value }) => ({ ...decision, value })),
  );
  const standings = after.flatMap((one) => {
    const state = applies(one) ? 'ACTIVE' : 'ORPHANED';
    return one.decision.state === state ? [] : [[one.decision.id, { state, gone: [] }] as const];
  });
  await setStandings(transaction, new Map(standings));
}

/** Whether a decision's words stand: of what it merges or splits those of two, else some. */
function applies({ decision: { kind }, entity, value: { sides } }: NodeDecision): boolean {
  const standing = sides.filter((side) => side.some(({ account }) => account !== null)).length;
  const { merge, split } = identityKinds[entity];
  return standing >= (kind === merge || kind === split ? 2 : 1);
}
