import { entity } from './toolkit/entity.ts';

entity('sameAs', {
  description: 'The same person or event in another collection of data.',
  fields: (t) => ({
    scheme: t.column('scheme', 'String', "The collection: `wikidata`, `viaf`, or a house's own."),
    value: t.column('value', 'String', 'The key in that collection: `Q42`.'),
  }),
});
