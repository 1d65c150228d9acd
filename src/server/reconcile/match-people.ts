/** Finds the people whom names may mean. */
import type { AskSchema } from '../execute/ask-schema.ts';
import { personType } from './manifest.ts';
import { type Candidate, peopleOperations } from './people-operations.ts';
import { sameFrom, scoreName } from './score-name.ts';

export interface NameQuery {
  readonly query: string;
  /** The most candidates, 1 to 50. */
  readonly limit: number;
  /** The type asked for; null for any. */
  readonly type: string | null;
}

/** A candidate as the protocol writes it. */
export interface MatchedPerson {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly type: readonly (typeof personType)[];
  readonly score: number;
  /** That it is this person: no other has the name. */
  readonly match: boolean;
}

/** So many people are compared with a name. */
const compared = 50;

/** The people whose names are like a name, the likest first, of two alike the one quoted more. */
export async function matchPeople(
  { query, limit, type }: NameQuery,
  ask: AskSchema,
): Promise<readonly MatchedPerson[]> {
  if (query.trim() === '' || (type !== null && type !== personType.id)) return [];
  const { people, suggest } = await ask<{
    readonly people: { readonly nodes: readonly Candidate[] };
    readonly suggest: readonly { readonly node: Candidate }[];
  }>(peopleOperations.candidates, { name: asWords(query), first: compared });
  const found = new Map([...people.nodes, ...suggest.map(({ node }) => node)].map((node) => [node.slug, node]));
  const scored = [...found.values()]
    .map((person) => ({ person, score: scoreName(query, [person.name, ...person.aliases]) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.person.quotes.totalCount - a.person.quotes.totalCount);
  const isSure = scored.filter(({ score }) => score >= sameFrom).length === 1;
  return scored.slice(0, limit).map(({ person, score }, n) => ({
    ...matched(person),
    score,
    match: n === 0 && isSure,
  }));
}

/** The people whose names begin with letters, or are like them. */
export async function suggestPeople(prefix: string, ask: AskSchema) {
  if (prefix.trim() === '') return [];
  const { suggest } = await ask<{ readonly suggest: readonly { readonly node: Candidate }[] }>(
    peopleOperations.suggest,
    { name: prefix, first: 10 },
  );
  return suggest.map(({ node }) => matched(node));
}

const matched = ({ slug, name, description }: Candidate) => ({
  id: slug,
  name,
  ...(description === null ? {} : { description: description.text }),
  type: [personType],
});

/** Without the marks that mean something to a search: "O'Neill" and "Jean-Luc" stay, quotation marks, minus and star do not. */
const asWords = (name: string): string =>
  name
    .replace(/["“”*()]/g, ' ')
    .replace(/(?<!\S)-+/g, ' ')
    .replace(/(?<!\S)OR(?!\S)/g, 'or')
    .trim();
