import type { ExampleOperation } from './example-operation.ts';

export const whoIsQuoted: ExampleOperation = {
  query: `# Whom does the press let speak, by name or without?
# Who is quoted, how and when, counted under one filter.
# Other content APIs do not answer this.
query WhoIsQuoted($filter: QuoteFilter) {
  quotes(first: 1, filter: $filter) {
    totalCount
    facets(by: SPEAKER) {
      count
      entity {
        ... on Person {
          name
          quotedWith(first: 3) {
            articleCount
            person {
              name
            }
          }
        }
      }
    }
    bySourceKind: facets(by: SOURCE_KIND) {
      value
      count
    }
    byCue: facets(by: CUE) {
      value
      count
    }
    timeline(interval: MONTH) {
      start
      end
      count
    }
  }
}
`,
  variables: { filter: { article: { publishedOn: { from: '2019' } }, confidence: { gte: 0.5 } } },
};
