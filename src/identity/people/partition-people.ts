import { type Apart, apartOf } from './apart.ts';
import { companyFormOf } from './company-form.ts';
import { keptAccounts } from './kept-account.ts';
import { magnitudeOf } from './magnitude.ts';
import { type FormUse, mainOf, meantBy } from './meant-by.ts';
import {
  type Cluster,
  type KeyConstraints,
  partitionSignatures,
  type WeighedSignature,
} from './partition-signatures.ts';
import { noPeopleConstraints, type PeopleConstraints, type PersonAccount } from './person-account.ts';
import { type Signature, signatureKey } from './signature.ts';

/**
 * Which accounts are of one person: for each account's id what stands for its person, the same for all accounts of one. A pure
 * function of the set of accounts and of what humans decided: neither their order nor their ids matter. Names meet by their
 * blocks; within one what people are called, do, and when they were born parts them, and so does an article that tells two
 * apart. A person of one word is the one whom the archive's articles clearly mean by it.
 */
export function partitionPeople(
  accounts: readonly PersonAccount[],
  constraints: PeopleConstraints = noPeopleConstraints,
): ReadonlyMap<string, string> {
  const archive = new Archive(accounts, constraints);
  const people = new Map<string, string>();
  const clustersOf = new Map<string, readonly Cluster[]>();
  for (const blocks of archive.linkedBlocks()) {
    const clusters = partitionSignatures(
      blocks.flatMap((block) => archive.fullNames(block)),
      blocks.flatMap((block) => archive.apart(block)),
      archive.constraints,
    );
    note(people, clusters);
    for (const block of blocks) clustersOf.set(block, clusters.filter(isOf(block)));
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
      const person =
        archive
          .joined(one.key)
          .map((key) => people.get(key))
          .find((known) => known !== undefined) ?? people.get(main?.[0].members[0]?.key ?? '');
      if (person === undefined) left.push(one);
      else people.set(one.key, person);
    }
    note(people, partitionSignatures(left, archive.apart(block), archive.constraints));
  }
  return new Map(accounts.map(({ id }) => [id, people.get(archive.keyOf(id)) ?? id]));
}

function note(people: Map<string, string>, clusters: readonly Cluster[]): void {
  for (const { members } of clusters) for (const { key } of members) people.set(key, members[0]?.key ?? key);
}

const weightsOf = (clusters: readonly Cluster[]): readonly (readonly [Cluster, number])[] =>
  clusters.filter(({ isRare }) => !isRare).map((cluster) => [cluster, cluster.weight]);

const isOf =
  (block: string) =>
  ({ members }: Cluster): boolean =>
    members.some(({ signature }) => signature.block === block);

/** What all accounts together say: their signatures with the number of accounts of each, who stands apart, and who is called how. */
class Archive {
  readonly constraints: KeyConstraints;
  readonly #keys = new Map<string, string>();
  readonly #counts = new Map<string, Map<string, { readonly signature: Signature; count: number }>>();
  readonly #apart = new Map<string, Map<string, Apart>>();
  readonly #uses = new Map<string, Map<string, number>>();

  constructor(accounts: readonly PersonAccount[], { together, separate }: PeopleConstraints) {
    const marked = new Set([...together, ...separate].flat());
    for (const article of byArticle(accounts)) {
      const kept = keptAccounts(article, marked);
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
    const keysOf = (pairs: readonly (readonly [string, string])[]) =>
      pairs.map(([a, b]): readonly [string, string] => [this.keyOf(a), this.keyOf(b)]);
    this.constraints = { together: keysOf(together), separate: keysOf(separate) };
  }

  keyOf(account: string): string {
    return this.#keys.get(account) ?? '';
  }

  /** What a human joined a signature with. */
  joined(key: string): readonly string[] {
    return this.constraints.together.flatMap(([a, b]) => (a === key ? [b] : b === key ? [a] : []));
  }

  /** The blocks of full names, those together that a human joined. */
  linkedBlocks(): readonly (readonly string[])[] {
    const blockOf = (key: string) => key.slice(0, key.indexOf('\n'));
    const groups = new Map([...this.#counts.keys()].map((block): [string, Set<string>] => [block, new Set([block])]));
    for (const [a, b] of this.constraints.together) {
      const [one, other] = [groups.get(blockOf(a)), groups.get(blockOf(b))];
      if (one === undefined || other === undefined || one === other) continue;
      for (const block of other) groups.set(block, one.add(block));
    }
    return [...new Set(groups.values())].map((blocks) => [...blocks].sort());
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
