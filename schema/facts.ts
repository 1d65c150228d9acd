/** The parts of a fact that are little more than a span: when, where, who said it, who read it. */
import { entity } from './toolkit/entity.ts';
import { ProvenanceKindEnum, SourceKindEnum } from './toolkit/enums.ts';
import { refs } from './toolkit/refs.ts';

entity('edtfDate', {
  description: 'A date stated in a text, resolved with the date of publication.',
  fields: (t) => ({
    edtf: t.column('edtf', 'EDTF', 'The date or interval, with the precision of the text.'),
    earliest: t.maybe('earliest', 'LocalDate', 'The first possible day; null if the interval has no beginning.'),
    latest: t.maybe('latest', 'LocalDate', 'The last possible day; null if the interval has no end.'),
    span: t.embed('span', refs.span, 'The words that state it.', false),
  }),
});

entity('place', {
  description: 'The place of an event, as a text names it.',
  fields: (t) => ({
    name: t.column('name', 'String', 'Name of the place.'),
    span: t.embed('span', refs.span, 'The words that state it.', false),
  }),
});

entity('source', {
  description: 'The words of an article that name the source of a quote.',
  fields: (t) => ({
    text: t.from(
      { span: ['exact'] },
      {
        type: 'String',
        description: 'The words as printed: "a senior administration official".',
        resolve: ({ span }) => span?.exact ?? '',
      },
    ),
    kind: t.column('kind', SourceKindEnum, 'Kind of the source.'),
    span: t.embed('span', refs.span, 'Position of the words in the text.', false),
  }),
});

entity('provenance', {
  description: 'The software or the human that read a fact in the text.',
  fields: (t) => ({
    kind: t.column('kind', ProvenanceKindEnum, 'Software or human.'),
    name: t.column('name', 'String', 'Name of the software or of the human.'),
    version: t.maybe('version', 'String', 'Version of the software; null for a human.'),
  }),
});
