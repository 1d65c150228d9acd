import { entity } from './toolkit/entity.ts';
import { MentionKindEnum, ReviewStateEnum } from './toolkit/enums.ts';
import { Entity, refs } from './toolkit/refs.ts';

entity('mention', {
  description: 'Words of an article that refer to a person or an event.',
  fields: (t) => ({
    mentionKind: t.column('kind', MentionKindEnum, 'Kind of the mention.'),
    review: t.column(
      'review',
      ReviewStateEnum,
      'State of the review by a human: CONFIRMED if a human read, confirmed or corrected it. A rejected mention is not served.',
    ),
    span: t.embed(
      'span',
      refs.span,
      'Position of the words in the text; a title before a name is not included.',
      false,
    ),
    title: t.embed(
      'title',
      refs.span,
      'The title or honorific before a name: "Mr", "President". Null if there is none.',
    ),
    of: t.field({
      type: Entity,
      description: 'The person or event that the words refer to.',
      reads: (target, visit) => {
        const mention = target;
        visit.into(mention.one('person').column('key'), 'Person');
        visit.into(mention.one('event').column('key'), 'Event');
      },
      resolve: (row) => row['person'] ?? row['event'],
    }),
    description: t.one(
      'description',
      refs.description,
      'The description of the person that is nearest to the mention in the same article: "US Secretary of State". Null for an event, and for a person whom the article does not describe.',
      true,
    ),
    article: t.one('article', refs.article, 'The article with the mention.'),
    provenance: t.embed(
      'provenance',
      refs.provenance,
      'The software or the human that read in the text whom or what the words refer to.',
      false,
    ),
  }),
});
