/** What the bench asks of the service: an article's page, the newest articles, a person's page. */
export const operations = {
  article: `query Article($slug: String!) { article(by: { slug: $slug }) {
    id slug headline standfirst text publishedOn publisher
    quotes(first: 10) { nodes { id quoteKind text speaker { id name } } }
    people(first: 6) { nodes { id slug name } }
    events(first: 3) { nodes { id slug name when { earliest latest } place { name } participants(first: 2) { nodes { id name } } } }
  } }`,
  newest: `query Newest { articles(first: 20) { nodes { slug headline publishedOn quotes(first: 3) { nodes { text speaker { name } } } } } }`,
  person: `query Person($slug: String!) { person(by: { slug: $slug }) {
    id slug name description { text }
    quotes(first: 20) { nodes { id text quoteKind article { slug headline publishedOn } } }
  } }`,
} as const;

export type OperationName = keyof typeof operations;

/** Whose pages are asked for: the slugs that `bench:load` gives, and how many there are. */
export const keys = (
  articles: number,
  people: number,
): Readonly<Record<OperationName, readonly [string, number] | null>> => ({
  article: ['article', articles],
  newest: null,
  person: ['person', people],
});
