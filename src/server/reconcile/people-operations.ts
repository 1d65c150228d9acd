/** The operations that reconciliation asks. A test validates them against the schema. */
import { type DocumentNode, parse } from 'graphql';

const operation = (text: string): DocumentNode => parse(text, { noLocation: true });

const candidate =
  'fragment Candidate on Person { slug name aliases description { text } quotes(first: 1) { totalCount } }';

export const peopleOperations = {
  /** People by words of their names, and by names that look alike. */
  candidates: operation(`
    query Candidates($name: String!, $first: Int!) {
      people(search: $name, first: $first) { nodes { ...Candidate } }
      suggest(text: $name, types: [PERSON], first: $first) { node { ... on Person { ...Candidate } } }
    } ${candidate}`),
  suggest: operation(`
    query SuggestedPeople($name: String!, $first: Int!) {
      suggest(text: $name, types: [PERSON], first: $first) { node { ... on Person { ...Candidate } } }
    } ${candidate}`),
  person: operation(`
    query PersonToExtend($slug: String!) {
      person(by: { slug: $slug }) {
        name aliases description { text } sameAs { scheme value }
        quotes(first: 1, orderBy: { field: SAID, direction: DESC }) { totalCount nodes { said { edtf } } }
        articles(first: 1) { totalCount }
        descriptions(first: 10) { nodes { text } }
      }
    }`),
} as const;

export interface Candidate {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: { readonly text: string } | null;
  readonly quotes: { readonly totalCount: number };
}

export interface ExtendedPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: { readonly text: string } | null;
  readonly sameAs: readonly { readonly scheme: string; readonly value: string }[];
  readonly quotes: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly said: { readonly edtf: string } | null }[];
  };
  readonly articles: { readonly totalCount: number };
  readonly descriptions: { readonly nodes: readonly { readonly text: string }[] };
}
