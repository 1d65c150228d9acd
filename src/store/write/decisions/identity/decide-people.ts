/** Whose the accounts of people are once humans have decided, of whom they were found to be. */
import { type Constraints, namedIn } from '../../../../identity/constraints.ts';
import { type Seating, seatClusters } from '../../../../identity/seat-clusters.ts';
import type { KeyMaker } from '../../transaction/key-maker.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import type { EntityDecisions } from './concerned-decisions.ts';
import { accountRef, claimsOf, constraintsOf, personRef } from './constraints-of.ts';
import { type AccountAnchor, anchorsOf, identityKinds, type NodeDecision, withAnchors } from './node-decision.ts';

/** Whose accounts are after decisions, where that is another than before. */
interface Decided {
  /** By the person whom accounts were found to be of. */
  readonly ofCluster: ReadonlyMap<number, number>;
  /** By account. */
  readonly ofAccount: ReadonlyMap<string, number>;
}

export interface DecidedPeople {
  /** The decisions with whose the accounts are now. */
  readonly decisions: readonly NodeDecision[];
  /** Whose an account is, by its article, the row of its signature, and whom it was found to be of. */
  readonly personOf: (article: number, signature: number, found: number) => number;
  /** Whose accounts are that were found to be of somebody, but for those that decisions name. */
  readonly homeOf: (found: number) => number;
  /** All found people of whom a person is made, beside those accounts that decisions name. */
  readonly clustersOf: (person: number) => readonly number[];
  /** The accounts that decisions name, and whose they are. */
  readonly named: readonly {
    readonly article: number;
    readonly signature: number;
    readonly cluster: number;
    readonly person: number;
  }[];
  /** Found people whose accounts are others' than before, but for those that decisions name. */
  readonly changedClusters: readonly number[];
  /** Articles with an account that decisions name, or named, that is another's than before. */
  readonly changedArticles: readonly number[];
}

export async function decidePeople(
  transaction: WriteTransaction,
  { former, current, undone }: EntityDecisions,
  keys: KeyMaker,
): Promise<DecidedPeople> {
  const before = decidedBefore(former);
  const anchors = current.flatMap(anchorsOf);
  const signatures = [...new Set(anchors.flatMap(({ account }) => account ?? []))];
  const rows = await transaction.allWith('select id, person_id from person_signature', 'id', signatures);
  const personOfRow = new Map(rows.map((row) => [Number(row['id']), Number(row['person_id'])]));
  const clusterOf = (anchor: AccountAnchor): number | null =>
    anchor.account === null ? null : (personOfRow.get(anchor.account) ?? null);
  const byRef = new Map(anchors.map((anchor) => [accountRef(anchor), anchor]));
  const seating = seatClusters(constraintsWithJoined(current), (ref) => {
    const anchor = byRef.get(ref);
    return anchor === undefined ? null : clusterOf(anchor);
  });
  const claims = claimsOf(current, 'person', undone);
  const living = await livingOnes(
    transaction,
    [...[...claims.values()].flat().map(({ id }) => id), ...anchors.flatMap(({ node }) => node ?? [])],
    personIn(before),
  );
  const saidOf = ({ named }: Seat) =>
    named
      .flatMap((ref) => claims.get(ref) ?? [])
      .sort((a, b) => b.at - a.at)
      .map(({ id }) => id);
  const wasOf = ({ named }: Seat) => named.flatMap((ref) => byRef.get(ref)?.node ?? []);
  const ids = idsOfSeats(seating, (seat) => [...saidOf(seat), ...seat.clusters, ...wasOf(seat)], living, keys);
  const now = decidedBy(seating, (seat) => ids.get(seat) ?? 0);
  const personOf = personIn(now);
  const clusters = [...new Set([...before.ofCluster.keys(), ...now.ofCluster.keys()])];
  return {
    decisions: current.map((decision) =>
      withAnchors(decision, (anchor) => {
        const cluster = clusterOf(anchor);
        if (anchor.account === null || cluster === null) return anchor;
        return { ...anchor, cluster, node: personOf(anchor.article, anchor.account, cluster) };
      }),
    ),
    personOf,
    homeOf: (found) => now.ofCluster.get(found) ?? found,
    clustersOf: (person) => [
      ...clusters.filter((cluster) => (now.ofCluster.get(cluster) ?? cluster) === person),
      ...(clusters.includes(person) ? [] : [person]),
    ],
    named: [...byRef.values()].flatMap((anchor) => {
      const [signature, cluster] = [anchor.account, clusterOf(anchor)];
      if (signature === null || cluster === null) return [];
      const { article } = anchor;
      return [{ article, signature, cluster, person: personOf(article, signature, cluster) }];
    }),
    changedClusters: clusters.filter(
      (cluster) => (before.ofCluster.get(cluster) ?? cluster) !== (now.ofCluster.get(cluster) ?? cluster),
    ),
    changedArticles: [
      ...new Set(
        [...former.flatMap(anchorsOf), ...anchors]
          .filter((anchor) => before.ofAccount.get(accountRef(anchor)) !== now.ofAccount.get(accountRef(anchor)))
          .map(({ article }) => article),
      ),
    ],
  };
}

type Seat = Seating<string, number>['seats'][number];

/**
 * What decisions say of accounts. Those that an article told apart until they were merged are one account there: it is together with
 * no other, and yet of whom the decision said.
 */
function constraintsWithJoined(decisions: readonly NodeDecision[]): Constraints<string> {
  const constraints = constraintsOf(decisions, 'person', accountRef);
  const named = namedIn(constraints);
  const joined = decisions
    .filter(({ decision: { kind } }) => kind === identityKinds.person.merge)
    .map(({ value: { sides } }) => new Set(sides.flat().map(accountRef)))
    .flatMap((refs) => (refs.size === 1 ? [...refs] : []))
    .filter((ref) => !named.has(ref));
  return { ...constraints, together: [...constraints.together, ...[...new Set(joined)].map((ref) => [ref])] };
}

/** Whose they were, as decisions were kept. */
function decidedBefore(former: readonly NodeDecision[]): Decided {
  const anchors = new Map(former.flatMap(anchorsOf).map((anchor) => [accountRef(anchor), anchor]));
  const seating = seatClusters(constraintsWithJoined(former), (ref) => {
    const anchor = anchors.get(ref);
    // A decision that has just been made has changed nothing yet.
    return anchor?.account == null || anchor.node === null ? null : anchor.cluster;
  });
  return decidedBy(seating, ({ named, clusters }) => anchors.get(named[0] ?? '')?.node ?? clusters[0] ?? 0);
}

function decidedBy({ byCluster }: Seating<string, number>, idOf: (seat: Seat) => number): Decided {
  const ofAccount = new Map<string, number>();
  const ofCluster = new Map<number, number>();
  for (const [cluster, [first, ...others]] of byCluster) {
    if (first === undefined) continue;
    ofCluster.set(cluster, idOf(first));
    for (const seat of [first, ...others]) for (const ref of seat.named) ofAccount.set(ref, idOf(seat));
  }
  return { ofCluster, ofAccount };
}

const personIn =
  ({ ofAccount, ofCluster }: Decided) =>
  (article: number, signature: number, found: number): number =>
    ofAccount.get(personRef({ article, account: signature })) ?? ofCluster.get(found) ?? found;

/** Who each seat is: the first of its candidates, or somebody new. Nobody is two, and whoever was found elsewhere is not taken. */
function idsOfSeats(
  { seats }: Seating<string, number>,
  candidates: (seat: Seat) => readonly number[],
  living: ReadonlySet<number>,
  keys: KeyMaker,
): ReadonlyMap<Seat, number> {
  const ids = new Map<Seat, number>();
  const taken = new Set<number>();
  for (const seat of seats) {
    const isFree = (id: number) => !taken.has(id) && (seat.clusters.includes(id) || !living.has(id));
    const id = candidates(seat).find(isFree) ?? keys.next();
    ids.set(seat, id);
    taken.add(id);
  }
  return ids;
}

/** Those who were found in some article, whoever they are after decisions, and those who are by themselves in one. */
async function livingOnes(
  transaction: WriteTransaction,
  all: readonly number[],
  wasOf: (article: number, signature: number, found: number) => number,
): Promise<ReadonlySet<number>> {
  const ids = [...new Set(all)];
  const signatures = await transaction.allWith(
    'select person_id, account_count from person_signature',
    'person_id',
    ids,
  );
  // One whose accounts are all taken out of what is written may stand there still, with none.
  const found = signatures.filter((row) => Number(row['account_count']) > 0);
  const rows = await transaction.allWith(
    `select a.person_id, a.article_id, a.signature_id, s.person_id as found
       from article_person a left join person_signature s on s.id = a.signature_id`,
    'a.person_id',
    ids,
  );
  const alone = rows.filter(
    (row) =>
      row['found'] === null ||
      wasOf(Number(row['article_id']), Number(row['signature_id']), Number(row['found'])) !== Number(row['person_id']),
  );
  return new Set([...found, ...alone].map((row) => Number(row['person_id'])));
}
