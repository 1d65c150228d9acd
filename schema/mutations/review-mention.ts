import { decodeIdOf } from '../query/global-id.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import {
  decideFact,
  decisionField,
  decisionInputFields,
  errorsField,
  type FactDecision,
  shownField,
} from './decision-payload.ts';
import { TextQuoteInput, wordsIn } from './text-quote-input.ts';
import { VerdictEnum } from './verdict.ts';

const ReviewMentionPayload = builder.objectRef<FactDecision>('ReviewMentionPayload').implement({
  description: 'Result of the review of a mention.',
  fields: (t) => ({ article: shownField(t, 'article'), decision: decisionField(t), errors: errorsField(t) }),
});

const ReviewMentionInput = builder.inputType('ReviewMentionInput', {
  description: 'A mention of a person and the verdict on it.',
  fields: (t) => ({
    articleId: t.id({ required: true, description: 'Global id of the article with the mention.' }),
    mention: t.field({ type: TextQuoteInput, required: true, description: 'The words of the mention.' }),
    verdict: t.field({ type: VerdictEnum, required: true, description: 'Whether the words refer to the person.' }),
    wholePerson: t.boolean({
      description:
        'Rejection of all mentions of the same person in the article, because the name is that of none, for example of a ship; false by default.',
    }),
    ...decisionInputFields(t),
  }),
});

builder.mutationField('reviewMention', (t) =>
  t.field({
    type: ReviewMentionPayload,
    nullable: true,
    description:
      'Confirmation or rejection of a mention of a person in an article. Quotes with the words of a rejected mention as their source have no speaker, and a person without a name in the article is not in it. It applies as long as the words are in the article, wherever they move. Scope: `review`.',
    args: { input: t.arg({ type: ReviewMentionInput, required: true, description: 'The mention.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('review', 'reviewMention', args, context);
      const { articleId, mention, verdict, wholePerson } = args.input;
      const change = {
        verb: 'reviewMention',
        article: decodeIdOf('article', articleId),
        words: wordsIn(mention),
        verdict,
        isWholePerson: wholePerson ?? false,
      } as const;
      return decideFact(change, args.input, writing, ['article'], context, info);
    },
  }),
);
