import { isCommonFirstName } from '../../../schema/domain/nicknames.ts';
import { excludeEachOther, mayBeBorn, middlesAgree } from './agree.ts';
import { type Apart, aspectsOf } from './apart.ts';
import { isDominant, magnitudeOf, weightOf } from './magnitude.ts';
import { areExclusive } from './occupations.ts';
import type { Signature } from './signature.ts';

/** A signature of a block, and the magnitude of the number of its accounts. */
export interface WeighedSignature {
  readonly key: string;
  readonly signature: Signature;
  readonly magnitude: number;
}

/** Signatures that are of one person, in the order in which they were joined; the first names the cluster. */
export interface Cluster {
  readonly members: readonly WeighedSignature[];
  readonly weight: number;
  /** Whether it is a signature too rare in its block to be compared. */
  readonly isRare: boolean;
}

/**
 * Which of the signatures of a block are of one person. What says most comes first and founds a cluster, what says less joins
 * the one that it may be; where it may be several, the one that has more in common with it or is far more written of, and else
 * it stays by itself: "Tom Okafor" is neither of Tom A. and Tom B. Okafor. The answer depends on nothing but what is given.
 */
export function partitionSignatures(given: readonly WeighedSignature[], apart: readonly Apart[]): readonly Cluster[] {
  const ordered = [...given].sort(byWeight);
  const signatures = ordered.slice(0, mostCompared);
  const rules = rulesOf(signatures, apart);
  const clusters: Open[] = [];
  for (const one of inOrder(signatures, rules)) {
    const home = choose(
      one,
      clusters.filter((cluster) => fits(one, cluster, rules)),
    );
    const cluster = home ?? { members: [], weight: 0 };
    if (home === null) clusters.push(cluster);
    cluster.members.push(one);
    cluster.weight += weightOf(one.magnitude);
  }
  const rare = ordered
    .slice(mostCompared)
    .map((one) => ({ members: [one], weight: weightOf(one.magnitude), isRare: true }));
  return [...clusters.map((cluster) => ({ ...cluster, isRare: false })), ...rare];
}

/** So many of a block's signatures are compared, those that most accounts have; each of the others stays by itself. */
export const mostCompared = 200;

interface Open {
  readonly members: WeighedSignature[];
  weight: number;
}

/** How many times heavier than all others together, as magnitudes, whoever is meant must be where nothing else tells. */
const dominance = { otherNames: 4, sameName: 3 };

function choose(one: WeighedSignature, fitting: readonly Open[]): Open | null {
  const { signature } = one;
  const alike = narrowed(fitting, ({ members }) => members.some((member) => isSameName(member.signature, signature)));
  const telling = signature.company === '' ? signature.groups : [signature.company];
  const likely = narrowed(alike, ({ members }) =>
    members.some((member) => member.signature.groups.some((group) => telling.includes(group))),
  );
  const [heaviest, ...others] = [...likely].sort((a, b) => b.weight - a.weight);
  if (heaviest === undefined) return null;
  const rest = others.reduce((sum, { weight }) => sum + weight, 0);
  const needed = heaviest.members.some((member) => isSameName(member.signature, signature))
    ? dominance.sameName
    : dominance.otherNames;
  return isDominant(heaviest.weight, rest, needed) ? heaviest : null;
}

/** Those that are as wanted, or all where none is. */
function narrowed(clusters: readonly Open[], isWanted: (cluster: Open) => boolean): readonly Open[] {
  const wanted = clusters.filter(isWanted);
  return wanted.length > 0 ? wanted : clusters;
}

const isSameName = (a: Signature, b: Signature): boolean =>
  a.suffix === b.suffix && a.middles.join(' ') === b.middles.join(' ');

function fits(one: WeighedSignature, { members }: Open, { areApart, excludes }: Rules): boolean {
  if (members.some((member) => areApart(one, member))) return false;
  const { signature } = one;
  const others = members.map((member) => member.signature).filter(({ block }) => block === signature.block);
  if (others.length === 0) return false;
  return (
    others.every((other) => namesAgree(signature, other)) &&
    !excludeEachOther(signature.groups, [...new Set(others.flatMap(({ groups }) => groups))], excludes) &&
    mayBeBorn(
      signature.born,
      others.flatMap(({ born }) => born ?? []),
    )
  );
}

const namesAgree = (a: Signature, b: Signature): boolean =>
  a.form === b.form &&
  (!isFirstName(a) || a.company === b.company) &&
  middlesAgree(a.middles, b.middles) &&
  (a.suffix === b.suffix || a.suffix === '' || b.suffix === '');

/** A mere "Bob" is someone else's in each company. */
const isFirstName = ({ isSingle, block, form }: Signature): boolean =>
  isSingle && form === block && isCommonFirstName(block);

interface Rules {
  readonly areApart: (a: WeighedSignature, b: WeighedSignature) => boolean;
  readonly excludes: (a: string, b: string) => boolean;
  /** Whether it is said to be of two groups that exclude each other, and too seldom for that to tell. */
  readonly isDoubtful: (one: WeighedSignature) => boolean;
}

function rulesOf(signatures: readonly WeighedSignature[], apart: readonly Apart[]): Rules {
  const pairs = new Set(apart.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const both = groupsOfOne(signatures);
  return {
    areApart: (a, b) =>
      pairs.size > 0 &&
      a.signature.block === b.signature.block &&
      aspectsOf(a.signature).some((x) => aspectsOf(b.signature).some((y) => pairs.has(`${x}\n${y}`))),
    excludes: (a, b) => areExclusive(a, b) && !both.has(`${a}\n${b}`),
    isDoubtful: ({ signature: { groups } }) =>
      groups.some((a) => groups.some((b) => areExclusive(a, b) && !both.has(`${a}\n${b}`))),
  };
}

/** Pairs of groups that exclude each other elsewhere, of which enough accounts say that one of this name is both: a footballer who became president. */
function groupsOfOne(signatures: readonly WeighedSignature[]): ReadonlySet<string> {
  const found = new Set<string>();
  const weight = (isCounted: (groups: readonly string[]) => boolean) =>
    signatures.reduce(
      (sum, { signature, magnitude }) => sum + (isCounted(signature.groups) ? weightOf(magnitude) : 0),
      0,
    );
  for (const { signature } of signatures) {
    for (const a of signature.groups) {
      for (const b of signature.groups) {
        if (!areExclusive(a, b) || found.has(`${a}\n${b}`)) continue;
        const both = weight((groups) => groups.includes(a) && groups.includes(b));
        const onlyA = weight((groups) => groups.includes(a) && !groups.includes(b));
        const onlyB = weight((groups) => groups.includes(b) && !groups.includes(a));
        if (magnitudeOf(both) + 2 >= magnitudeOf(Math.min(onlyA, onlyB))) found.add(`${a}\n${b}`);
      }
    }
  }
  return found;
}

/** What is to be placed, in its order. */
const inOrder = (signatures: readonly WeighedSignature[], { isDoubtful }: Rules): readonly WeighedSignature[] =>
  [...signatures].sort((a, b) => Number(isDoubtful(a)) - Number(isDoubtful(b)) || bySpecificity(a, b));

/** What says more comes first; of what says as much, what more accounts say. */
function bySpecificity(a: WeighedSignature, b: WeighedSignature): number {
  const [x, y] = [a.signature, b.signature];
  return (
    y.middles.join(' ').length - x.middles.join(' ').length ||
    y.suffix.length - x.suffix.length ||
    y.groups.length - x.groups.length ||
    Number(y.born !== null) - Number(x.born !== null) ||
    byWeight(a, b)
  );
}

/** The heaviest first, of equal ones by their content. */
const byWeight = (a: WeighedSignature, b: WeighedSignature): number =>
  b.magnitude - a.magnitude || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
