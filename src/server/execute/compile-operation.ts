/**
 * Compiles the fields of an operation to functions that serialize its data as JSON text. graphql-js collects fields, resolvers
 * and arguments again for every object; the compiler does so once. It supports responses without errors only: it throws
 * {@link UnsupportedByCompiler} for anything else, and graphql-js then executes the operation and reports the error.
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

/** The state of one execution of a compiled operation. */
export interface Execution {
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** The resolve info of each field by its number, created on first use. */
  readonly infos: GraphQLResolveInfo[];
}

/** A value as JSON text. */
type Complete = (value: unknown, execution: Execution) => string;

export interface CompiledField {
  /** `"name":`, after a comma unless the field is the first. */
  readonly prefix: string;
  readonly resolve: (source: unknown, execution: Execution) => unknown;
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

/** The position of a field in the operation. */
interface FieldPosition {
  readonly nodes: readonly FieldNode[];
  readonly path: GraphQLResolveInfo['path'];
  readonly info: (execution: Execution) => GraphQLResolveInfo;
}

class OperationCompiler {
  readonly #operation: FieldSource;
  readonly #definition: OperationDefinitionNode;
  #fields = 0;

  constructor(operation: FieldSource, definition: OperationDefinitionNode) {
    this.#operation = operation;
    this.#definition = definition;
  }

  fields(type: GraphQLObjectType, nodes: readonly Selecting[], path?: FieldPosition['path']): readonly CompiledField[] {
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
    // Introspection is rare.
    if (field === undefined) throw new UnsupportedByCompiler();
    const position: FieldPosition = { nodes, path, info: this.#info(field, parentType, nodes, path) };
    return { prefix, resolve: resolver(field, node, position), complete: this.#completer(field.type, position) };
  }

  /** The resolve info of a field. Its path has no list indexes, which our resolvers do not use. */
  #info(
    field: GraphQLField<unknown, unknown>,
    parentType: GraphQLObjectType,
    fieldNodes: readonly FieldNode[],
    path: GraphQLResolveInfo['path'],
  ): FieldPosition['info'] {
    const n = this.#fields;
    this.#fields += 1;
    const { schema, fragments } = this.#operation;
    const { name: fieldName, type: returnType } = field;
    const operation = this.#definition;
    const rootValue = undefined;
    return ({ infos, variableValues }) => {
      // Written out, since object spread is slow here.
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

  #completer(type: GraphQLOutputType, position: FieldPosition): Complete {
    if (isNonNullType(type)) return this.#nonNull(type.ofType, position);
    const complete = this.#nonNull(type, position);
    return (value, execution) => (value === null || value === undefined ? 'null' : complete(value, execution));
  }

  /** Serializes values that are not null. */
  #nonNull(type: NullableType, position: FieldPosition): Complete {
    if (isLeafType(type)) return leafSerializer(type);
    if (isListType(type)) {
      const complete = this.#completer(type.ofType, position);
      return (value, execution) => listText(value, (item) => complete(item, execution));
    }
    return isObjectType(type) ? this.#object(type, position) : this.#abstract(type, position);
  }

  #object(type: GraphQLObjectType, { nodes, path, info }: FieldPosition): Complete {
    const fields = this.fields(type, nodes, path);
    const { isTypeOf } = type;
    return (value, execution) => {
      if (typeof value !== 'object' || value === null || 'then' in value) throw new UnsupportedByCompiler();
      if (isTypeOf && isTypeOf(value, execution.context, info(execution)) !== true) throw new UnsupportedByCompiler();
      return objectText(fields, value, execution);
    };
  }

  #abstract(type: GraphQLAbstractType, position: FieldPosition): Complete {
    const { resolveType } = type;
    if (!resolveType) throw new UnsupportedByCompiler();
    const possibleTypes = this.#operation.schema
      .getPossibleTypes(type)
      .map((possibleType) => [possibleType.name, this.#object(possibleType, position)] as const);
    const completers = new Map(possibleTypes);
    return (value, execution) => {
      const name = resolveType(value, execution.context, position.info(execution), type);
      const complete = typeof name === 'string' ? completers.get(name) : undefined;
      if (complete === undefined) throw new UnsupportedByCompiler();
      return complete(value, execution);
    };
  }
}

function resolver(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  { info }: FieldPosition,
): CompiledField['resolve'] {
  const { resolve, name } = field;
  if (resolve === undefined) return (source) => propertyOf(source, name);
  if (node.arguments?.some(({ value }) => hasVariable(value))) {
    return (source, execution) =>
      resolve(source, getArgumentValues(field, node, execution.variableValues), execution.context, info(execution));
  }
  const args = getArgumentValues(field, node);
  return (source, execution) => resolve(source, args, execution.context, info(execution));
}

export function objectText(fields: readonly CompiledField[], source: unknown, execution: Execution): string {
  let text = '{';
  for (const { prefix, resolve, complete } of fields) text += prefix + complete(resolve(source, execution), execution);
  return `${text}}`;
}

function listText(value: unknown, complete: (item: unknown) => string): string {
  if (!Array.isArray(value)) throw new UnsupportedByCompiler();
  let text = '[';
  for (let i = 0; i < value.length; i += 1) text += (i === 0 ? '' : ',') + complete(value[i]);
  return `${text}]`;
}

/** The default resolver of graphql-js, without methods. */
function propertyOf(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null) throw new UnsupportedByCompiler();
  const value: unknown = Reflect.get(source, name);
  if (typeof value === 'function') throw new UnsupportedByCompiler();
  return value;
}
