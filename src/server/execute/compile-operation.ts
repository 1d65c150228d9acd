/**
 * From the fields of an operation to a function that writes its data as JSON text. What ordinary execution works out again
 * for every object (which fields, which resolver, which arguments, how a value is completed) is worked out once here.
 * It knows good answers alone: whatever would be an error throws, and ordinary execution then says which.
 */
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type FieldSource, hasVariable } from '../../../schema/index.ts';
import { leafSerializer } from './serialize-leaf.ts';
import { UnsupportedByCompiler } from './unsupported-by-compiler.ts';

/** An operation with the values that its variables have this time. */
export interface Run {
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** What each field is told of its place, by the field's number; made when it is asked for. */
  readonly infos: GraphQLResolveInfo[];
}

/** A value as JSON text. */
type Complete = (value: unknown, run: Run) => string;

export interface CompiledField {
  /** `"name":`, with a comma before it where it is not the first. */
  readonly prefix: string;
  readonly resolve: (source: unknown, run: Run) => unknown;
  readonly complete: Complete;
}

export function compileOperation(
  operation: FieldSource,
  definition: OperationDefinitionNode,
): readonly CompiledField[] {
  const type = operation.schema.getQueryType();
  if (type === undefined || type === null || definition.operation !== 'query') throw new UnsupportedByCompiler();
  return new OperationCompiler(operation, definition).fields(type, [{ selectionSet: definition.selectionSet }]);
}

type Selecting = Pick<FieldNode, 'selectionSet'>;

type NullableType = GraphQLLeafType | GraphQLObjectType | GraphQLAbstractType | GraphQLList<GraphQLOutputType>;

/** Where a field stands in the operation. */
interface Place {
  readonly nodes: readonly FieldNode[];
  readonly path: GraphQLResolveInfo['path'];
  readonly info: (run: Run) => GraphQLResolveInfo;
}

class OperationCompiler {
  readonly #operation: FieldSource;
  readonly #definition: OperationDefinitionNode;
  #fields = 0;

  constructor(operation: FieldSource, definition: OperationDefinitionNode) {
    this.#operation = operation;
    this.#definition = definition;
  }

  fields(type: GraphQLObjectType, nodes: readonly Selecting[], path?: Place['path']): readonly CompiledField[] {
    const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    return [...collectFields(this.#operation, type, selectionSets)].map(([name, fieldNodes], n) => {
      const prefix = `${n === 0 ? '' : ','}${JSON.stringify(name)}:`;
      return this.#field(prefix, type, fieldNodes, { prev: path, key: name, typename: type.name });
    });
  }

  #field(
    prefix: string,
    parentType: GraphQLObjectType,
    nodes: readonly FieldNode[],
    path: GraphQLResolveInfo['path'],
  ): CompiledField {
    const [node] = nodes;
    if (node === undefined) throw new UnsupportedByCompiler();
    if (node.name.value === '__typename') {
      const text = JSON.stringify(parentType.name);
      return { prefix, resolve: () => null, complete: () => text };
    }
    const field = parentType.getFields()[node.name.value];
    // What asks about the schema is asked seldom.
    if (field === undefined) throw new UnsupportedByCompiler();
    const place: Place = { nodes, path, info: this.#info(field, parentType, nodes, path) };
    return { prefix, resolve: resolver(field, node, place), complete: this.#completer(field.type, place) };
  }

  /** What a field's resolver is told; its path leaves out where in a list an object stands, which ours do not ask. */
  #info(
    field: GraphQLField<unknown, unknown>,
    parentType: GraphQLObjectType,
    fieldNodes: readonly FieldNode[],
    path: GraphQLResolveInfo['path'],
  ): Place['info'] {
    const n = this.#fields;
    this.#fields += 1;
    const { schema, fragments } = this.#operation;
    const { name: fieldName, type: returnType } = field;
    const operation = this.#definition;
    const rootValue = undefined;
    return ({ infos, variableValues }) => {
      // Written out: to spread an object into it for each field of each answer takes longer than all else here.
      infos[n] ??= {
        fieldName,
        fieldNodes,
        returnType,
        parentType,
        path,
        schema,
        fragments,
        rootValue,
        operation,
        variableValues,
      };
      return infos[n];
    };
  }

  #completer(type: GraphQLOutputType, place: Place): Complete {
    if (isNonNullType(type)) return this.#certain(type.ofType, place);
    const complete = this.#certain(type, place);
    return (value, run) => (value === null || value === undefined ? 'null' : complete(value, run));
  }

  /** For values that are not null. */
  #certain(type: NullableType, place: Place): Complete {
    if (isLeafType(type)) return leafSerializer(type);
    if (isListType(type)) {
      const complete = this.#completer(type.ofType, place);
      return (value, run) => listText(value, (item) => complete(item, run));
    }
    return isObjectType(type) ? this.#object(type, place) : this.#abstract(type, place);
  }

  #object(type: GraphQLObjectType, { nodes, path, info }: Place): Complete {
    const fields = this.fields(type, nodes, path);
    const { isTypeOf } = type;
    return (value, run) => {
      if (typeof value !== 'object' || value === null || 'then' in value) throw new UnsupportedByCompiler();
      if (isTypeOf && isTypeOf(value, run.context, info(run)) !== true) throw new UnsupportedByCompiler();
      return objectText(fields, value, run);
    };
  }

  #abstract(type: GraphQLAbstractType, place: Place): Complete {
    const { resolveType } = type;
    if (!resolveType) throw new UnsupportedByCompiler();
    const members = this.#operation.schema
      .getPossibleTypes(type)
      .map((member) => [member.name, this.#object(member, place)] as const);
    const completers = new Map(members);
    return (value, run) => {
      const name = resolveType(value, run.context, place.info(run), type);
      const complete = typeof name === 'string' ? completers.get(name) : undefined;
      if (complete === undefined) throw new UnsupportedByCompiler();
      return complete(value, run);
    };
  }
}

function resolver(field: GraphQLField<unknown, unknown>, node: FieldNode, { info }: Place): CompiledField['resolve'] {
  const { resolve, name } = field;
  if (resolve === undefined) return (source) => propertyOf(source, name);
  if (node.arguments?.some(({ value }) => hasVariable(value))) {
    return (source, run) => resolve(source, getArgumentValues(field, node, run.variableValues), run.context, info(run));
  }
  const args = getArgumentValues(field, node);
  return (source, run) => resolve(source, args, run.context, info(run));
}

export function objectText(fields: readonly CompiledField[], source: unknown, run: Run): string {
  let text = '{';
  for (const { prefix, resolve, complete } of fields) text += prefix + complete(resolve(source, run), run);
  return `${text}}`;
}

function listText(value: unknown, complete: (item: unknown) => string): string {
  if (!Array.isArray(value)) throw new UnsupportedByCompiler();
  let text = '[';
  for (let i = 0; i < value.length; i += 1) text += (i === 0 ? '' : ',') + complete(value[i]);
  return `${text}]`;
}

/** As graphql-js reads a field that has no resolver; methods are left to it. */
function propertyOf(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) throw new UnsupportedByCompiler();
  const value: unknown = Reflect.get(source, name);
  if (typeof value === 'function') throw new UnsupportedByCompiler();
  return value;
}
