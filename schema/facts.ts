/** The parts of a fact that are little more than a span: when, where, who said it, who read it. */
import { entity } from './toolkit/entity.ts';
import { ProvenanceKindEnum, SourceKindEnum } from './toolkit/enums.ts';
import { refs } from './toolkit/refs.ts';

entity('edtfDate', {
  description: 'A date that a text states, resolved against the day it was published.',
  fields: (t) => ({
    edtf: t.column('edtf', 'EDTF', 'The date or interval, as exactly as the text has it.'),
    earliest: t.maybe('earliest', 'LocalDate', 'The first day it may mean, null where it is open towards the past.'),
    latest: t.maybe('latest', 'LocalDate', 'The last day it may mean, null where it is open towards the future.'),
    span: t.embed('span', refs.span, 'The words that say so.', false),
  }),
});

entity('place', {
  description: 'Where something took or takes place, as a text names it.',
  fields: (t) => ({
    name: t.column('name', 'String', 'The name of the place.'),
    span: t.embed('span', refs.span, 'The words that say so.', false),
  }),
});

entity('source', {
  description: 'The words that name who said something.',
  fields: (t) => ({
    text: t.from(
      { span: ['exact'] },
      {
        type: 'String',
        description: 'The words as written: "a senior administration official".',
        resolve: ({ span }) => span?.exact ?? '',
      },
    ),
    kind: t.column('kind', SourceKindEnum, 'What they stand for.'),
    span: t.embed('span', refs.span, 'Where they stand.', false),
  }),
});

entity('provenance', {
  description: 'Who read a fact in the text.',
  fields: (t) => ({
    kind: t.column('kind', ProvenanceKindEnum, 'A program or a human.'),
    name: t.column('name', 'String', 'Their name.'),
    version: t.maybe('version', 'String', "A program's version."),
  }),
});
