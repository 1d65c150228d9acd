import type { ExampleOperation } from './example-operation.ts';

export const evidence: ExampleOperation = {
  query: `# Where does it say so, and who read it there?
# The evidence behind each quote of the newest article.
# Other content APIs do not answer this.
query Evidence {
  articles(first: 1) {
    nodes {
      headline
      evidence {
        publisher {
          text
        }
        publishedOn {
          text
        }
      }
      quotes(first: 50) {
        nodes {
          quoteKind
          text
          cue {
            text
          }
          source {
            text
            kind
            span {
              start
              end
              prefix
              suffix
            }
          }
          speaker {
            name
          }
          confidence
          review
          provenance {
            kind
            name
          }
        }
      }
    }
  }
}
`,
};
