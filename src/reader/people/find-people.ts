import type { BlockKind, MentionFound, MentionKind, PersonFound, Range } from '../../../schema/model.ts';
import type { Reading, Token } from '../reading.ts';
import { SURNAMES } from '../words/surnames.ts';
import { BODY_WORDS, KIN_WORDS, MEN_TITLES, PERSON_NOUNS, TITLES, WOMEN_TITLES } from '../words/titles.ts';
import { describe } from './describe.ts';
import { type Gender, genderOfName, isOfEither } from './gender.ts';
import { isSameName } from './is-same-name.ts';
import { nameKey } from './name-key.ts';
import { COURTESY, isFirstName, type NameRun, nameRuns } from './name-runs.ts';
import { refineRun } from './refine-run.ts';
import { tagNames } from './tagger/tag-names.ts';
import { ENOUGH, weighNames } from './weigh-names.ts';

const UNREAD: ReadonlySet<BlockKind> = new Set(['NOTICE', 'CREDIT', 'BYLINE']);

/** The people that the document names, with every mention of their names, titles and descriptions. */
export function findPeople(reading: Reading): Reading {
  const { tokens, document } = reading;
  const tags = tagNames(reading);
  const runs = nameRuns(reading, tags)
    .filter(({ sentence }) => !UNREAD.has(document.blocks[sentence.block]?.kind ?? 'PARAGRAPH'))
    .flatMap((run) => refineRun(tokens, run, tags));
  const weights = weighNames(tokens, runs, speakingRuns(reading, runs), tags);
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const byFirst = new Map<string, Group[]>();
  const byName = new Map<string, Group>();
  for (const run of runs) {
    if (run.to - run.from < 2 || (weights.get(nameKey(tokens, run)) ?? 0) < ENOUGH || isBody(tokens, run)) continue;
    const name = nameKey(tokens, run);
    const group = byName.get(name) ??
      kin(bySurname, reading, run) ?? {
        name: '',
        lowers: lowersOf(tokens, run),
        runs: [],
        weight: weights.get(name) ?? 0,
      };
    if (group.runs.length === 0) {
      groups.push(group);
      push(bySurname, surnameOf(tokens, run), group);
      push(byFirst, tokens[run.from]?.lower ?? '', group);
    }
    byName.set(name, group);
    group.runs.push(run);
  }
  for (const run of runs) {
    if (run.to - run.from !== 1) continue;
    const lower = tokens[run.from]?.lower ?? '';
    const title = run.titleFrom < run.from;
    const named = chooseKin(tokens, run, bySurname.get(lower)) ?? (title ? undefined : onlyOne(byFirst.get(lower)));
    const own = !run.shouts && (weights.get(nameKey(tokens, run)) ?? 0) >= ENOUGH && !BODY_WORDS.has(lower);
    if (named !== undefined && (title || lower.length > 1) && !isOtherThing(tokens, run)) named.runs.push(run);
    else if (named === undefined && own) {
      const group = byName.get(lower) ?? {
        name: '',
        lowers: [lower],
        runs: [],
        weight: weights.get(nameKey(tokens, run)) ?? 0,
      };
      if (group.runs.length === 0) groups.push(group);
      byName.set(lower, group);
      group.runs.push(run);
    }
  }
  return { ...reading, people: keyed(groups.map((group) => personOf(reading, group))) };
}

export interface Group {
  readonly name: string;
  readonly lowers: readonly string[];
  readonly runs: NameRun[];
  readonly weight: number;
}

/** The runs that the source of a quote begins with or soon names. */
function speakingRuns({ tokens, quotes }: Reading, runs: readonly NameRun[]): ReadonlySet<NameRun> {
  const byStart = new Map(runs.map((run) => [tokens[run.from]?.start ?? -1, run]));
  const found = new Set<NameRun>();
  for (const { source } of quotes) {
    if (source === null) continue;
    for (let at = source.range.start; at < source.range.end && at < source.range.start + 60; at += 1) {
      const run = byStart.get(at);
      if (run === undefined) continue;
      found.add(run);
      break;
    }
  }
  return found;
}

const lowersOf = (tokens: readonly Token[], { from, to }: NameRun): string[] =>
  tokens.slice(from, to).map(({ lower }) => lower);

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const onlyOne = (groups: readonly Group[] | undefined): Group | undefined =>
  groups?.length === 1 ? groups[0] : undefined;

function surnameOf(tokens: readonly Token[], { from, to }: NameRun): string {
  const last = tokens[to - 1]?.lower ?? '';
  const surname = /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(last) && to - from > 2 ? (tokens[to - 2]?.lower ?? '') : last;
  const isAsian = ASIAN.has(tokens[from]?.lower ?? '');
  return isAsian ? (tokens[from]?.lower ?? '') : surname;
}

/** Family names of Korea and China that stand first. From general knowledge. */
const ASIAN = new Set(
  'kim xi hu jiang deng mao zhu li wang zhang chen liu yang park ahn moon roh lim ban nguyen hun'.split(' '),
);

/** The one who is known by a longer or shorter form of the same name: "Donald J. Trump", "J. Smith". */
const kin = (bySurname: ReadonlyMap<string, readonly Group[]>, reading: Reading, run: NameRun): Group | undefined =>
  bySurname.get(surnameOf(reading.tokens, run))?.find((group) => isSameName(reading, run, group));

/** Of those with one surname, the one whose sex the title tells, else the one named most; nobody whom the title cannot be of. */
function chooseKin(tokens: readonly Token[], run: NameRun, groups: readonly Group[] | undefined): Group | undefined {
  const wanted = titleGender(tokens, run);
  const fitting = groups?.filter((group) => maySoBeCalled(tokens, run, group, wanted)) ?? [];
  const told = fitting.filter((group) => wanted !== null && groupGender(tokens, group) === wanted);
  const alike = told.length > 0 ? told : fitting;
  const known = alike.filter((group) => (group.runs[0]?.from ?? 0) < run.from);
  const list = known.length > 0 ? known : alike;
  return list.reduce<Group | undefined>(
    (best, group) => (best === undefined || fullCount(group) > fullCount(best) ? group : best),
    undefined,
  );
}

/** "Mr" is no woman's; an office that a text does not give to someone whom it calls another's kin is the other's. */
function maySoBeCalled(tokens: readonly Token[], run: NameRun, group: Group, wanted: Gender): boolean {
  const told = toldGender(tokens, group);
  const gender = told ?? (isOfEither(group.lowers[0] ?? '') ? null : groupGender(tokens, group));
  if (wanted !== null && gender !== null && gender !== wanted) return false;
  const office = officesOf(tokens, run);
  if (office.length === 0 || !isKin(tokens, group)) return true;
  const own = group.runs.filter(({ from, to }) => to - from > 1).flatMap((each) => officesOf(tokens, each));
  return office.some((word) => own.includes(word));
}

/** The words of a title that say more than "Mr" does. */
const officesOf = (tokens: readonly Token[], { titleFrom, from }: NameRun): readonly string[] =>
  tokens
    .slice(titleFrom, from)
    .map(({ lower }) => lower)
    .filter((lower) => TITLES.has(lower) && !COURTESY.has(lower));

/** Whether the text says whose wife, son or brother a person is: "first lady", ", the mother of". */
const isKin = (tokens: readonly Token[], { runs }: Group): boolean =>
  runs.some(({ from, to }) => to - from > 1 && followsKin(tokens, from)) ||
  describe(
    tokens,
    runs.filter(({ from, to }) => to - from > 1),
  ).some(({ start, end }) => tokensWithin(tokens, start, end).some(({ lower }) => KIN_WORDS.has(lower)));

/** "first lady Michelle Smith", "his wife, Ann Smith". */
function followsKin(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return KIN_WORDS.has(tokens[at]?.lower ?? '');
}

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

const fullCount = ({ runs }: Group): number => runs.length;

function titleGender(tokens: readonly Token[], { titleFrom, from }: NameRun): Gender {
  for (let i = titleFrom; i < from; i += 1) {
    if (MEN_TITLES.has(tokens[i]?.lower ?? '')) return 'M';
    if (WOMEN_TITLES.has(tokens[i]?.lower ?? '')) return 'F';
  }
  return null;
}

const groupGender = (tokens: readonly Token[], group: Group): Gender =>
  toldGender(tokens, group) ?? genderOfName(group.lowers[0] ?? '');

/** The sex that a person's titles tell. */
const toldGender = (tokens: readonly Token[], { runs }: Group): Gender =>
  runs.map((run) => titleGender(tokens, run)).find((gender) => gender !== null) ?? null;

/** The last word of a full name in "Trump Tower" and "Clinton Foundation". */
const isBody = (tokens: readonly Token[], { to, sentence }: NameRun): boolean =>
  to < sentence.to && /^\p{Lu}/u.test(tokens[to]?.text ?? '') && BODY_WORDS.has(tokens[to]?.lower ?? '');

const isOtherThing = (tokens: readonly Token[], run: NameRun): boolean =>
  tokens[run.from - 1]?.lower === 'in' &&
  !isFirstName(tokens[run.from]?.lower ?? '') &&
  !SURNAMES.has(tokens[run.from]?.lower ?? '') &&
  run.titleFrom === run.from;

function personOf(reading: Reading, { runs, weight }: Group): PersonFound {
  const { tokens, document } = reading;
  const ordered = [...runs].sort((a, b) => a.from - b.from);
  const longest = ordered.reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best));
  const mentions = ordered.map((run): MentionFound => mentionOf(tokens, run));
  return {
    key: '',
    name: document.text.slice(tokens[longest.from]?.start ?? 0, tokens[longest.to - 1]?.end ?? 0).replace(/\s+/g, ' '),
    mentions,
    descriptions: describe(tokens, ordered),
    confidence: Math.min(0.97, 0.6 + 0.04 * weight + 0.01 * Math.min(ordered.length, 10)),
  };
}

function mentionOf(tokens: readonly Token[], run: NameRun): MentionFound {
  const range: Range = { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
  const title =
    run.titleFrom < run.from ? { start: tokens[run.titleFrom]?.start ?? 0, end: tokens[run.from - 1]?.end ?? 0 } : null;
  return { range, kind: kindOf(tokens, run), title };
}

const MODIFIED =
  /^(?:administration|campaign|impersonator|supporter|supporters|voters|voter|aide|aides|adviser|advisers|spokesman|spokeswoman|era|presidency|team|camp|family|surrogate|surrogates|rally|rallies|allies|ally|fans|fan|lookalike|doctrine|cabinet|government|backers|loyalists|tower|hotel|foundation)$/;

function kindOf(tokens: readonly Token[], run: NameRun): MentionKind {
  const next = tokens[run.to];
  if (next === undefined || run.to >= run.sentence.to) return 'NAME';
  if (MODIFIED.test(next.lower) && !PERSON_NOUNS.has(next.text.toUpperCase())) return 'MODIFIER';
  return 'NAME';
}

/** Keys are names as slugs, told apart by a number where two people share one. */
function keyed(people: readonly PersonFound[]): PersonFound[] {
  const seen = new Map<string, number>();
  return [...people]
    .sort((a, b) => (a.mentions[0]?.range.start ?? 0) - (b.mentions[0]?.range.start ?? 0))
    .map((person) => {
      const slug = person.name
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '');
      const times = (seen.get(slug) ?? 0) + 1;
      seen.set(slug, times);
      return { ...person, key: times === 1 ? slug : `${slug}-${times}` };
    });
}
