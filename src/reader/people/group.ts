import { KIN_WORDS } from '../lexicon/titles.ts';
import type { Token } from '../reading.ts';
import { describe } from './describe.ts';
import { type Gender, genderOfName } from './gender.ts';
import type { NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';
import { officesIn, titleGender } from './title-words.ts';

/** A person of a text while their names are collected, with the facts that the names state so far. */
export class Group {
  readonly runs: NameRun[] = [];
  /** Who else some of the runs may name. */
  readonly others = new Map<NameRun, readonly Group[]>();
  /** The name that founded it, as the text has it, in small letters. */
  readonly lowers: readonly string[];
  /** The sex by titles ("Mrs"). */
  told: Gender = null;
  /** Offices that titles and descriptions give. */
  readonly offices = new Set<string>();
  /** Whether the text says whose wife, son or brother it is: "first lady", ", the mother of". */
  isKin = false;
  isPresident = false;

  /** The name in the words that names are compared by. */
  readonly words: readonly string[];
  readonly weight: number;
  /** The name where no run has all of it: "Bill Hale" in "Bill and Ann Hale". */
  readonly name: string | null;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], run: NameRun, words: readonly string[], weight: number, name: string | null) {
    this.#tokens = tokens;
    this.words = words;
    this.weight = weight;
    this.name = name;
    this.lowers = name === null ? nameTokens(tokens, run).map(({ lower }) => lower) : name.toLowerCase().split(' ');
  }

  /** The sex by titles, or else by the first name. */
  get gender(): Gender {
    return this.told ?? (this.words.length > 1 ? genderOfName(this.lowers[0] ?? '') : null);
  }

  /** Adds a run that names the person; `others` are the other people for whom the name may be short. */
  add(run: NameRun, others: readonly Group[] = []): void {
    if (others.length > 0) this.others.set(run, others);
    const tokens = this.#tokens;
    this.runs.push(run);
    this.told ??= titleGender(tokens, run);
    for (const office of officesIn(tokens.slice(run.titleFrom, run.from))) this.offices.add(office);
    this.isPresident ||= run.titleFrom < run.from && tokens[run.from - 1]?.lower === 'president';
    if (run.to - run.from < 2 || this.runs.length > MOST_DESCRIBED) return;
    const kin = kinBefore(tokens, run.from);
    this.isKin ||= kin !== null;
    if (kin !== null) this.told ??= KIN_SEX.get(kin) ?? null;
    for (const { start, end } of describe(tokens, [run])) {
      const words = tokensWithin(tokens, start, end);
      for (const office of officesIn(words)) this.offices.add(office);
      this.isKin ||= words.some(({ lower }) => KIN_WORDS.has(lower));
    }
  }
}

/** Whoever is described is so where the name is new. */
const MOST_DESCRIBED = 20;

/** The word for kin before a name, null for none: "first lady Michelle Smith", "his wife, Ann Smith". */
function kinBefore(tokens: readonly Token[], from: number): string | null {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const lower = tokens[at]?.lower ?? '';
  return KIN_WORDS.has(lower) ? lower : null;
}

const KIN_SEX: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['wife', 'widow', 'mother', 'mom', 'daughter', 'sister', 'niece', 'aunt', 'lady', 'grandmother'].map(
    (word) => [word, 'F'] as const,
  ),
  ...['husband', 'widower', 'father', 'dad', 'son', 'brother', 'nephew', 'uncle', 'grandfather'].map(
    (word) => [word, 'M'] as const,
  ),
]);

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
