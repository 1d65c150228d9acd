import { readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

const pages = [
  'README.md',
  ...readdirSync(new URL('docs/', root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

interface DocumentedOperation {
  /** The page, and which of its operations it is, from 1: `docs/querying.md, 2`. */
  readonly name: string;
  readonly query: string;
}

/** Every operation that the README and the pages of `docs/` show, as it stands there. */
export const documentedOperations: readonly DocumentedOperation[] = pages.flatMap((page) =>
  [...readFileSync(new URL(page, root), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query = ''], i) => ({
    name: `${page}, ${i + 1}`,
    query,
  })),
);

/** Those of them that need no variables. */
export const documentedQuestions: readonly string[] = documentedOperations.flatMap(({ query }) =>
  query.startsWith('{') ? [query] : [],
);
