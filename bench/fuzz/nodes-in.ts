import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getVariableValues,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import { tidy } from './tidy.ts';

/** A node in an answer: what was answered of it, and the document that asks for the same of it alone, by its id. */
export interface NodeAnswered {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly document: () => DocumentNode;
}

/** What is asked of objects, and the type that their field is declared with. */
interface SelectedObject {
  readonly type: string;
  readonly sets: readonly SelectionSetNode[];
}

/** The nodes in the answer to a document that `nameNodes` made, those of its root fields left out. */
export function nodesIn(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  data: unknown,
): readonly NodeAnswered[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const declarations = operations.flatMap(({ variableDefinitions = [] }) => variableDefinitions);
  const { coerced = {} } = getVariableValues(schema, declarations, variables);
  const found: NodeAnswered[] = [];
  for (const { selectionSet } of operations) {
    if (isObject(data)) walkFields('Query', [selectionSet], data, 0);
  }
  return found;

  function walk(asked: SelectedObject, value: unknown, depth: number): void {
    if (Array.isArray(value)) for (const item of value) walk(asked, item, depth);
    if (!isObject(value)) return;
    const { __typename: type, id } = value;
    if (typeof type !== 'string') return;
    if (typeof id === 'string' && applies('Node', type) && depth > 1) {
      found.push({ answer: value, document: () => aloneOf(id, asked) });
    }
    walkFields(type, asked.sets, value, depth);
  }

  function walkFields(
    type: string,
    sets: readonly SelectionSetNode[],
    value: Readonly<Record<string, unknown>>,
    depth: number,
  ): void {
    for (const [key, nodes] of fieldsOf(type, sets)) {
      const declared = typeOf(type, nodes[0]);
      if (declared === null) continue;
      const inner = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
      walk({ type: declared, sets: inner }, value[key], depth + 1);
    }
  }

  /** The fields that objects of a type are asked for, by the name of their answer. */
  function fieldsOf(type: string, sets: readonly SelectionSetNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const collect = (set: SelectionSetNode): void => {
      for (const node of set.selections) {
        if (isLeftOut(node)) continue;
        if (node.kind === Kind.FIELD) {
          const key = node.alias?.value ?? node.name.value;
          fields.set(key, [...(fields.get(key) ?? []), node]);
        } else {
          const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
          if (inner !== undefined && applies(inner.typeCondition?.name.value, type)) collect(inner.selectionSet);
        }
      }
    };
    for (const set of sets) collect(set);
    return fields;
  }

  function isLeftOut(node: SelectionNode): boolean {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, coerced)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, coerced)?.['if'] === false
    );
  }

  function aloneOf(id: string, { type, sets }: SelectedObject): DocumentNode {
    const declared = declarations.length === 0 ? '' : `(${declarations.map(print).join(', ')})`;
    const inner = sets.map((set) => `... on ${type} ${print(set)}`).join(' ');
    const further = [...fragments.values()].map(print).join(' ');
    return tidy(parse(`query Q${declared} { node(id: ${JSON.stringify(id)}) { ${inner} } } ${further}`));
  }
}

function typeOf(owner: string, field: FieldNode | undefined): string | null {
  const type = schema.getType(owner);
  const declared = isObjectType(type) ? type.getFields()[field?.name.value ?? '']?.type : undefined;
  return declared === undefined ? null : getNamedType(declared).name;
}

function applies(condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const [abstract, type] = [schema.getType(condition), schema.getType(typeName)];
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
