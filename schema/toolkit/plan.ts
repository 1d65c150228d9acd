/**
 * From a GraphQL operation to a {@link Selection}. A field says in its extensions what it reads; walking the operation's
 * fields below one root field gathers what all of them read. Fragments, type conditions, variables, `@skip` and
 * `@include` are counted in.
 */
import {
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { SearchQuery } from '../domain/search/query.ts';
import { assertValidText } from '../query/assert-valid-text.ts';
import type { Param } from '../query/filter.ts';
import { type Aggregation, type Page, Selection } from '../query/selection.ts';
import { selectedFields } from './collect-fields.ts';
import { hasVariable } from './has-variable.ts';
import { keysOf } from './planned-keys.ts';

/** The target of a field while it is planned: the rows of an entity, a page of them, or its rows counted. */
export type Target = Selection | Page | Aggregation;

/** The page that a connection's fields read from. */
export function pageOf(target: Target): Page {
  if (target instanceof Selection || 'by' in target) throw new Error('a connection reads from a page');
  return target;
}

/** Says what a field reads, by adding it to `target`. */
export type Reads<T extends Target = Target> = (target: T, visit: Visit) => void;

export class Plan {
  readonly params: unknown[] = [];
  readonly root: Selection<'query'>;
  /** How many conditions its filters have so far, and how many of them are on related rows. */
  readonly asked = { conditions: 0, related: 0 };
  /** Errors in the arguments of fields below the root field; each field throws its own when it is resolved. */
  readonly refused: GraphQLError[] = [];
  readonly #pageKeys = new Map<string, string>();
  readonly #walked = new WeakMap<Target, Map<GraphQLObjectType, Set<string>>>();
  readonly info: GraphQLResolveInfo;

  constructor(info: GraphQLResolveInfo, root = new Selection('query')) {
    this.info = info;
    this.root = root;
  }

  /** The AST nodes of the root field, one for each time that the operation selects it. */
  visits(): readonly Visit[] {
    const { parentType, fieldName, fieldNodes } = this.info;
    const field = parentType.getFields()[fieldName];
    return field === undefined ? [] : fieldNodes.map((node) => new Visit(this, parentType, field, node));
  }

  /** Keeps a value for the store. */
  param(value: unknown): Param {
    this.params.push(value);
    return { param: this.params.length - 1 };
  }

  /** Adds a parsed search to the parameters: it consists of words only. */
  searchParam(search: SearchQuery): Param {
    this.params.push(search);
    return { param: this.params.length - 1 };
  }

  /**
   * A key for a relation under some arguments. Keys are numbered as they are met, and hold no values: a statement that is
   * kept for its shape is used again with other values under the same keys.
   */
  pageKey(relation: string, args: string): string {
    const id = `${relation}${args}`;
    const known = this.#pageKeys.get(id);
    if (known !== undefined) return known;
    const key = `${relation}:${this.#pageKeys.size}`;
    this.#pageKeys.set(id, key);
    return key;
  }

  /** Adds what the fields of `selections` read from a row of `type`. */
  walk(type: GraphQLObjectType, selections: SelectionSetNode, target: Target): void {
    for (const node of selectedFields(this.info, type, selections, this.#spread(type, target))) {
      this.#visit(type, node, target);
    }
  }

  /** The fragments that were already walked over a target. */
  #spread(type: GraphQLObjectType, target: Target): Set<string> {
    const walked = this.#walked.get(target) ?? new Map<GraphQLObjectType, Set<string>>();
    this.#walked.set(target, walked);
    const spread = walked.get(type) ?? new Set<string>();
    walked.set(type, spread);
    return spread;
  }

  #visit(type: GraphQLObjectType, node: FieldNode, target: Target): void {
    const field = type.getFields()[node.name.value];
    const reads = field === undefined ? undefined : readsOf(field);
    if (field !== undefined && reads !== undefined) readAt(new Visit(this, type, field, node), node, reads, target);
  }
}

/**
 * Keeps an error in a field's arguments for the field's resolver: thrown here, it would
 * have the root field's path and null all of its answer.
 */
function readAt(visit: Visit, node: FieldNode, reads: Reads, target: Target): void {
  try {
    reads(target, visit);
  } catch (error) {
    if (!(error instanceof GraphQLError) || error.nodes !== undefined) throw error;
    const refused = new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
    visit.plan.refused.push(refused);
    keysOf(visit.plan.info).set(node, refused);
  }
}

/** One field of the operation while it is planned. */
export class Visit {
  readonly plan: Plan;
  readonly #type: GraphQLObjectType;
  readonly #field: GraphQLField<unknown, unknown>;
  readonly #node: FieldNode;

  constructor(plan: Plan, type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, node: FieldNode) {
    this.plan = plan;
    this.#type = type;
    this.#field = field;
    this.#node = node;
  }

  /** The field's own name behind its type's: "Person.quotes". */
  get name(): string {
    return `${this.#type.name}.${this.#field.name}`;
  }

  /** The values of its arguments; one that is null where it has a default has that. Throws BAD_USER_INPUT for text that no store can hold. */
  args(): Readonly<Record<string, unknown>> {
    return this.#arguments().values;
  }

  /** Its arguments, and the same as text; where no variable is among them kept for as long as the document is. */
  #arguments(): Arguments {
    const kept = constants.get(this.#node);
    if (kept?.field === this.#field) return kept;
    const values = getArgumentValues(this.#field, this.#node, this.plan.info.variableValues);
    for (const { name, defaultValue } of this.#field.args) {
      if (values[name] === null && defaultValue !== undefined) values[name] = defaultValue;
    }
    assertValidText(values);
    const made = { field: this.#field, values, text: JSON.stringify(values) };
    if (!this.#node.arguments?.some(({ value }) => hasVariable(value))) constants.set(this.#node, made);
    return made;
  }

  /** Walks the field's own fields over `target`: of its type, or of `typeName`, one type it may turn out to be. */
  into(target: Target, typeName?: string): void {
    const named = typeName === undefined ? getNamedType(this.#field.type) : this.plan.info.schema.getType(typeName);
    if (isObjectType(named) && this.#node.selectionSet !== undefined) {
      this.plan.walk(named, this.#node.selectionSet, target);
    }
  }

  /**
   * Hands each field called `name` right below this one to `reads`: for a type that is computed, whose fields read from
   * the rows it is computed from.
   */
  below(name: string, reads: Reads, target: Target): void {
    const type = getNamedType(this.#field.type);
    if (!isObjectType(type) || this.#node.selectionSet === undefined) return;
    const inner = type.getFields()[name];
    if (inner === undefined) return;
    for (const node of selectedFields(this.plan.info, type, this.#node.selectionSet)) {
      if (node.name.value === name) readAt(new Visit(this.plan, type, inner, node), node, reads, target);
    }
  }

  /** The key under which this field's page stands in its row: one for each relation and arguments with their values. */
  pageKey(relation: string): string {
    const key = this.plan.pageKey(relation, this.#arguments().text);
    keysOf(this.plan.info).set(this.#node, key);
    return key;
  }
}

/** The arguments of a field in a document, where one of its types has that field. */
interface Arguments {
  readonly field: GraphQLField<unknown, unknown>;
  readonly values: Readonly<Record<string, unknown>>;
  readonly text: string;
}

const constants = new WeakMap<FieldNode, Arguments>();

function readsOf(field: GraphQLField<unknown, unknown>): Reads | undefined {
  const reads: unknown = field.extensions['reads'];
  return isReads(reads) ? reads : undefined;
}

const isReads = (value: unknown): value is Reads => typeof value === 'function';
