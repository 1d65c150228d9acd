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

/** What a decision may be about that a payload shows. */
type Shown = 'quote' | 'event' | 'article';

/** Decisions about facts of articles, and what is served now. */
export interface FactDecision {
  readonly decisions: readonly DecisionRow[];
  readonly rows: { readonly [N in Shown]?: Row | undefined };
  readonly errors: readonly WriteFailure[];
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], FactDecision>;

const shownFields = {
  quote: 'The quote as it is served now; null if it is rejected, if the decision is about none, and after an error.',
  event: 'The event as it is served now; null if it is rejected, if the decision is about none, and after an error.',
  article: 'The article as it is served now; null if the decision is about the words of none, and after an error.',
} as const satisfies Readonly<Record<Shown, string>>;

/** What the decision is about, as it is served now. */
export const shownField = (t: Fields, name: Shown): AnyField =>
  t.field({
    type: refs[name],
    nullable: true,
    description: shownFields[name],
    resolve: ({ rows }) => rows[name] ?? null,
  });

export const decisionField = (t: Fields): AnyField =>
  t.field({
    type: Decision,
    nullable: true,
    description: 'The decision; null after an error.',
    resolve: ({ decisions }) => decisions[0] ?? null,
  });

export const errorsField = (t: Fields): AnyField =>
  t.field({
    type: [MutationError],
    description: 'Errors; empty if the decision was stored.',
    resolve: ({ errors }) => errors,
  });

/**
 * Decides something of facts of articles, or takes that back; answers what the payload shows then. Throws BAD_USER_INPUT for a note that is too
 * long.
 */
export async function decideFact(
  change: DecisionChange,
  input: { readonly note?: string | null | undefined; readonly expectedRevision?: number | null | undefined },
  { writer, request }: { readonly writer: Writer; readonly request: WriteRequest },
  shown: readonly Shown[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<FactDecision> {
  const note = noteOf(input.note);
  const reads = shown.map((name) => [name, planNodes(name, [name], 1, info, context)] as const);
  const { expectedRevision = null } = input;
  const result = await writer.decide({ change, note, expectedRevision }, request);
  if ('failure' in result) return { decisions: [], rows: {}, errors: [result.failure] };
  const rows: { [N in Shown]?: Row | undefined } = {};
  for (const [name, read] of reads) {
    const key = keyOf(name, result.decision);
    if (key !== null) rows[name] = (await read([key])).get(key);
  }
  return { decisions: result.decisions, rows, errors: [] };
}

const keyOf = (shown: Shown, { entity, nodes, article }: DecisionRow): number | null =>
  shown === 'article' ? article : entity === shown ? (nodes[0] ?? null) : null;

/** A note as it is kept, null for none. Throws BAD_USER_INPUT for one that is too long. */
export function noteOf(given: string | null | undefined): string | null {
  const note = given?.trim() ?? '';
  if (note.length > longestNote)
    throw badInput('BAD_USER_INPUT', `"note" has ${note.length} characters; the most are ${longestNote}.`);
  return note === '' ? null : note;
}
