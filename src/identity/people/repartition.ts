import type { Apart } from './apart.ts';
import { assignPeople } from './assign-people.ts';
import { companyFormOf } from './company-form.ts';
import { magnitudeOf, weightOf } from './magnitude.ts';
import { mainOf, meantBy } from './meant-by.ts';
import { mostCompared, partitionSignatures, type WeighedSignature } from './partition-signatures.ts';
import type { PeopleIndex, SignatureRow } from './people-index.ts';
import { parseSignature } from './signature.ts';

/** All accounts with a signature go from one person to another. */
export interface PeopleMove {
  readonly block: string;
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Blocks that are partitioned anew, those of full names first, and what that changes. */
export class Repartition {
  readonly #index: PeopleIndex;
  readonly #changes: ReadonlyMap<string, number>;
  /** The rows as they are now, and whose they were before. */
  readonly #rows = new Map<string, SignatureRow>();
  readonly #before = new Map<string, SignatureRow>();
  readonly #made = new Set<number>();

  /** `counted` are signatures whose counts have changed, `changes` by how much. */
  constructor(index: PeopleIndex, counted: readonly SignatureRow[], changes: ReadonlyMap<string, number>) {
    this.#index = index;
    this.#changes = changes;
    for (const row of counted) this.#know(row);
  }

  personOf(id: string): number | null {
    return this.#rows.get(id)?.person ?? null;
  }

  async ofNames(blocks: readonly string[]): Promise<void> {
    const apart = await this.#load(blocks);
    for (const block of blocks) this.#partition(this.#rowsOf(block), apart(block));
  }

  /** One-word names are short for whom the archive means by them; the others are partitioned as full names are. */
  async ofWords(blocks: readonly string[]): Promise<void> {
    const apart = await this.#load(blocks);
    const rows = blocks.flatMap((block) => this.#rowsOf(block)).filter(({ count }) => count > 0);
    const signed = rows.map((row) => ({ row, signature: signatureOf(row) }));
    const asked = signed.flatMap(({ signature }) => [signature.form, companyFormOf(signature) ?? []].flat());
    const uses = await this.#index.uses([...new Set(asked)]);
    const meant = new Map(
      signed.map(({ row, signature }) => [
        idOf(row),
        meantBy(signature, uses.get(signature.form) ?? null, uses.get(companyFormOf(signature) ?? '') ?? null),
      ]),
    );
    const targets = [...new Set(meant.values())].filter((target) => target !== null);
    await this.#load(targets);
    const mains = new Map(targets.map((target) => [target, this.#mainOf(target)]));
    for (const block of blocks) {
      const left: SignatureRow[] = [];
      for (const row of this.#rowsOf(block)) {
        const target = row.count > 0 ? (meant.get(idOf(row)) ?? null) : null;
        const person = target === null ? null : (mains.get(target) ?? null);
        if (person === null) left.push(row);
        else this.#rows.set(idOf(row), { ...row, person, isOwn: false });
      }
      this.#partition(left, apart(block));
    }
  }

  async finish() {
    const rows = [...this.#rows].map(([id, row]) => ({ id, row, before: this.#before.get(id) ?? row }));
    const kept = rows.filter(({ row }) => row.count > 0);
    await this.#index.setPeople(
      kept
        .filter(({ row, before }) => row.person !== before.person || row.isOwn !== before.isOwn)
        .map(({ row }) => row),
    );
    await this.#index.forget(rows.filter(({ row }) => row.count <= 0).map(({ row }) => row));
    const moved = kept.flatMap(({ id, row: { block, key, count, person: to }, before: { person: from } }) => {
      const stayed = count - Math.max(0, this.#changes.get(id) ?? 0);
      return from === null || to === null || from === to ? [] : [{ block, key, from, to, stayed }];
    });
    const left = [
      ...new Set(
        rows.flatMap(({ row, before }) => (row.person === before.person && row.count > 0 ? [] : (before.person ?? []))),
      ),
    ];
    const living = await this.#index.living(left);
    const gone = new Map(
      left
        .filter((person) => !living.has(person))
        .map((person) => [person, successorOf(moved.filter(({ from }) => from === person))]),
    );
    const moves: readonly PeopleMove[] = moved.map(({ block, key, from, to }) => ({ block, key, from, to }));
    return { moves, made: this.#made, gone };
  }

  /** Reads blocks, and answers what stands apart in them. */
  async #load(blocks: readonly string[]): Promise<(block: string) => readonly Apart[]> {
    if (blocks.length === 0) return () => [];
    // What has come in may have pushed others out of those that are compared.
    for (const row of await this.#index.heaviest(blocks, mostCompared + this.#changes.size)) this.#know(row);
    const pairs = new Map<string, Apart[]>();
    for (const { block, pair } of await this.#index.apart(blocks)) {
      const known = pairs.get(block);
      if (known === undefined) pairs.set(block, [pair]);
      else known.push(pair);
    }
    return (block) => pairs.get(block) ?? [];
  }

  #know(row: SignatureRow): void {
    if (this.#rows.has(idOf(row))) return;
    this.#rows.set(idOf(row), row);
    this.#before.set(idOf(row), row);
  }

  #rowsOf(block: string): readonly SignatureRow[] {
    return [...this.#rows.values()].filter((row) => row.block === block);
  }

  #mainOf(block: string): number | null {
    const heaviest = this.#rowsOf(block)
      .filter(({ count }) => count > 0)
      .map((row) => ({ ...weighed(row), person: row.person }))
      .sort((a, b) => b.magnitude - a.magnitude || (a.key < b.key ? -1 : 1))
      .slice(0, mostCompared);
    const weights = new Map<number, number>();
    for (const { person, magnitude } of heaviest)
      if (person !== null) weights.set(person, (weights.get(person) ?? 0) + weightOf(magnitude));
    return mainOf([...weights])?.[0] ?? null;
  }

  #partition(rows: readonly SignatureRow[], apart: readonly Apart[]): void {
    const byKey = new Map(rows.map((row) => [row.key, row]));
    const clusters = partitionSignatures(rows.filter(({ count }) => count > 0).map(weighed), apart);
    const held = (key: string) => {
      const row = byKey.get(key);
      return { count: row?.count ?? 0, person: row?.isOwn === true ? row.person : null };
    };
    const left = rows.flatMap((row) =>
      row.count > 0 || row.person === null || !row.isOwn
        ? []
        : [{ person: row.person, middles: signatureOf(row).middles }],
    );
    const people = assignPeople(clusters, held, left, (key) =>
      rows.some((row) => row.key === key && this.#index.mayComeBack(row.block, key)),
    );
    for (const [i, { members }] of clusters.entries()) {
      const person = people[i] ?? this.#make(members.flatMap(({ key }) => byKey.get(key) ?? []));
      for (const { key } of members) {
        const row = byKey.get(key);
        if (row !== undefined) this.#rows.set(idOf(row), { ...row, person, isOwn: true });
      }
    }
  }

  #make(rows: readonly SignatureRow[]): number {
    const person = this.#index.newPerson(
      rows[0]?.block ?? '',
      rows.map(({ key }) => key),
    );
    this.#made.add(person);
    return person;
  }
}

const signatureOf = ({ block, key }: SignatureRow) => parseSignature(block, key);

const weighed = (row: SignatureRow): WeighedSignature => ({
  key: row.key,
  signature: signatureOf(row),
  magnitude: magnitudeOf(row.count),
});

/** Whom most accounts went to. */
function successorOf(moves: readonly (PeopleMove & { readonly stayed: number })[]): number | null {
  const counts = new Map<number, number>();
  for (const { to, stayed } of moves) counts.set(to, (counts.get(to) ?? 0) + stayed);
  return [...counts].sort(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? null;
}

const idOf = ({ block, key }: { readonly block: string; readonly key: string }): string => `${block}\n${key}`;
