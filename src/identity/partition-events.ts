import type { ClusterNode, KeyHolders } from './account-index.ts';
import { adjacency } from './adjacency.ts';
import { decidedEvent, eventSeats } from './apply-constraints.ts';
import { closest } from './closest.ts';
import { accountNode, clusterNode, type LooseNode, type SketchAccount, sketchOf } from './cluster-node.ts';
import { type Constraints, namedIn, noConstraints } from './constraints.ts';
import { byRank, type EventAccount } from './event-account.ts';
import { KeyTable } from './key-table.ts';
import { LEVELS, MOST_MEMBERS } from './levels.ts';
import { keysOf, type Match, matchSecondary, storyKeyOf } from './match-secondary.ts';
import { settleArticle } from './settle-article.ts';

/**
 * Which accounts are of one event: by the id of each, a number that the accounts of its event share, and no others. It is the
 * law that {@link updatePartition} keeps to, whatever was added, changed and removed, in whatever order.
 *
 * Main accounts are gathered level by level. At each level a node is a pivot where no pivot before it is adjacent; each other
 * node joins the pivot that it is closest to; the clusters are the nodes of the next level. Secondary accounts follow by what
 * they are known by. Last, what humans decided holds.
 */
export function partitionEvents(
  accounts: readonly EventAccount[],
  constraints: Constraints<number> = noConstraints,
): ReadonlyMap<number, number> {
  const mains = mainEvents(accounts);
  const matches = matchAll(accounts, mains);
  const automatic = ({ id }: EventAccount) => matches.get(id)?.automatic ?? mains.get(id) ?? id;
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const named = [...namedIn(constraints)].flatMap((id) => byId.get(id) ?? []);
  const seats = eventSeats(
    named.map((account) => ({ account, automatic: automatic(account) })),
    constraints,
  );
  const vectorOf = (id: number) => byId.get(id)?.vector ?? null;
  const events = new Map<number, number>();
  for (const article of groupBy(accounts, (account) => account.article).values()) {
    const decided = article.map((account) => {
      const via = matches.get(account.id)?.via ?? null;
      return { account, decided: decidedEvent({ account, automatic: automatic(account) }, via, seats, vectorOf) };
    });
    for (const [id, event] of settleArticle(decided)) events.set(id, event);
  }
  return events;
}

/** The events of the main accounts. */
function mainEvents(accounts: readonly EventAccount[]): ReadonlyMap<number, number> {
  const sketchAccounts = new Map<number, SketchAccount>();
  for (const { id, rank, vector, marks } of accounts) {
    if (vector !== null && marks !== null) sketchAccounts.set(id, { id, rank, vector, marks });
  }
  const sketched = (ids: readonly number[]) => ids.flatMap((id) => sketchAccounts.get(id) ?? []);
  const mains = accounts.filter(({ isMain }) => isMain);
  const events = new Map(mains.map(({ id }) => [id, id]));
  let nodes: readonly LooseNode[] = mains.flatMap((account) => accountNode(account) ?? []);
  for (const level of LEVELS.keys()) {
    const placed = placeAll(nodes);
    const pivotOf = new Map(placed.map(({ id, pivot }) => [id, pivot]));
    for (const [id, event] of events) events.set(id, pivotOf.get(event) ?? event);
    nodes = [...groupBy(placed, ({ pivot }) => pivot)].flatMap(([id, members]) => {
      const [pivot] = sketched([id]);
      if (pivot === undefined) return [];
      const others = members.filter((member) => member.id !== id).sort(byRank);
      const own = members.find((member) => member.id === id);
      const near = [...(own === undefined ? [] : [own]), ...others.slice(0, MOST_MEMBERS)];
      return [clusterNode(level + 1, pivot, sketchOf(pivot, sketched(near.flatMap(({ sketch }) => sketch))))];
    });
  }
  return events;
}

/** The nodes of a level with their pivots. */
function placeAll(nodes: readonly LooseNode[]): readonly ClusterNode[] {
  const pivots = new KeyTable<LooseNode>();
  const others: LooseNode[] = [];
  const placed: ClusterNode[] = [];
  for (const node of [...nodes].sort(byRank)) {
    if (pivots.sharing(node).some((pivot) => adjacency(node, pivot) !== null)) {
      others.push(node);
      continue;
    }
    placed.push({ ...node, pivot: node.id });
    pivots.add(node);
  }
  for (const node of others) placed.push({ ...node, pivot: closest(node, pivots.sharing(node))?.id ?? node.id });
  return placed;
}

function matchAll(accounts: readonly EventAccount[], mains: ReadonlyMap<number, number>): ReadonlyMap<number, Match> {
  const articles = groupBy(accounts, ({ article }) => article);
  const mainOf = (article: readonly EventAccount[]) => {
    const main = article.find(({ isMain }) => isMain);
    return main === undefined ? null : (mains.get(main.id) ?? main.id);
  };
  const holders = new Map<number, { key: number; lead: KeyHolders['lead']; articles: number[] }>();
  for (const account of [...accounts].sort(byRank)) {
    const automatic = mains.get(account.id);
    const storyKey = storyKeyOf(account, mainOf(articles.get(account.article) ?? []));
    for (const key of keysOf(account, storyKey)) {
      const known = holders.get(key) ?? { key, lead: null, articles: [] };
      holders.set(key, known);
      if (automatic !== undefined) known.lead ??= { id: account.id, automatic };
      if (known.articles.length < 2 && !known.articles.includes(account.article)) known.articles.push(account.article);
    }
  }
  return new Map([...articles.values()].flatMap((article) => [...matchSecondary(article, mainOf(article), holders)]));
}

function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => number,
): ReadonlyMap<number, readonly Value[]> {
  const groups = new Map<number, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group === undefined) groups.set(key(value), [value]);
    else group.push(value);
  }
  return groups;
}
