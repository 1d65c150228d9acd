import { type Constraints, noConstraints } from '../constraints.ts';
import { seatClusters } from '../seat-clusters.ts';
import { type Apart, apartOf } from './apart.ts';
import { companyFormOf } from './company-form.ts';
import { keptAccounts } from './kept-account.ts';
import { magnitudeOf } from './magnitude.ts';
import { type FormUse, mainOf, meantBy } from './meant-by.ts';
import { type Cluster, partitionSignatures, type WeighedSignature } from './partition-signatures.ts';
import type { PersonAccount } from './person-account.ts';
import { type Signature, signatureKey } from './signature.ts';

/**
 * Which accounts are of one person: for each account's id what stands for its person, the same for all accounts of one. A pure
 * function of the set of accounts and of what humans decided: neither their order nor their ids matter. Names meet by their
 * blocks; within one what people are called, do, and when they were born parts them, and so does an article that tells two
 * apart. A person of one word is the one whom the archive's articles clearly mean by it. Last, what humans decided holds.
 */
export function partitionPeople(
  accounts: readonly PersonAccount[],
  constraints: Constraints<string> = noConstraints,
): ReadonlyMap<string, string> {
  const automatic = automaticPeople(accounts);
  const { byCluster } = seatClusters(constraints, (account) => automatic.get(account) ?? null);
  return new Map(
    [...automatic].map(([account, person]) => {
      const seats = byCluster.get(person) ?? [];
      const seat = seats.find(({ named }) => named.includes(account)) ?? seats[0];
      return [account, seat === undefined ? person : `seat ${seat.named[0] ?? person}`];
    }),
  );
}

/** The same before any decision. */
function automaticPeople(accounts: readonly PersonAccount[]): ReadonlyMap<string, string> {
  const archive = new Archive(accounts);
  const people = new Map<string, string>();
  const clustersOf = new Map<string, readonly Cluster[]>();
  for (const block of archive.blocks()) {
    const clusters = partitionSignatures(archive.fullNames(block), archive.apart(block));
    note(people, clusters);
    clustersOf.set(block, clusters);
  }
  for (const block of archive.words()) {
    const left: WeighedSignature[] = [];
    for (const one of archive.oneWord(block)) {
      const company = companyFormOf(one.signature);
      const meant = meantBy(
        one.signature,
        archive.use(one.signature.form),
        company === null ? null : archive.use(company),
      );
      const main = meant === null ? null : mainOf(weightsOf(clustersOf.get(meant) ?? []));
      const person = people.get(main?.[0].members[0]?.key ?? '');
      if (person === undefined) left.push(one);
      else people.set(one.key, person);
    }
    note(people, partitionSignatures(left, archive.apart(block)));
  }
  return new Map(accounts.map(({ id }) => [id, people.get(archive.keyOf(id)) ?? id]));
}

function note(people: Map<string, string>, clusters: readonly Cluster[]): void {
  for (const { members } of clusters) for (const { key } of members) people.set(key, members[0]?.key ?? key);
}

const weightsOf = (clusters: readonly Cluster[]): readonly (readonly [Cluster, number])[] =>
  clusters.filter(({ isRare }) => !isRare).map((cluster) => [cluster, cluster.weight]);

/** What all accounts together say: their signatures with the number of accounts of each, who stands apart, and who is called how. */
class Archive {
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, Map<string, { readonly signature: Signature; count: number }>>();
  readonly #apart = new Map<string, Map<string, Apart>>();
  readonly #uses = new Map<string, Map<string, number>>();

  constructor(accounts: readonly PersonAccount[]) {
    for (const article of byArticle(accounts)) {
      const kept = keptAccounts(article);
      const signatures = kept.map(({ signature }) => signature);
      for (const { signature, forms } of kept) for (const form of forms) this.#use(form, signature.block);
      for (const [i, signature] of signatures.entries()) {
        const account = article[i];
        if (account === undefined) continue;
        this.#keys.set(account.id, keyOf(signature));
        this.#count(signature);
        for (const other of signatures.slice(0, i)) this.#part(signature, other);
      }
    }
  }

  keyOf(account: string): string {
    return this.#keys.get(account) ?? '';
  }

  blocks(): readonly string[] {
    return [...this.#counts.keys()];
  }

  words(): readonly string[] {
    return [...this.#counts.keys()].filter((block) => this.oneWord(block).length > 0);
  }

  fullNames(block: string): readonly WeighedSignature[] {
    return this.#signatures(block).filter(({ signature }) => !signature.isSingle);
  }

  oneWord(block: string): readonly WeighedSignature[] {
    return this.#signatures(block).filter(({ signature }) => signature.isSingle);
  }

  apart(block: string): readonly Apart[] {
    return [...(this.#apart.get(block)?.values() ?? [])];
  }

  use(form: string): FormUse {
    const counts = [...(this.#uses.get(form) ?? [])];
    const [most] = counts.sort(([a, x], [b, y]) => magnitudeOf(y) - magnitudeOf(x) || (a < b ? -1 : 1));
    return {
      total: counts.reduce((sum, [, count]) => sum + count, 0),
      most: most === undefined ? null : { block: most[0], count: most[1] },
    };
  }

  #signatures(block: string): readonly WeighedSignature[] {
    return [...(this.#counts.get(block) ?? [])].map(([key, { signature, count }]) => ({
      key,
      signature,
      magnitude: magnitudeOf(count),
    }));
  }

  #count(signature: Signature): void {
    const block = madeIn(this.#counts, signature.block);
    const known = block.get(keyOf(signature));
    if (known === undefined) block.set(keyOf(signature), { signature, count: 1 });
    else known.count += 1;
  }

  #use(form: string, block: string): void {
    const uses = madeIn(this.#uses, form);
    uses.set(block, (uses.get(block) ?? 0) + 1);
  }

  #part(a: Signature, b: Signature): void {
    const apart = apartOf(a, b);
    if (apart !== null) madeIn(this.#apart, a.block).set(apart.join('\n'), apart);
  }
}

const keyOf = (signature: Signature): string => `${signature.block}\n${signatureKey(signature)}`;

function madeIn<V>(maps: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = maps.get(key) ?? new Map<string, V>();
  maps.set(key, known);
  return known;
}

/** The accounts of each article, in the order in which they stand there. */
function byArticle(accounts: readonly PersonAccount[]): readonly (readonly PersonAccount[])[] {
  const articles = new Map<string, PersonAccount[]>();
  for (const account of accounts) {
    const known = articles.get(account.article);
    if (known === undefined) articles.set(account.article, [account]);
    else known.push(account);
  }
  return [...articles.values()].map((article) => article.sort((a, b) => a.position - b.position));
}
