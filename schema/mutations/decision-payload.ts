import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../query/bad-input.ts';
import type { Context, Row } from '../query/context.ts';
import type { DecisionChange, DecisionRow } from '../query/decisions.ts';
import type { WriteFailure, WriteRequest, Writer } from '../query/writer.ts';
import type { builder } from '../toolkit/builder.ts';
import { Decision } from '../toolkit/decision-ref.ts';
import type { AnyField } from '../toolkit/made-field.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import { refs } from '../toolkit/refs.ts';
import { idempotencyKeyField } from './article-input.ts';
import { MutationError } from './mutation-error.ts';

/** The most characters of a note. */
const longestNote = 1_000;

type InputFields = PothosSchemaTypes.InputFieldBuilder<(typeof builder)['$inferSchemaTypes'], 'InputObject'>;

/** What every decision takes beside what it decides. */
export const noteFields = (t: InputFields) => ({
  note: t.string({ description: `Reason of the decision, up to ${longestNote} characters.` }),
  idempotencyKey: idempotencyKeyField(t),
});

/** The same of a decision about the words of one article. */
export const decisionInputFields = (t: InputFields) => ({
  note: t.string({ description: `Reason of the decision, up to ${longestNote} characters.` }),
  expectedRevision: t.int({
    description: 'Number of the revision of the article that was looked at. If it has another, nothing is decided.',
  }),
  idempotencyKey: idempotencyKeyField(t),
});

/** A decision about a quote, and what is served now. */
export interface QuoteDecision {
  readonly decision: DecisionRow | null;
  readonly quote: Row | null;
  readonly errors: readonly WriteFailure[];
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], QuoteDecision>;

export const quoteDecisionFields = (t: Fields): Record<string, AnyField> => ({
  quote: t.field({
    type: refs.quote,
    nullable: true,
    description:
      'The quote as it is served now; null if it is rejected, if the decision is about none, and after an error.',
    resolve: ({ quote }) => quote,
  }),
  decision: t.field({
    type: Decision,
    nullable: true,
    description: 'The decision; null after an error.',
    resolve: ({ decision }) => decision,
  }),
  errors: t.field({
    type: [MutationError],
    description: 'Errors; empty if the decision was stored.',
    resolve: ({ errors }) => errors,
  }),
});

/** Decides something of a quote, or takes that back; answers what is served then. Throws BAD_USER_INPUT for a note that is too long. */
export async function decideQuote(
  change: DecisionChange,
  input: { readonly note?: string | null | undefined; readonly expectedRevision?: number | null | undefined },
  { writer, request }: { readonly writer: Writer; readonly request: WriteRequest },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<QuoteDecision> {
  const note = noteOf(input.note);
  const read = planNodes('quote', ['quote'], 1, info, context);
  const { expectedRevision = null } = input;
  const result = await writer.decide({ change, note, expectedRevision }, request);
  if ('failure' in result) return { decision: null, quote: null, errors: [result.failure] };
  const { entity, nodes } = result.decision;
  const [key] = entity === 'quote' ? nodes : [];
  const quote = key === undefined ? null : ((await read([key])).get(key) ?? null);
  return { decision: result.decision, quote, errors: [] };
}

/** A note as it is kept, null for none. Throws BAD_USER_INPUT for one that is too long. */
export function noteOf(given: string | null | undefined): string | null {
  const note = given?.trim() ?? '';
  if (note.length > longestNote)
    throw badInput('BAD_USER_INPUT', `"note" has ${note.length} characters; the most are ${longestNote}.`);
  return note === '' ? null : note;
}
