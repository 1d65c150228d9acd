import type { Token } from '../reading.ts';
import { isOfEither } from './gender.ts';
import type { Group } from './group.ts';
import type { NameRun } from './name-runs.ts';
import { officesIn, titleGender } from './title-words.ts';

/**
 * Of those whom a name may be short for, the one whose sex or office the title tells, else the one named most; nobody whom the
 * title cannot be of. Behind them the others whom nothing rules out.
 */
export function chooseNamesake(
  tokens: readonly Token[],
  run: NameRun,
  groups: readonly Group[],
): readonly [Group, readonly Group[]] | null {
  if (groups.length === 0) return null;
  const wanted = titleGender(tokens, run);
  const offices = officesIn(tokens.slice(run.titleFrom, run.from));
  const fitting = groups.filter((group) => maySoBeCalled(group, wanted, offices, groups.length));
  const isOpen = wanted !== null && fitting.some(({ gender }) => gender === null);
  const told = fitting.filter((group) =>
    wanted !== null ? isOpen || group.gender === wanted : offices.some((office) => group.offices.has(office)),
  );
  const alike = told.length > 0 ? told : fitting;
  const known = alike.filter((group) => (group.runs[0]?.from ?? 0) < run.from);
  const near = known.length > 0 ? known : alike;
  // "Mr Hale" is whom a text is about, before a brother whom it brings in as his.
  const own = wanted === null ? [] : near.filter(({ isKin }) => !isKin);
  const list = own.length > 0 ? own : near;
  const [first] = list;
  if (first === undefined) return null;
  const best = bestOf(first, list, isOpen ? wanted : null);
  return [best, list.length === 1 ? [] : list.filter((group) => group !== best)];
}

function bestOf(first: Group, list: readonly Group[], spouse: ReturnType<typeof titleGender>): Group {
  // Nothing tells the sexes of a couple: most texts name the husband first.
  if (spouse !== null) {
    const named = [...list].sort((a, b) => (a.runs[0]?.from ?? 0) - (b.runs[0]?.from ?? 0));
    return (spouse === 'M' ? named[0] : named.at(-1)) ?? first;
  }
  return list.reduce((best, group) => (group.runs.length > best.runs.length ? group : best), first);
}

/** "Mr" excludes women. An office excludes those who are only called the kin of its holder, unless the text gives it to them. */
function maySoBeCalled(
  group: Group,
  wanted: ReturnType<typeof titleGender>,
  offices: readonly string[],
  namesakes: number,
): boolean {
  const gender = group.told ?? (isOfEither(group.lowers[0] ?? '') ? null : group.gender);
  if (wanted !== null && gender !== null && gender !== wanted) return false;
  if (offices.length === 0 || offices.some((office) => group.offices.has(office))) return true;
  // Whoever is called President is called by no other office: "Secretary Hale" is somebody else than President Hale.
  if (group.isKin || group.isPresident) return false;
  if (offices.includes('president') && group.offices.size > 0) return false;
  return namesakes < 2 || !offices.some((office) => RANKS.has(office));
}

/** Ranks of forces and police: whoever has one is named with it. */
const RANKS: ReadonlySet<string> = new Set(
  'captain sergeant lieutenant lt lt. colonel col col. major maj maj. corporal cpl private pvt officer detective constable admiral'.split(
    ' ',
  ),
);
