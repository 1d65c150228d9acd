/** An operation that GraphiQL opens with, in a tab of its own. */
interface ExampleOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the service is for, in questions: each answers something of the first article of `data/`. */
export const exampleOperations: readonly ExampleOperation[] = [
  {
    query: `# Everything Mike Pompeo said, oldest first, with the event it was said at and where the words stand.
# Press the play button, or Ctrl-Enter. Point at a field to see what it means; Ctrl-Space shows what there is.
query WhoSaidWhat($speaker: String!) {
  person(by: { slug: $speaker }) {
    name
    description {
      text
    }
    quotes(first: 20, orderBy: { field: SAID, direction: ASC }) {
      totalCount
      nodes {
        kind
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
  },
  {
    query: `# An article to be drawn: its text in runs, each marked with the quotes and the people in it.
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
              quoteKind: kind
              speaker {
                name
              }
            }
            ... on Mention {
              mentionKind: kind
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
  },
  {
    query: `# What an article is chiefly about: who said what at the event and about it, and each article's account of it.
query MainEvent {
  articles(first: 1, filter: { mainEvent: {} }) {
    nodes {
      headline
      mainEvent {
        name
        kind
        status
        when {
          edtf
        }
        place {
          name
        }
        reports(first: 10) {
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
  },
  {
    query: `# Events in the order of their days, with who takes part and the words that say so.
query EventsByDate {
  events(first: 20, orderBy: { field: WHEN, direction: ASC }) {
    totalCount
    nodes {
      name
      kind
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
  },
  {
    query: `# One of three questions that other content APIs do not answer: where does it say so, and who read it there?
# The evidence behind each quote of the newest article: who is named as its source, by which words, and how sure we are.
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
          kind
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
          readBy {
            kind
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# One of three questions that other content APIs do not answer: what does each say of the same thing?
# Quotes of a subject set against each other: by who is named, and by those whom the article does not name.
query Contrast($subject: String!) {
  quotes(first: 1, search: $subject) {
    totalCount
    named: facets(by: SPEAKER) {
      count
      of {
        ... on Person {
          name
          description {
            text
          }
        }
      }
      nodes(first: 5) {
        kind
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
    timeline(by: DAY, of: SAID) {
      start
      count
    }
  }
}
`,
    variables: { subject: 'denuclear*' },
  },
  {
    query: `# One search over articles, people, quotes and events; each highlight is a span of an article's text, never mark-up.
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
  },
  {
    query: `# One of three questions that other content APIs do not answer: whom does a corpus let speak, named or not?
# Counted under one filter: who is quoted, how, and when. With whom they are quoted is told of all articles.
query WhoIsQuoted($filter: QuoteFilter) {
  quotes(first: 1, filter: $filter) {
    totalCount
    facets(by: SPEAKER) {
      count
      of {
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
    timeline(by: MONTH) {
      start
      end
      count
    }
  }
}
`,
    variables: { filter: { publishedOn: { from: '2019' }, confidence: { atLeast: 0.5 } } },
  },
];
