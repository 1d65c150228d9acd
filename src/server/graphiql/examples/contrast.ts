import type { ExampleOperation } from './example-operation.ts';

export const contrast: ExampleOperation = {
  query: `# What do several people say about the same subject?
# Named speakers first, then each kind of source.
# Other content APIs do not answer this.
query Contrast($subject: String!) {
  quotes(first: 1, search: $subject) {
    totalCount
    named: facets(by: SPEAKER) {
      count
      entity {
        ... on Person {
          name
          description {
            text
          }
        }
      }
      nodes(first: 5) {
        quoteKind
        text
        said {
          edtf
        }
      }
    }
    byKindOfSource: facets(by: SOURCE_KIND) {
      value
      count
      nodes(first: 5) {
        text
        cue {
          text
        }
        source {
          text
        }
      }
    }
    timeline(interval: DAY, field: SAID) {
      start
      count
    }
  }
}
`,
  variables: { subject: 'denuclear*' },
};
