import { namesDate } from '../lexicon/date-words.ts';
import { PLACES } from '../lexicon/places.ts';
import { BODY_WORDS, PARTICLES } from '../lexicon/titles.ts';
import type { Reading, Token } from '../reading.ts';
import { startsWithCapital } from '../text/letters.ts';
import { chooseNamesake } from './choose-namesake.ts';
import { coupleOf } from './couples.ts';
import { isEastAsian, isFamilyName } from './east-asian.ts';
import { isGivenName } from './given-names.ts';
import { Group } from './group.ts';
import { isSameName } from './is-same-name.ts';
import { mayStandFor } from './may-stand-for.ts';
import { nameKey, wordsOf } from './name-key.ts';
import { COURTESY, type NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';
import { isAboutAThing, isJoinedFirm } from './not-people.ts';
import type { NameTags } from './tagger/tag-names.ts';
import { officesIn, titleGender } from './title-words.ts';
import { ENOUGH } from './weigh-names.ts';

interface Names {
  readonly runs: readonly NameRun[];
  /** Runs in credits, which name only who is named elsewhere. */
  readonly credits: readonly NameRun[];
  /** What speaks for each name, by its key. */
  readonly weights: ReadonlyMap<string, number>;
  readonly tags: NameTags;
}

/** Gathers the runs that name one person: full names first, then last names and first names, those with a title before bare ones. */
export function groupNames(reading: Reading, { runs, credits, weights, tags }: Names): readonly Group[] {
  const gathered = new Groups(reading);
  const { tokens } = reading;
  const weightOf = (run: NameRun): number => weights.get(nameKey(tokens, run)) ?? 0;
  const isFull = (run: NameRun): boolean => nameTokens(tokens, run).length > 1;
  const full = runs.filter((run) => isFull(run) && weightOf(run) >= ENOUGH && !isBody(tokens, run));
  const tails = tailsOf(full.map((run) => wordsOf(tokens, run)));
  for (const run of full) if (!tails.has(nameKey(tokens, run))) gathered.addFull(run, weightOf(run));
  for (const run of full) if (tails.has(nameKey(tokens, run))) gathered.addTail(run, weightOf(run));
  for (const run of runs)
    if (isFull(run) && (weightOf(run) < ENOUGH || isBody(tokens, run))) gathered.addWithin(run, tags);
  const starts = new Map(full.map((run) => [run.from, run]));
  const single = runs.filter((run) => !isFull(run));
  const left = single.filter((run) => {
    const couple = coupleOf(tokens, run, starts);
    return couple === null || !gathered.addPartner(run, couple);
  });
  // A title that tells nobody apart waits: "Secretary Hale" is more likely whom the text speaks of most.
  const titled = left.filter((run) => run.titleFrom < run.from);
  const open = new Set(titled.filter((run) => gathered.isOpen(run)));
  for (const run of titled) if (!open.has(run)) gathered.addSingle(run, weightOf(run), tags);
  for (const run of left) if (run.titleFrom === run.from) gathered.addSingle(run, weightOf(run), tags);
  for (const run of open) gathered.addSingle(run, weightOf(run), tags);
  for (const run of credits) gathered.addKnown(run);
  return gathered.all;
}

/** The last words of longer names, two or more: "van der Berg" of "Ursula van der Berg". */
function tailsOf(names: readonly (readonly string[])[]): ReadonlySet<string> {
  const tails = new Set<string>();
  for (const words of names) for (const tail of tailsIn(words)) tails.add(tail);
  return tails;
}

/** Of "Ursula van der Berg" "van der Berg" and "der Berg"; of "Ana de la Cruz Ruiz" "de la Cruz", too. */
function* tailsIn(words: readonly string[]): Generator<string> {
  for (let i = 1; i < words.length - 1; i += 1) {
    yield words.slice(i).join(' ');
    if (PARTICLES.has(words[i] ?? '') && i < words.length - 2) yield words.slice(i, -1).join(' ');
  }
}

/** The last word of a full name in "Hale Tower" and "Hale Foundation". */
function isBody(tokens: readonly Token[], { to, sentence }: NameRun): boolean {
  const next = tokens[to];
  if (next === undefined || to >= sentence.to || !startsWithCapital(next.text)) return false;
  return BODY_WORDS.has(next.lower) && !namesDate(next.lower);
}

class Groups {
  readonly all: Group[] = [];
  readonly #reading: Reading;
  readonly #byLast = new Map<string, Group[]>();
  readonly #byFirst = new Map<string, Group[]>();
  readonly #byTail = new Map<string, Group[]>();
  readonly #byName = new Map<string, Group>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  addFull(run: NameRun, weight: number): void {
    const { tokens } = this.#reading;
    const key = nameKey(tokens, run);
    const words = wordsOf(tokens, run);
    const known =
      this.#byName.get(key) ??
      this.#byLast.get(lastOf(words))?.find((group) => group.words.length > 1 && isSameName(this.#reading, run, group));
    const group = known ?? this.#open(run, words, weight, null);
    this.#byName.set(key, group);
    group.add(run);
  }

  /** A last name of several words is the one person's who has it. */
  addTail(run: NameRun, weight: number): void {
    const namesakes = this.#byTail.get(nameKey(this.#reading.tokens, run)) ?? [];
    const known = this.#byName.get(nameKey(this.#reading.tokens, run));
    const [group, others = []] = known === undefined ? this.#chosen(run, namesakes) : [known];
    if (group === undefined) this.addFull(run, weight);
    else group.add(run, others);
  }

  /** A full name that is known stands at the head of another thing's: "Ann Hale Foundation"; and so may its last, "the Hale Polaroids". */
  addWithin(run: NameRun, { margins }: NameTags): void {
    const { tokens } = this.#reading;
    for (let to = run.to - 1; to > run.from + 1; to -= 1) {
      const group = this.#byName.get(nameKey(tokens, { ...run, to }));
      if (group === undefined) continue;
      group.add({ ...run, to });
      return;
    }
    const [group, other] = this.#byLast.get(tokens[run.from]?.lower ?? '') ?? [];
    const isTheirs = group !== undefined && other === undefined && group.words.length > 1 && group.runs.length > 1;
    const isThing = tokens.slice(run.from + 1, run.to).some(({ lower }) => BODY_WORDS.has(lower) || PLACES.has(lower));
    if (isTheirs && !isThing && run.titleFrom === run.from && (margins[run.from] ?? 0) > 1)
      group.add({ ...run, to: run.from + 1 });
  }

  /** A full name that is known. */
  addKnown(run: NameRun): void {
    const group = this.#byName.get(nameKey(this.#reading.tokens, run));
    if (group !== undefined && group.words.length > 1) group.add(run);
  }

  /** "Bill and Ann Hale": false where Bill is known as somebody else. */
  addPartner(run: NameRun, partner: NameRun): boolean {
    const { tokens, document } = this.#reading;
    const [first = ''] = wordsOf(tokens, run);
    const last = lastOf(wordsOf(tokens, partner));
    const known =
      this.#byName.get(`${first} ${last}`) ?? this.#byFirst.get(first)?.find(({ words }) => lastOf(words) === last);
    if (known === undefined && (this.#byLast.has(first) || this.#byFirst.has(first))) return false;
    const [from, to] = [tokens[run.from], tokens[partner.to - 1]];
    const name = `${from?.text ?? ''} ${document.text.slice(tokens[partner.from + 1]?.start ?? 0, to?.end ?? 0)}`;
    const group = known ?? this.#open(run, [first, ...wordsOf(tokens, partner).slice(1)], ENOUGH, name);
    group.add(run);
    return true;
  }

  /** Whether several have a last name, and its title, of no sex, is one that none of them is given with their full name. */
  isOpen(run: NameRun): boolean {
    const { tokens } = this.#reading;
    const namesakes = this.#byLast.get(wordsOf(tokens, run)[0] ?? '') ?? [];
    if (namesakes.length < 2 || titleGender(tokens, run) !== null) return false;
    const offices = officesIn(tokens.slice(run.titleFrom, run.from));
    return !namesakes.some((group) => offices.some((office) => group.offices.has(office)));
  }

  addSingle(run: NameRun, weight: number, tags: NameTags): void {
    const { tokens } = this.#reading;
    const token = tokens[run.from];
    if (token === undefined) return;
    const [word = ''] = wordsOf(tokens, run);
    const isThing = isAboutAThing(tokens, run) || isJoinedFirm(tokens, run);
    if (!isThing && word.length > 1 && mayStandFor(tokens, run, tags)) {
      const [namesake, others] = this.#chosen(run, this.#namesakes(run, word));
      const named = namesake ?? this.#firstNamed(run, word, tags);
      if (named !== undefined) {
        named.add(run, others);
        return;
      }
    }
    if (run.shouts || isThing || weight < ENOUGH || BODY_WORDS.has(token.lower)) return;
    const titled = run.titleFrom < run.from;
    const key = titled ? `${tokens[run.from - 1]?.lower} ${word}` : word;
    const group = this.#byName.get(key) ?? this.#open(run, [word], weight, null);
    this.#byName.set(key, group);
    if (titled) this.#byName.set(word, group);
    group.add(run);
  }

  #chosen(run: NameRun, namesakes: readonly Group[]): readonly [Group | undefined, readonly Group[]] {
    return chooseNamesake(this.#reading.tokens, run, namesakes) ?? [undefined, []];
  }

  /** Those of a last name; somebody's kin takes no bare last name that stands before the kin is named. */
  #namesakes(run: NameRun, word: string): readonly Group[] {
    const named = this.#byLast.get(word) ?? [];
    const isBare = run.titleFrom === run.from;
    return isBare && named.some(({ isKin }) => isKin)
      ? named.filter((group) => !group.isKin || this.#isKnownAt(run, group))
      : named;
  }

  /** Whether someone is named in full before a run, or the run stands in no running text. */
  #isKnownAt({ from, sentence }: NameRun, group: Group | undefined): boolean {
    const kind = this.#reading.document.blocks[sentence.block]?.kind ?? 'PARAGRAPH';
    return kind !== 'PARAGRAPH' || (group?.runs[0]?.from ?? from) < from;
  }

  /** The one of that first name; behind a title only where titles go before first names ("Sir Colin"). */
  #firstNamed(run: NameRun, word: string, tags: NameTags): Group | undefined {
    const { tokens } = this.#reading;
    const named = this.#byFirst.get(word) ?? [];
    if (named.length !== 1 || (isFamilyName(word) && !this.#isKnownAt(run, named[0]))) return undefined;
    const title = run.titleFrom < run.from ? (tokens[run.from - 1]?.lower ?? '') : null;
    // "Ms Xiang" of Xiang Wei: a first word that no list has as a first name is the family's.
    if (title !== null && COURTESY.has(title) && !isGivenName(word)) return this.#chosen(run, named)[0];
    if (title !== null && !BEFORE_FIRST.test(title)) return undefined;
    if (title === null && !mayStandFor(tokens, run, tags, 'FIRST')) return undefined;
    return title === null ? named[0] : this.#chosen(run, named)[0];
  }

  #open(run: NameRun, words: readonly string[], weight: number, name: string | null): Group {
    const { tokens } = this.#reading;
    const group = new Group(tokens, run, words, weight, name);
    this.all.push(group);
    push(this.#byLast, lastOf(words), group);
    if (words.length === 1) return group;
    if (isEastAsian(nameTokens(tokens, run))) push(this.#byLast, words[0] ?? '', group);
    push(this.#byFirst, words[0] ?? '', group);
    for (const tail of tailsIn(words)) push(this.#byTail, tail, group);
    return group;
  }
}

const BEFORE_FIRST = /^(?:sir|dame|sheikh|sheik|king|queen|prince|princess|pope|father|sister|brother|lord|lady)$/;

/** The last word of a name that is no "Jr.". */
function lastOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(last) && words.length > 2 ? (words.at(-2) ?? '') : last;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
