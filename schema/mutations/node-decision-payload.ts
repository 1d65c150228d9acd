import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../query/bad-input.ts';
import type { Context, Row } from '../query/context.ts';
import type { DecisionRow, NodeChange } from '../query/decisions.ts';
import type { WriteFailure } from '../query/writer.ts';
import type { builder } from '../toolkit/builder.ts';
import { Decision } from '../toolkit/decision-ref.ts';
import type { AnyField } from '../toolkit/made-field.ts';
import { planNodes } from '../toolkit/payload-nodes.ts';
import type { Writing } from '../toolkit/writing.ts';
import { noteOf } from './decision-payload.ts';
import { MutationError } from './mutation-error.ts';

/** A decision about people or events, and those that it left, as they are served now. */
export interface NodesDecision {
  readonly decision: DecisionRow | null;
  readonly rows: readonly Row[];
  readonly errors: readonly WriteFailure[];
}

type Fields = PothosSchemaTypes.ObjectFieldBuilder<(typeof builder)['$inferSchemaTypes'], NodesDecision>;

export const nodesDecisionFields = (t: Fields): Record<string, AnyField> => ({
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

/** Decides, and answers what `field` of the payload shows then. Throws BAD_USER_INPUT for a note that is too long. */
export async function decideNodes(
  change: NodeChange,
  input: { readonly note?: string | null | undefined },
  { writer, request }: Writing,
  field: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<NodesDecision> {
  const note = noteOf(input.note);
  const read = planNodes(change.entity, [field], mostRows, info, context);
  const result = await writer.decide({ change, note, expectedRevision: null }, request);
  if ('failure' in result) return { decision: null, rows: [], errors: [result.failure] };
  const { results } = result.decision;
  const rows = await read(results);
  return {
    decision: result.decision,
    rows: results.flatMap((key): readonly Row[] => [rows.get(key)].filter((row) => row !== undefined)),
    errors: [],
  };
}

/** A split leaves two. */
const mostRows = 2;

/** Words of an input without the white space around them. Throws BAD_USER_INPUT for none, or too many. */
export function wordsOf(field: string, value: string, most: number): string {
  const words = value.trim().replace(/\s+/g, ' ');
  if (words === '' || words.length > most)
    throw badInput('BAD_USER_INPUT', `"${field}" has ${words.length} characters; give 1 to ${most}.`);
  return words;
}
