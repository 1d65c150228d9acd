import { encodeDecisionId } from './query/global-id.ts';
import { CorrectionKindEnum } from './toolkit/article-enums.ts';
import { entity } from './toolkit/entity.ts';
import { refs } from './toolkit/refs.ts';

entity('correction', {
  description: 'A notice of the publisher about its own article: a correction, a clarification, an update.',
  fields: (t) => ({
    correctionKind: t.column('kind', CorrectionKindEnum, 'Kind of the notice.'),
    text: t.column('text', 'String', 'The words of the notice.'),
    at: t.maybe(
      'at',
      'PartialDateTime',
      'Day of the notice, or date and time with the offset stated by the publisher; null if not stated.',
    ),
    span: t.embed('span', refs.span, 'Position of the notice in the text; null for a notice stated outside the text.'),
    provenance: t.embed(
      'provenance',
      refs.provenance,
      'The software that read the notice, or the human who added it.',
      false,
    ),
    decisionId: t.from(
      { self: ['decisionId'] },
      {
        type: 'ID',
        nullable: true,
        description: 'Id of the decision that added the notice, for `undoDecision`; null for a notice of the source.',
        resolve: ({ decisionId }) => (decisionId === null ? null : encodeDecisionId(decisionId)),
      },
    ),
    quotes: t.list(
      'quotes',
      refs.quote,
      'Quotes of the article whose words the notice repeats, or else all quotes of the one speaker named as misquoted. Empty if unknown.',
    ),
  }),
});
