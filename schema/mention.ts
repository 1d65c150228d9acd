import { entity } from './toolkit/entity.ts';
import { MentionKindEnum } from './toolkit/enums.ts';
import { Entity, refs } from './toolkit/refs.ts';

entity('mention', {
  description: 'Words that name or refer to a person or an event.',
  fields: (t) => ({
    mentionKind: t.column('kind', MentionKindEnum, 'How they refer.'),
    span: t.embed('span', refs.span, 'The words: of a name, the name without its title.', false),
    title: t.embed(
      'title',
      refs.span,
      'The title or honorific right before a name ("Mr", "President"), null where there is none.',
    ),
    of: t.field({
      type: Entity,
      description: 'Whom or what they refer to.',
      reads: (target, visit) => {
        const mention = target;
        visit.into(mention.one('person').column('key'), 'Person');
        visit.into(mention.one('event').column('key'), 'Event');
      },
      resolve: (row) => row['person'] ?? row['event'],
    }),
    article: t.one('article', refs.article, 'Where they stand.'),
  }),
});
