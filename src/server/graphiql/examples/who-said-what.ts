import type { ExampleOperation } from './example-operation.ts';

export const whoSaidWhat: ExampleOperation = {
  query: `# Everything Mike Pompeo said, the oldest quote first:
# at which event he said it, and where the words stand.
# Play: Ctrl-Enter. Complete a name: Ctrl-Space.
# What a field means: point at it.
query WhoSaidWhat($speaker: String!) {
  person(by: { slug: $speaker }) {
    name
    description {
      text
    }
    quotes(first: 20, orderBy: { field: SAID, direction: ASC }) {
      totalCount
      nodes {
        quoteKind
        text
        said {
          edtf
        }
        occasion {
          name
          when {
            edtf
          }
        }
        content {
          start
          end
        }
        article {
          headline
          publishedOn
        }
      }
    }
  }
}
`,
  variables: { speaker: 'mike-pompeo' },
};
