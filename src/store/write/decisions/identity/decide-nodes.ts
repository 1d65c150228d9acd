/** Decisions about people and events, as they are made and undone: each is one row, and one transaction. */
import type { DecisionKind, NodeChange } from '../../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../../access/refused-write.ts';
import { type Identify, identifyArticles } from '../../identify-articles.ts';
import { KeyMaker } from '../../transaction/key-maker.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import type { Decision } from '../decision.ts';
import { addDecisions, markUndone } from '../decision-rows.ts';
import { redecideArticles } from '../redecide-articles.ts';
import { accountsOfNodes, anchorAccounts, type NodeAccount, standingFor } from './anchor-accounts.ts';
import { ConcernedDecisions, type Deciding } from './concerned-decisions.ts';
import { wordsRef } from './constraints-of.ts';
import { joinsInArticles } from './join-in-article.ts';
import {
  type AccountAnchor,
  anchorsOf,
  type IdentityEntity,
  type IdentityValue,
  identityKinds,
  nodeDecisionOf,
} from './node-decision.ts';

/** Who decides, and why. */
export interface Decider {
  readonly by: string;
  readonly note: string | null;
}

/**
 * Decides, and answers the decision. Throws {@link RefusedWrite} where a node is not there, or where a split would take out all or nothing.
 * Of someone who was merged into another, whoever stays is meant.
 */
export async function decideNodes(
  transaction: WriteTransaction,
  change: NodeChange,
  { by, note }: Decider,
  publisher: string | null,
  identify: Identify = identifyArticles,
): Promise<Decision> {
  const { kind, nodes, value } = await madeOf(transaction, change);
  if (publisher !== null) await assertOwn(transaction, change.entity, nodes, publisher);
  const added = { kind, entity: change.entity, nodes, article: null, words: null, value, by, note };
  return redecide(transaction, async () => (await addDecisions(transaction, [added]))[0], null, identify);
}

/** Undoes a decision of which the kind is one of these; one that is undone already stays so. */
export async function undoNodeDecision(
  transaction: WriteTransaction,
  decision: Decision,
  by: string,
  publisher: string | null,
  identify: Identify = identifyArticles,
): Promise<Decision> {
  if (decision.state === 'UNDONE') return decision;
  const { id, entity } = decision;
  if (publisher !== null && (entity === 'person' || entity === 'event')) {
    const now = anchorsOf(nodeDecisionOf(decision));
    const nodes = [...decision.nodes, ...now.flatMap(({ node }) => node ?? [])];
    await assertOwn(transaction, entity, nodes, publisher);
  }
  const undo = async (): Promise<Decision> => {
    await markUndone(transaction, id, by);
    return decision;
  };
  return redecide(transaction, undo, decision, identify);
}

/** Throws {@link RefusedWrite} where articles of others speak of a node, too. */
async function assertOwn(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  nodes: readonly number[],
  publisher: string,
): Promise<void> {
  const rows = await transaction.allWith(
    `select distinct a.publisher from article_${entity} x join article a on a.id = x.article_id`,
    `x.${entity}_id`,
    nodes,
  );
  if (rows.some((row) => row['publisher'] !== publisher)) throw new RefusedWrite({ refused: 'PUBLISHER' });
}

async function redecide(
  transaction: WriteTransaction,
  change: () => Promise<Decision | undefined>,
  undone: Decision | null,
  identify: Identify,
): Promise<Decision> {
  const decision = await change();
  if (decision === undefined) throw new Error('a decision was lost on the way');
  const deciding: Deciding = {
    made: undone === null ? decision.id : null,
    undone: undone === null ? null : nodeDecisionOf(undone),
  };
  const entity = decision.entity === 'event' ? 'event' : 'person';
  const { former, current } = await new ConcernedDecisions(transaction, entity, deciding).of({});
  const [before, now] = [joinsInArticles(former), joinsInArticles(current)];
  const articles = [...new Set([...before.keys(), ...now.keys()])].filter(
    (article) => JSON.stringify(before.get(article)) !== JSON.stringify(now.get(article)),
  );
  await redecideArticles(transaction, articles, identify, deciding);
  return decision;
}

interface Made {
  readonly kind: DecisionKind;
  readonly nodes: readonly number[];
  readonly value: IdentityValue;
}

async function madeOf(transaction: WriteTransaction, change: NodeChange): Promise<Made> {
  const { entity } = change;
  const nodes = await livingNodes(transaction, entity, change.verb === 'merge' ? change.nodes : [change.node]);
  const accounts = await accountsOfNodes(transaction, entity, nodes);
  const concerned = new ConcernedDecisions(transaction, entity);
  const { current } = await concerned.of({ nodes, accounts: accounts.map(({ account }) => account) });
  const known = current.flatMap(anchorsOf);
  const named = new Set(known.map(placeOf));
  const isNamed = (account: NodeAccount) => named.has(placeOf(account));
  const of = (node: number) => accounts.filter((account) => account.node === node);
  // One that an article names in several ways, as a human said, is it by each of them.
  const anchored = async (some: readonly NodeAccount[]): Promise<readonly AccountAnchor[]> => {
    const places = new Set(some.map(placeOf));
    const others = known.filter((anchor) => anchor.account !== null && places.has(placeOf(anchor)));
    const all = [...(await anchorAccounts(transaction, entity, some)), ...others];
    return [...new Map(all.map((one) => [wordsRef(one), { ...one, cluster: null, node: null }])).values()];
  };
  const [node = 0] = nodes;
  if (change.verb === 'merge') {
    const counts = new Map<number, number>();
    for (const { article } of accounts) counts.set(article, (counts.get(article) ?? 0) + 1);
    const isShared = ({ article }: NodeAccount) => (counts.get(article) ?? 0) > 1;
    const message = `All are the same ${entity} already; give two or more that are not.`;
    if (nodes.length < 2) throw new RefusedWrite({ refused: 'INPUT', field: 'ids', message });
    const sides: (readonly AccountAnchor[])[] = [];
    for (const one of nodes)
      sides.push(await anchored(standingFor(of(one), (account) => isNamed(account) || isShared(account))));
    return { kind: identityKinds[entity].merge, nodes, value: { sides, result: node } };
  }
  if (change.verb === 'split') {
    const out = new Set(change.articles);
    const moved = accounts.filter(({ article }) => out.has(article));
    const kept = accounts.filter(({ article }) => !out.has(article));
    const message =
      moved.length === 0
        ? `None of the articles names the ${entity}; give some of those that do.`
        : `No other article names the ${entity}; leave some out.`;
    if (moved.length === 0 || kept.length === 0)
      throw new RefusedWrite({ refused: 'INPUT', field: 'articleIds', message });
    const sides = [await anchored(standingFor(kept, isNamed)), await anchored(moved)];
    return { kind: identityKinds[entity].split, nodes, value: { sides, result: new KeyMaker().next() } };
  }
  const sides = [await anchored(standingFor(accounts, () => false))];
  if (change.verb === 'rename')
    return { kind: identityKinds[entity].rename, nodes, value: { sides, name: change.name } };
  const { scheme, value } = change;
  return { kind: 'SAME_AS_ADDED', nodes, value: { sides, sameAs: { scheme, value } } };
}

const placeOf = ({ article, account }: { readonly article: number; readonly account: number | null }) =>
  `${article} ${account}`;

/** The nodes that are meant, each once: of one that was merged the one that stays. */
async function livingNodes(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  ids: readonly number[],
): Promise<readonly number[]> {
  const merged = await transaction.allWith('select id, entity, successor_id from tombstone', 'id', ids);
  const successors = new Map(
    merged
      .filter((row) => row['entity'] === entity && row['successor_id'] !== null)
      .map((row) => [Number(row['id']), Number(row['successor_id'])]),
  );
  const meant = [...new Set(ids.map((id) => successors.get(id) ?? id))];
  const there = new Set(
    (await transaction.allWith(`select id from ${entity}`, 'id', meant)).map(({ id }) => Number(id)),
  );
  if (meant.length === 0 || meant.some((id) => !there.has(id))) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  return meant;
}
