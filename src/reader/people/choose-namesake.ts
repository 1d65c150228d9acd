import type { Token } from '../reading.ts';
import { KIN_WORDS, TITLES } from '../words/titles.ts';
import { describe } from './describe.ts';
import { isOfEither } from './gender.ts';
import type { Group } from './group-names.ts';
import { COURTESY, type NameRun } from './name-runs.ts';
import { genderOfGroup, titleGender, toldGender } from './told-gender.ts';

/** Of those whom a name may be short for, the one whose sex or office the title tells, else the one named most; nobody whom the title cannot be of. */
export function chooseNamesake(tokens: readonly Token[], run: NameRun, groups: readonly Group[]): Group | undefined {
  const wanted = titleGender(tokens, run);
  const offices = officesOf(tokens, run);
  const fitting = groups.filter((group) => maySoBeCalled(tokens, run, offices, group, groups.length));
  const told =
    wanted !== null
      ? fitting.filter((group) => genderOfGroup(tokens, group) === wanted)
      : fitting.filter((group) => offices.length > 0 && holds(tokens, group, offices));
  const alike = told.length > 0 ? told : fitting;
  const known = alike.filter((group) => (group.runs[0]?.from ?? 0) < run.from);
  const list = known.length > 0 ? known : alike;
  return list.reduce<Group | undefined>(
    (best, group) => (best === undefined || group.runs.length > best.runs.length ? group : best),
    undefined,
  );
}

/** "Mr" is no woman's; an office that a text does not give to someone whom it calls another's kin is the other's. */
function maySoBeCalled(
  tokens: readonly Token[],
  run: NameRun,
  offices: readonly string[],
  group: Group,
  namesakes: number,
): boolean {
  const wanted = titleGender(tokens, run);
  const told = toldGender(tokens, group);
  const gender = told ?? (isOfEither(group.lowers[0] ?? '') ? null : genderOfGroup(tokens, group));
  if (wanted !== null && gender !== null && gender !== wanted) return false;
  if (offices.length === 0 || holds(tokens, group, offices)) return true;
  if (isKin(tokens, group) || isHigher(tokens, group)) return false;
  return namesakes < 2 || !offices.some((office) => RANKS.has(office));
}

/** Ranks of forces and police: whoever has one is named with it. */
const RANKS: ReadonlySet<string> = new Set(
  'captain capt capt. sergeant sgt sgt. lieutenant lt lt. colonel col col. major maj maj. corporal cpl private pvt officer detective constable admiral'.split(
    ' ',
  ),
);

/** Whoever is called President is called by no other office: "Secretary Hale" is somebody else than President Hale. */
const isHigher = (tokens: readonly Token[], { runs }: Group): boolean =>
  runs.some((run) => tokens[run.from - 1]?.lower === 'president' && run.titleFrom < run.from);

/** Whether the text gives one of the offices to a person, in a title or a description. */
function holds(tokens: readonly Token[], { runs }: Group, offices: readonly string[]): boolean {
  return (
    runs.some((run) => officesOf(tokens, run).some((office) => offices.includes(office))) ||
    describedBy(tokens, runs).some(({ lower }) => offices.includes(lower))
  );
}

/** The words of a title that say more than "Mr" does, abbreviations spelled out. */
function officesOf(tokens: readonly Token[], { titleFrom, from }: NameRun): readonly string[] {
  return tokens
    .slice(titleFrom, from)
    .map(({ lower }) => lower)
    .filter((lower) => TITLES.has(lower) && !COURTESY.has(lower) && lower !== 'former')
    .map((lower) => LONG.get(lower.replace(/\.$/, '')) ?? lower);
}

const LONG: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['capt', 'captain'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
]);

/** Whether the text says whose wife, son or brother a person is: "first lady", ", the mother of". */
const isKin = (tokens: readonly Token[], { runs }: Group): boolean =>
  runs.some(({ from, to }) => to - from > 1 && followsKin(tokens, from)) ||
  describedBy(tokens, runs).some(({ lower }) => KIN_WORDS.has(lower));

/** "first lady Michelle Smith", "his wife, Ann Smith". */
function followsKin(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return KIN_WORDS.has(tokens[at]?.lower ?? '');
}

const describedBy = (tokens: readonly Token[], runs: readonly NameRun[]): readonly Token[] =>
  describe(
    tokens,
    runs.filter(({ from, to }) => to - from > 1),
  ).flatMap(({ start, end }) => tokensWithin(tokens, start, end));

function tokensWithin(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Token[] = [];
  for (let i = low; (tokens[i]?.start ?? end) < end; i += 1) {
    const token = tokens[i];
    if (token !== undefined) found.push(token);
  }
  return found;
}
