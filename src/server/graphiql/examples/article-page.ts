import type { ExampleOperation } from './example-operation.ts';

export const articlePage: ExampleOperation = {
  query: `# An article page: the newest article's text in runs,
# each with the quotes and people that it is part of.
query ArticlePage {
  articles(first: 1) {
    nodes {
      headline
      standfirst
      publisher
      publishedOn
      blocks {
        kind
        runs {
          text
          annotations {
            ... on Quote {
              id
              quoteKind
              speaker {
                name
              }
            }
            ... on Mention {
              mentionKind
              of {
                ... on Person {
                  name
                  slug
                }
                ... on Event {
                  name
                  slug
                }
              }
            }
          }
        }
      }
    }
  }
}
`,
};
