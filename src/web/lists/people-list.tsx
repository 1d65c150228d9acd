import type { VNode } from 'preact';
import { usePaths } from '../layout/site-context.ts';

interface PersonLine {
  readonly slug: string;
  readonly name: string;
  readonly description?: { readonly text: string } | null;
}

/** People as a list: name, what articles call them, and what `tell` says of each. */
export function PeopleList<P extends PersonLine>({
  people,
  tell = () => null,
}: {
  readonly people: readonly P[];
  readonly tell?: (person: P) => string | null;
}): VNode {
  const paths = usePaths();
  return (
    <ul class="lines">
      {people.map((person) => (
        <li>
          <a href={paths.person(person.slug)}>{person.name}</a>
          <span class="facts" dir="auto">
            {[person.description?.text ?? null, tell(person)].filter((part) => part !== null).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
