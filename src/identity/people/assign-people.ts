import { middlesAgree } from './agree.ts';
import type { Cluster } from './partition-signatures.ts';

/** A signature's person so far, and the number of its accounts. */
export interface Held {
  readonly person: number | null;
  readonly count: number;
}

/**
 * The person that each cluster is: the one of whom it has most accounts, of equal ones the oldest; null where it has none, or only
 * people of whom others have more. `left` are people without any account now: whoever is alike and new goes on as they.
 * `mayComeBack` says of a signature whether someone who had gone was of it: whoever was one with others meanwhile comes back, and leaves to
 * these whom they were.
 */
export function assignPeople(
  clusters: readonly Cluster[],
  held: (key: string) => Held,
  left: readonly { readonly person: number; readonly middles: readonly string[] }[],
  mayComeBack: (key: string) => boolean = () => false,
): readonly (number | null)[] {
  const shares = clusters.flatMap(({ members }, cluster) => {
    const counts = new Map<number, number>();
    for (const { key } of members) {
      const { person, count } = held(key);
      if (person !== null) counts.set(person, (counts.get(person) ?? 0) + count);
    }
    return [...counts].map(([person, count]) => ({ cluster, person, count, key: members[0]?.key ?? '' }));
  });
  shares.sort((a, b) => b.count - a.count || a.person - b.person || (a.key < b.key ? -1 : 1));
  const people: (number | null)[] = clusters.map(() => null);
  const taken = new Set<number>();
  const isBack = clusters.map(({ members }) => members.some(({ key }) => mayComeBack(key)));
  const staying = new Set(shares.flatMap(({ cluster, person }) => (isBack[cluster] ? [] : [person])));
  for (const { cluster, person } of shares) {
    if (people[cluster] !== null || taken.has(person) || (isBack[cluster] && staying.has(person))) continue;
    people[cluster] = person;
    taken.add(person);
  }
  for (const [cluster, { members }] of clusters.entries()) {
    if (people[cluster] !== null || isBack[cluster]) continue;
    const middles = members[0]?.signature.middles ?? [];
    const heir = left.find(({ person, middles: other }) => !taken.has(person) && middlesAgree(middles, other));
    if (heir === undefined) continue;
    people[cluster] = heir.person;
    taken.add(heir.person);
  }
  return people;
}
