import { badInput } from '../query/bad-input.ts';
import { decodeIdOf } from '../query/global-id.ts';
import { CorrectionKindEnum } from '../toolkit/article-enums.ts';
import { builder } from '../toolkit/builder.ts';
import { writingFor } from '../toolkit/writing.ts';
import { nameOf } from './article-key.ts';
import { changeInputFields } from './change-input.ts';
import {
  decideFact,
  decisionField,
  errorsField,
  type FactDecision,
  noteFields,
  shownField,
} from './decision-payload.ts';
import { wordsOf } from './node-decision-payload.ts';

/** The most characters of a notice, and the most quotes that it concerns. */
const longestText = 2_000;
const mostQuotes = 20;

const AddCorrectionPayload = builder.objectRef<FactDecision>('AddCorrectionPayload').implement({
  description: 'Result of the addition of a correction.',
  fields: (t) => ({ article: shownField(t, 'article'), decision: decisionField(t), errors: errorsField(t) }),
});

const AddCorrectionInput = builder.inputType('AddCorrectionInput', {
  description: 'An article and a notice about it.',
  fields: (t) => ({
    ...changeInputFields(t),
    correctionKind: t.field({ type: CorrectionKindEnum, required: true, description: 'Kind of the notice.' }),
    words: t.string({ required: true, description: `Words of the notice, up to ${longestText} characters.` }),
    at: t.field({
      type: 'PartialDateTime',
      description: 'Day, or date and time, of the notice; by default the moment of the mutation.',
    }),
    quoteIds: t.idList({
      description: `Global ids of the quotes of the article that it is about, up to ${mostQuotes}.`,
    }),
    note: noteFields(t).note,
  }),
});

builder.mutationField('addCorrection', (t) =>
  t.field({
    type: AddCorrectionPayload,
    nullable: true,
    description:
      'Addition of a correction, a clarification or another notice to the `corrections` of an article. It stays through revisions and later readings, and is withdrawn, restored and erased with the article. `undoDecision` removes it. Scope: `publish`.',
    args: { input: t.arg({ type: AddCorrectionInput, required: true, description: 'The article and the notice.' }) },
    resolve: async (_, args, context, info): Promise<FactDecision> => {
      const writing = writingFor('publish', 'addCorrection', args, context);
      const { by, correctionKind, at, quoteIds } = args.input;
      if ((quoteIds?.length ?? 0) > mostQuotes)
        throw badInput('BAD_USER_INPUT', `"quoteIds" has ${quoteIds?.length} ids; the most are ${mostQuotes}.`);
      const change = {
        verb: 'addCorrection',
        by: nameOf(by),
        kind: correctionKind,
        text: wordsOf('words', args.input.words, longestText),
        at: at ?? null,
        quotes: quoteIds?.map((quote) => decodeIdOf('quote', String(quote))) ?? [],
      } as const;
      return decideFact(change, args.input, writing, ['article'], context, info);
    },
  }),
);
