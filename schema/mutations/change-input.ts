import type { builder } from '../toolkit/builder.ts';
import { idempotencyKeyField } from './article-input.ts';
import { ArticleKeyInput } from './article-key.ts';

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What every mutation of an article that is there takes. */
export const changeInputFields = (t: InputFields) => ({
  by: t.field({ type: ArticleKeyInput, required: true, description: 'Exactly one key of the article.' }),
  expectedRevision: t.int({
    description: 'The revision that it had when it was looked at: where it has another, nothing is done.',
  }),
  idempotencyKey: idempotencyKeyField(t),
});
