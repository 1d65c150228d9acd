import { hasCompany } from './company-form.ts';
import { formsOf, mainForm, tells, wordOf } from './forms-of.ts';
import { groupsIn } from './occupations.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import type { PersonAccount } from './person-account.ts';
import { isTelling } from './title-of.ts';

/**
 * What of an account decides which person it is of. Accounts with the same signature are of one person, so that not accounts
 * are partitioned but signatures, of which a name has few however many accounts it has.
 */
export interface Signature {
  /** Only signatures of one block are ever one person's, apart from one-word names. */
  readonly block: string;
  readonly isSingle: boolean;
  readonly middles: readonly string[];
  readonly suffix: string;
  /** How a one-word name is mostly written: "president obama", "mr obama"; empty for a full name. */
  readonly form: string;
  /** Full names of the same article that a one-word name could be short for and, as the article tells them apart, is not. */
  readonly beside: readonly string[];
  /** What the person is said to do, in the groups of occupations.ts. */
  readonly groups: readonly string[];
  /** The year of birth that a stated age comes to. */
  readonly born: number | null;
  /** What most others of the article do, where nothing is said of this one; of a one-word name who is named most beside it. */
  readonly company: string;
  /** Tells accounts of one article apart that are alike in all the rest. */
  readonly mark: string;
}

/** The signature of each account of one article, in the accounts' order. No two are equal. */
export function signaturesOf(accounts: readonly PersonAccount[]): readonly Signature[] {
  const own = accounts.map((account) => groupsOf(account));
  const names = accounts.map(({ name }) => parseName(name));
  const seen = new Map<string, number>();
  return accounts.map((account, i) => {
    const name = names[i] ?? parseName(account.name);
    const groups = own[i] ?? [];
    const form = name.isSingle ? mainForm(account) : '';
    const signature: Signature = {
      ...name,
      form,
      beside: name.isSingle ? besideOf(i, accounts, names) : [],
      groups,
      born: birthYear(account),
      company: name.isSingle ? closest(form, accounts, names) : groups.length > 0 ? '' : companyOf(own, i),
      mark: '',
    };
    const key = signatureKey(signature);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return times === 0 ? signature : { ...signature, mark: `#${times + 1}` };
  });
}

/** A signature without its block, as a text that is equal where it is, and that {@link parseSignature} reads. */
export function signatureKey({ middles, suffix, form, beside, groups, born, company, mark }: Signature): string {
  return JSON.stringify([middles.join(' '), suffix, form, beside, groups.join(' '), born, company, mark]);
}

export function parseSignature(block: string, key: string): Signature {
  const [middles, suffix, form, beside, groups, born, company, mark]: readonly [
    string,
    string,
    string,
    readonly string[],
    string,
    number | null,
    string,
    string,
  ] = JSON.parse(key);
  const split = (words: string) => (words === '' ? [] : words.split(' '));
  return {
    block,
    isSingle: form !== '',
    middles: split(middles),
    suffix,
    form,
    beside,
    groups: split(groups),
    born,
    company,
    mark,
  };
}

/**
 * What of its article keeps a one-word name from being short for someone: the blocks of full names that the article calls by the
 * word, too, and {@link another} or {@link crowd}.
 */
function besideOf(i: number, accounts: readonly PersonAccount[], names: readonly ParsedName[]): readonly string[] {
  const own = accounts[i];
  const word = names[i]?.block ?? '';
  if (own === undefined) return [];
  const found = new Set<string>();
  for (const [n, account] of accounts.entries()) {
    const name = names[n];
    if (n === i || name === undefined) continue;
    if (!name.isSingle) {
      if (name.block.split(' ').includes(word) || formsOf(account).some((form) => wordOf(form) === word))
        found.add(name.block);
    } else if (name.block !== word) {
      if (tells(mainForm(own)) > 0) found.add(crowd);
    } else if (
      tells(mainForm(account)) > tells(mainForm(own)) ||
      (tells(mainForm(account)) === tells(mainForm(own)) && n < i)
    )
      found.add(another);
  }
  const all = [...found].sort();
  return all.length > mostBeside ? [another] : all;
}

/** The article has someone else of that one word, who is meant by it sooner. */
export const another = '*';
/** The article has other people of one word, who may be the same under their other name. */
export const crowd = '+';

/** An article that has more people of one last name tells nothing by them. */
const mostBeside = 4;

/** The groups that an account's descriptions and titles name, in their order. */
function groupsOf({ descriptions, calls }: PersonAccount): readonly string[] {
  const titles = calls.flatMap(({ title }) => (title === null || !isTelling(title.toLowerCase()) ? [] : [title]));
  const words = [...new Set([...descriptions, ...titles])].join('; ');
  return groupsIn(words);
}

/** Whom the article calls most of those it names in full, where that may tell whose a one-word name is. */
function closest(form: string, accounts: readonly PersonAccount[], names: readonly ParsedName[]): string {
  if (!hasCompany(form)) return '';
  let most = { block: '', calls: -1 };
  for (const [i, { calls }] of accounts.entries()) {
    const name = names[i];
    if (name !== undefined && !name.isSingle && calls.length > most.calls)
      most = { block: name.block, calls: calls.length };
  }
  return most.block;
}

/** The group that more of the others are of than of any other. */
function companyOf(groups: readonly (readonly string[])[], i: number): string {
  const counts = new Map<string, number>();
  for (const [n, of] of groups.entries())
    if (n !== i) for (const group of of) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? '' : first[0];
}

/** "a 34-year-old teacher", "aged 34": with the year of the article, a year of birth. */
function birthYear({ descriptions, year }: PersonAccount): number | null {
  if (year === null) return null;
  for (const words of descriptions) {
    const age = /\b(\d{1,3})-year-old\b|\baged? (\d{1,3})\b/i.exec(words);
    if (age !== null) return year - Number(age[1] ?? age[2]);
  }
  return null;
}
