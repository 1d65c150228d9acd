/** The root fields: each plans its part of the operation and queries the store once. */

import type { FieldRef, InputRef } from '@pothos/core';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { assertValidText } from '../query/assert-valid-text.ts';
import type { Context, Row } from '../query/context.ts';
import type { NameOf, Pages } from '../query/data-model.ts';
import { decodeGlobalId, decodeIdOf } from '../query/global-id.ts';
import type { NodeEntity } from '../query/node-entity.ts';
import { type LookupKey, Selection } from '../query/selection.ts';
import { addCost, assertAffordable } from './cost.ts';
import type { PageField } from './entity-fields.ts';
import { madeField, type Types } from './made-field.ts';
import { Plan } from './plan.ts';
import { cachedPlan } from './plan-cache.ts';
import { innerRows } from './read-row.ts';
import { refs, refusedRow, typeNameOf } from './refs.ts';

type QueryFields = PothosSchemaTypes.QueryFieldBuilder<Types, Types['Root']>;

/** A list of all rows of an entity, in pages. */
export function rootPage(t: QueryFields, relation: NameOf<Pages<'query'>>, page: PageField, description: string) {
  return madeField<'Query'>(t, {
    type: page.connection,
    args: page.args,
    description,
    resolve: async (
      _: unknown,
      args: Readonly<Record<string, unknown>>,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const plan = cachedPlan(info, { way: relation, values: [] }, (made) => {
        for (const visit of made.visits()) page.reads(relation)(made.root, visit);
      });
      return page.resolve(await readPlan(plan, context), args, info);
    },
  });
}

/** One node by one of the keys that `input`, a oneOf input, has: an id or a unique column of `columns`. */
export function lookupField(
  t: QueryFields,
  entity: NodeEntity,
  { input, columns }: { readonly input: InputRef<object>; readonly columns: readonly LookupKey[] },
  description: string,
): FieldRef<Types, unknown, 'Query'> {
  return t.field({
    type: refs[entity],
    nullable: true,
    args: { by: t.arg({ type: input, required: true, description: 'Exactly one of the keys.' }) },
    description,
    resolve: (_, { by }, context, info) => {
      assertValidText({ by });
      const [name, value] = Object.entries(by)[0] ?? ['id', ''];
      const column = columns.find((known) => known === name);
      return column === undefined
        ? lookup(entity, 'key', decodeIdOf(entity, String(value)), context, info)
        : lookup(entity, column, value, context, info);
    },
  });
}

/** Any nodes by their ids, in the order of the ids, null where there is none. One query to the store reads all of them. */
export async function nodesById(ids: readonly string[], context: Context, info: GraphQLResolveInfo) {
  const plan = new Plan(info);
  const named = ids.map(decodeOrRefuse);
  const wanted = named.flatMap((node) => (node instanceof GraphQLError ? [] : [node]));
  const entities = new Set(wanted.map(({ entity }) => entity));
  for (const entity of entities) {
    const keys = wanted.filter((node) => node.entity === entity).map(({ key }) => key);
    const rows = plan.root.lookup(entity, entity, 'key', () => plan.param(keys)).column('key');
    for (const visit of plan.visits()) visit.into(rows, typeNameOf({ $: entity }));
  }
  // Who asks for several learns which of them was merged into which; a single one can only be the one that was found.
  const mergeable = wanted.filter(({ entity }) => entity === 'person' || entity === 'event').map(({ key }) => key);
  const isSingle = new Set(ids).size === 1;
  const mayLeadOn = mergeable.length > 0 && !isSingle;
  if (mayLeadOn) {
    plan.root.lookup('tombstone', 'tombstone', 'key', () => plan.param(mergeable)).column('key', 'successor');
  }
  const answer = entities.size === 0 ? {} : await readPlan(plan, context);
  const successors = new Map(
    mayLeadOn ? innerRows(answer, 'tombstone').map((row) => [row['key'], row['successor']]) : [],
  );
  const found = named.map((node): Row | null => {
    if (node instanceof GraphQLError) return refusedRow(node);
    const { entity, key } = node;
    const rows = innerRows(answer, entity);
    const current = successors.get(key) ?? key;
    return (isSingle ? rows[0] : rows.find((row) => row['key'] === current)) ?? null;
  });
  const missing = named.flatMap((node, i) => (node instanceof GraphQLError || found[i] !== null ? [] : [node.key]));
  if (missing.length === 0) return found;
  const withdrawn = await tombstonesOf(missing, context, info);
  return named.map((node, i) => found[i] ?? (node instanceof GraphQLError ? null : (withdrawn.get(node.key) ?? null)));
}

/** What stands in the place of nodes that were withdrawn or erased. Hardly anybody asks for one: so it is a question of its own. */
async function tombstonesOf(
  keys: readonly number[],
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ReadonlyMap<unknown, Row>> {
  const plan = new Plan(info);
  const rows = plan.root.lookup('tombstone', 'tombstone', 'key', () => plan.param(keys)).column('key', 'reason');
  for (const visit of plan.visits()) visit.into(rows, 'Tombstone');
  const answer = innerRows(await readPlan(plan, context), 'tombstone');
  const withdrawn = answer.filter(({ reason }) => reason === 'WITHDRAWN' || reason === 'ERASED');
  return new Map(withdrawn.map((row) => [row['key'], row]));
}

/** What an id names, or the error BAD_ID, which its place in the answer says. */
function decodeOrRefuse(id: string): ReturnType<typeof decodeGlobalId> | GraphQLError {
  try {
    return decodeGlobalId(id);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** The tombstone of what has an id, or of an article by another key; null where there is none. */
export async function tombstoneBy(
  by: LookupKey,
  value: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const plan = new Plan(info);
  const rows = plan.root.lookup('tombstone', 'tombstone', by, () => plan.param(value), true);
  for (const visit of plan.visits()) visit.into(rows.column('key'));
  return innerRows(await readPlan(plan, context), 'tombstone')[0] ?? null;
}

async function lookup(
  entity: NodeEntity,
  by: LookupKey,
  value: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const plan = cachedPlan(info, { way: by, values: [value] }, (made) => {
    const rows = made.root.lookup(entity, entity, by, () => ({ param: 0 }), true);
    for (const visit of made.visits()) visit.into(rows.column('key'));
  });
  return innerRows(await readPlan(plan, context), entity)[0] ?? null;
}

/** Reads those rows of a planned root field that stand under the keys; `isAnswer` where they are answered, and not only looked at. */
export type ReadPart = (keys: readonly string[], isAnswer?: boolean) => Promise<Row>;

/** Answers a plan one part after another, where one tells what the next is asked. All of it is priced before the first query. */
export async function readInParts(plan: Plan, context: Context): Promise<ReadPart> {
  const { store, cacheMetadata } = context;
  const { root, params } = plan;
  addCost(plan, context);
  await null;
  assertAffordable(context);
  cacheMetadata?.onSelection(root);
  return (keys, isAnswer = true) => {
    const part = new Selection('query');
    for (const key of keys) {
      const [page, list, lookup] = [root.pages.get(key), root.computed.get(key), root.lookups.get(key)];
      if (page !== undefined) part.pages.set(key, page);
      if (list !== undefined) part.computed.set(key, list);
      if (lookup !== undefined) part.lookups.set(key, lookup);
    }
    return store.read(part, params, isAnswer ? cacheMetadata?.onNode : undefined);
  };
}

/** Answers a plan. All root fields of an operation are planned before the first query to the store. */
export async function readPlan(plan: Plan, context: Context): Promise<Row> {
  addCost(plan, context);
  // graphql-js calls all root fields of a query before any awaited code continues.
  await null;
  assertAffordable(context);
  const { store, cacheMetadata } = context;
  if (cacheMetadata === undefined) return store.read(plan.root, plan.params);
  cacheMetadata.onSelection(plan.root);
  const answer = await store.read(plan.root, plan.params, cacheMetadata.onNode);
  for (const [key, { rows, values }] of plan.root.lookups) {
    if (rows.entity === 'tombstone') continue;
    const wanted = plan.params[values.param];
    if (innerRows(answer, key).length < (Array.isArray(wanted) ? new Set(wanted).size : 1))
      cacheMetadata.onNotFound(rows.entity);
  }
  return answer;
}
