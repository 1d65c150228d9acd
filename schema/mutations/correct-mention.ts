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

const CorrectMentionPayload = builder.objectRef<FactDecision>('CorrectMentionPayload').implement({
  description: 'Result of the correction of a mention.',
  fields: (t) => ({ article: shownField(t, 'article'), decision: decisionField(t), errors: errorsField(t) }),
});

const CorrectMentionInput = builder.inputType('CorrectMentionInput', {
  description: 'Words of an article and the person to whom they refer.',
  fields: (t) => ({
    articleId: t.id({ required: true, description: 'Global id of the article with the mention.' }),
    mention: t.field({
      type: TextQuoteInput,
      required: true,
      description: 'The words of the mention, also if they were not read as one.',
    }),
    personId: t.id({ required: true, description: 'Global id of the person.' }),
    ...decisionInputFields(t),
  }),
});

builder.mutationField('correctMention', (t) =>
  t.field({
    type: CorrectMentionPayload,
    nullable: true,
    description:
      'Correction of the person to whom words of an article refer. Quotes with these words as their source have that person as speaker. It applies as long as the words are in the article, wherever they move. Scope: `review`.',
    args: { input: t.arg({ type: CorrectMentionInput, required: true, description: 'The mention and the person.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('review', 'correctMention', args, context);
      const { articleId, mention, personId } = args.input;
      const change = {
        verb: 'correctMention',
        article: decodeIdOf('article', articleId),
        words: wordsIn(mention),
        person: decodeIdOf('person', personId),
      } as const;
      return decideFact(change, args.input, writing, ['article'], context, info);
    },
  }),
);
