import type { ExampleOperation } from './example-operation.ts';

export const mainEvent: ExampleOperation = {
  query: `# What the newest article is chiefly about: its event,
# what was said there, and what was said about it.
query MainEvent {
  articles(first: 1, filter: { mainEvent: {} }) {
    nodes {
      headline
      mainEvent {
        name
        eventKind
        status
        when {
          edtf
        }
        place {
          name
        }
        accounts(first: 10) {
          nodes {
            name
            isMain
            status
            when {
              edtf
            }
            article {
              headline
              publisher
            }
          }
        }
        quotes(first: 20) {
          edges {
            relation
            node {
              text
              source {
                text
              }
              speaker {
                name
              }
              article {
                headline
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
