import { foldName } from './fold-name.ts';
import { parseName } from './parse-name.ts';
import type { Call, PersonAccount } from './person-account.ts';
import { isTelling, titleOf } from './title-of.ts';

/** The one-word ways in which an account's article writes its name, each with what its title comes to: "president obama", "obama". */
export function formsOf({ calls }: Pick<PersonAccount, 'calls'>): readonly string[] {
  return [...new Set(calls.flatMap((call) => formOf(call) ?? []))];
}

/** The form of a one-word name that tells most: one with a telling title before one with "Mr" before a bare word; of equals the one that comes first. */
export function mainForm(account: PersonAccount): string {
  const { block } = parseName(account.name);
  const forms = formsOf(account).filter((form) => wordOf(form) === block);
  const told = forms.find((form) => tells(form) === 2) ?? forms.find((form) => tells(form) === 1) ?? forms[0];
  return told ?? block;
}

/** 2: with a title that says who is meant; 1: with "Mr", "Dr"; 0: the bare word. */
export function tells(form: string): 0 | 1 | 2 {
  const title = form.slice(0, Math.max(0, form.lastIndexOf(' ')));
  return title === '' ? 0 : isTelling(title) ? 2 : 1;
}

function formOf({ words, title }: Call): string | null {
  const word = foldName(words).replace(/[.,]+$/, '');
  if (word === '' || word.includes(' ')) return null;
  const before = titleOf(title);
  return before === '' ? word : `${before} ${word}`;
}

/** The name itself, without its title. */
export const wordOf = (form: string): string => form.slice(form.lastIndexOf(' ') + 1);
