import type { ExampleOperation } from './example-operation.ts';

export const eventsByDate: ExampleOperation = {
  query: `# A calendar of events: where, who takes part, and the
# words of the article that say so.
query EventsByDate {
  events(first: 20, orderBy: { field: WHEN, direction: ASC }) {
    totalCount
    nodes {
      name
      eventKind
      when {
        edtf
        span {
          text
        }
      }
      place {
        name
      }
      participants(first: 10) {
        edges {
          node {
            name
          }
          span {
            text
          }
        }
      }
      quotes(first: 5, relation: SAID_AT) {
        nodes {
          text
          source {
            text
          }
        }
      }
    }
  }
}
`,
};
