import type { ExampleOperation } from './example-operation.ts';

export const oneEvent: ExampleOperation = {
  query: `# One event in three made-up papers: what each one says,
# as the software read it and no human checked.
query OneEvent {
  events(first: 1, filter: { articleCount: { gte: 2 } }) {
    nodes {
      name
      eventKind
      when {
        edtf
      }
      place {
        name
      }
      accounts(first: 10) {
        nodes {
          name
          when {
            edtf
            span {
              text
            }
          }
          confidence
          review
          provenance {
            kind
            name
            version
          }
          article {
            publisher
            section
            headline
            quotes(first: 10) {
              nodes {
                text
                speaker {
                  name
                }
                confidence
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
