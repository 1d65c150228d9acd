import { tells, wordOf } from './forms-of.ts';

/**
 * Whom an article calls by a word, beside someone of whom it writes much: "weinberg+ada holm". Articles that call a person so whom
 * they name in full tell who is meant in an article that has the word alone, and the same company.
 */
const companyForm = (word: string, block: string): string => `${word}+${block}`;

/** The form under which to look for whom a one-word name is short for in its company; null where it has none. */
export const companyFormOf = ({ form, company }: { readonly form: string; readonly company: string }): string | null =>
  company !== '' && hasCompany(form) ? companyForm(wordOf(form), company) : null;

/** Whether a one-word name is written so that its company may tell whose it is: a telling title tells more. */
export const hasCompany = (form: string): boolean => courtesies.includes(form.slice(0, -wordOf(form).length));

/** The ways in which a one-word name is written whom a company form is of; the form itself where it is none. */
export function writtenAs(form: string): readonly string[] {
  const at = form.indexOf('+');
  return at < 0 ? [form] : courtesies.map((title) => `${title}${form.slice(0, at)}`);
}

const courtesies: readonly string[] = ['', 'mr ', 'ms ', 'dr '];

/** An account as far as its company depends on it: its signature, and how often the article calls it by name. */
interface Companion {
  readonly signature: { readonly block: string; readonly isSingle: boolean };
  readonly callCount: number;
}

/** The full names that an article calls most, without one of them. */
function mostCalled(block: string, accounts: readonly Companion[]): readonly string[] {
  const others = accounts.filter(({ signature }) => !signature.isSingle && signature.block !== block);
  others.sort((a, b) => b.callCount - a.callCount || (a.signature.block < b.signature.block ? -1 : 1));
  return [...new Set(others.map(({ signature }) => signature.block))].slice(0, mostCompany);
}

/** Those of whom an article writes most tell what it is about; each more would cost a row for each name. */
const mostCompany = 2;

/** The company forms of someone whom an article names in full. */
export function companyForms(
  forms: readonly string[],
  block: string,
  accounts: readonly Companion[],
): readonly string[] {
  const words = [...new Set(forms.filter((form) => tells(form) < 2).map(wordOf))];
  if (words.length === 0) return [];
  const company = mostCalled(block, accounts);
  return words.flatMap((word) => company.map((other) => companyForm(word, other)));
}
