/** An operation that GraphiQL opens with, in a tab of its own. */
interface ExampleOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What the service is for, in questions: of the articles in `data/`. A comment's lines fit the editor at 1400 pixels: 56 characters. */
export const exampleOperations: readonly ExampleOperation[] = [
  {
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
  },
  {
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
  },
  {
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
  },
  {
    query: `# One event in three made-up papers: what each one says,
# as the software read it and no human checked.
query OneEvent {
  events(first: 1, filter: { articleCount: { atLeast: 2 } }) {
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
  },
  {
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
  },
  {
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
  },
  {
    query: `# What do several people say about the same subject?
# Named speakers first, then each kind of source.
# Other content APIs do not answer this.
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
  },
  {
    query: `# Whom does the press let speak, by name or without?
# Who is quoted, how and when, counted under one filter.
# Other content APIs do not answer this.
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
