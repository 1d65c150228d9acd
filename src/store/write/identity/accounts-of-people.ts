/** The accounts of people that readings give, and those that were removed: what they say, without the database. */
import type { Annotations, PersonFound } from '../../../../schema/domain/model.ts';
import type { ArticleAccounts } from '../../../identity/people/kept-account.ts';
import type { PersonAccount } from '../../../identity/people/person-account.ts';
import type { NameDelta } from './name-people.ts';
import type { Placed } from './place-people.ts';

/** A reading, and the text and the year of its article. */
export interface PeopleOf {
  readonly article: number;
  readonly annotations: Annotations;
  readonly text: string;
  readonly year: number | null;
}

/** What was kept of the accounts of an article that has been taken out. */
export interface RemovedAccounts {
  readonly accounts: ArticleAccounts;
  readonly names: readonly { readonly signature: number; readonly name: string }[];
  /** Whose they were: what was the name in full of someone may be nobody's any more. */
  readonly people: readonly number[];
}

/** What a reading says of its people, in its order. */
export function accountsOf({ annotations, text, year }: PeopleOf): readonly PersonAccount[] {
  return annotations.people.map(({ key, name, mentions, descriptions }, position) => ({
    id: key,
    article: '',
    position: Math.min(...mentions.map(({ range }) => range.start), text.length) + position / (text.length + 1),
    name,
    calls: mentions
      .filter(({ kind }) => kind === 'NAME')
      .map(({ range, title }) => ({
        words: text.slice(range.start, range.end),
        title: title === null ? null : text.slice(title.start, title.end),
      })),
    descriptions: descriptions.map(({ start, end }) => text.slice(start, end)),
    year,
  }));
}

/** By how much each signature's names change: those of accounts that come in, less those of accounts that go. */
export function namesOfAccounts(
  found: readonly (readonly PersonFound[])[],
  placed: readonly (readonly Placed[])[],
  removed: readonly RemovedAccounts[],
): readonly NameDelta[] {
  const added = found.flatMap((people, i) =>
    people.flatMap(({ name }, n) => {
      const signature = placed[i]?.[n]?.signature ?? null;
      return signature === null ? [] : [{ signature, name, change: 1 }];
    }),
  );
  const gone = removed.flatMap(({ names }) => names.map((name) => ({ ...name, change: -1 })));
  return [...added, ...gone];
}

/** How each person was first found in what came in. */
export function firstFound(
  found: readonly (readonly PersonFound[])[],
  placed: readonly (readonly Placed[])[],
): ReadonlyMap<number, PersonFound> {
  const first = new Map<number, PersonFound>();
  for (const [i, people] of found.entries()) {
    for (const [n, person] of people.entries()) {
      const id = placed[i]?.[n]?.id;
      // A slug that a human gave counts wherever it stands.
      if (id !== undefined && (!first.has(id) || (person.slug !== undefined && first.get(id)?.slug === undefined)))
        first.set(id, person);
    }
  }
  return first;
}

/** Whether a reading describes a person. */
export function isDescribed(
  id: number,
  found: readonly (readonly PersonFound[])[],
  placed: readonly (readonly Placed[])[],
): boolean {
  return found.some((people, i) =>
    people.some(({ descriptions }, n) => descriptions.length > 0 && placed[i]?.[n]?.id === id),
  );
}
