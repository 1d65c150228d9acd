/** The names of the types, before their fields: so that Article ↔ Quote ↔ Person ↔ Event close the loop without imports. */
import { GraphQLError } from 'graphql';
import type { Row } from '../query/context.ts';
import type { EntityName } from '../query/data-model.ts';
import { builder } from './builder.ts';

export const refs = {
  article: builder.objectRef<Row>('Article'),
  articleEvidence: builder.objectRef<Row>('ArticleEvidence'),
  rights: builder.objectRef<Row>('Rights'),
  machineUse: builder.objectRef<Row>('MachineUse'),
  original: builder.objectRef<Row>('ArticleSource'),
  revision: builder.objectRef<Row>('ArticleRevision'),
  block: builder.objectRef<Row>('Block'),
  correction: builder.objectRef<Row>('Correction'),
  author: builder.objectRef<Row>('Author'),
  authorIdentifier: builder.objectRef<Row>('AuthorIdentifier'),
  authorship: builder.objectRef<Row>('Authorship'),
  publisher: builder.objectRef<Row>('Publisher'),
  keyword: builder.objectRef<Row>('Keyword'),
  picture: builder.objectRef<Row>('Picture'),
  rendition: builder.objectRef<Row>('Rendition'),
  link: builder.objectRef<Row>('Link'),
  embed: builder.objectRef<Row>('Embed'),
  factCheck: builder.objectRef<Row>('FactCheck'),
  liveEntry: builder.objectRef<Row>('LiveEntry'),
  span: builder.objectRef<Row>('Span'),
  mention: builder.objectRef<Row>('Mention'),
  person: builder.objectRef<Row>('Person'),
  description: builder.objectRef<Row>('Description'),
  sameAs: builder.objectRef<Row>('SameAs'),
  quote: builder.objectRef<Row>('Quote'),
  alternative: builder.objectRef<Row>('QuoteAlternative'),
  source: builder.objectRef<Row>('QuoteSource'),
  provenance: builder.objectRef<Row>('Provenance'),
  event: builder.objectRef<Row>('Event'),
  edtfDate: builder.objectRef<Row>('EdtfDate'),
  place: builder.objectRef<Row>('Place'),
  account: builder.objectRef<Row>('EventAccount'),
  participation: builder.objectRef<Row>('Participant'),
  hit: builder.objectRef<Row>('SearchHit'),
  suggestion: builder.objectRef<Row>('Suggestion'),
  coQuotedPerson: builder.objectRef<Row>('CoQuotedPerson'),
  relatedArticle: builder.objectRef<Row>('RelatedArticle'),
  change: builder.objectRef<Row>('Change'),
  tombstone: builder.objectRef<Row>('Tombstone'),
} as const satisfies Partial<Record<EntityName, unknown>>;

/** An entity that is a type of the schema. */
export type TypedEntity = keyof typeof refs;

/** What stands in a list of nodes where one was asked for wrongly: null and this error at its place, and no other place lost. */
export const refusedRow = (error: GraphQLError): Row => ({ $: error });

/** The type's name of a row whose entity may be one of several. Throws the error of a refused row. */
export function typeNameOf(row: Row): string {
  const entity = row['$'];
  if (entity instanceof GraphQLError) throw entity;
  const found = Object.entries(refs).find(([name]) => name === entity);
  if (found === undefined) throw new Error(`a row of "${String(entity)}" has no type of its own`);
  return found[1].name;
}

export const Node = builder.interfaceRef<Row>('Node').implement({
  description: 'An object with a global id that never changes.',
  resolveType: typeNameOf,
  fields: (t) => ({
    id: t.id({
      description: 'Opaque global id, unique among all types and never reused. `node(id:)` finds the object by it.',
      resolve: () => {
        throw new Error('every node resolves its own id');
      },
    }),
  }),
});

export const Entity = builder.unionType('Entity', {
  description: 'A person or an event that words refer to.',
  types: [refs.person, refs.event],
  resolveType: typeNameOf,
});
