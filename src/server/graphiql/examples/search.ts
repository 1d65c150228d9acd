import type { ExampleOperation } from './example-operation.ts';

export const search: ExampleOperation = {
  query: `# Search articles, people, quotes and events at once.
# Each highlight is a span of an article's text.
query Search($query: String!) {
  search(query: $query, first: 10) {
    totalCount
    nodes {
      score
      node {
        __typename
        ... on Article {
          headline
        }
        ... on Person {
          name
        }
        ... on Quote {
          text
        }
        ... on Event {
          name
        }
      }
      highlights(search: $query, first: 3) {
        text
        start
        end
        prefix
        suffix
      }
    }
  }
}
`,
  variables: { query: 'denuclear* OR "high value"' },
};
