/** JSON Schema (https://json-schema.org/draft/2020-12) of the variables of an operation, by the types of the schema. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromASTUntyped,
} from 'graphql';
import { commentBefore } from './comment-before.ts';

export interface InputSchema {
  readonly [keyword: string]: unknown;
  readonly type: 'object';
}

type Definitions = Record<string, Record<string, unknown>>;

/** The schema of an object that has a value for each variable. The comment before a variable describes it. */
export function inputSchemaOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
): InputSchema {
  const definitions: Definitions = {};
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  for (const { variable, type: node, defaultValue, loc } of variableDefinitions) {
    const name = variable.name.value;
    // A document that was validated has variables of input types only.
    const type = typeFromAST(schema, node) as GraphQLInputType;
    if (isNonNullType(type) && defaultValue === undefined) required.push(name);
    properties[name] = {
      ...schemaOf(type, definitions),
      ...described(commentBefore(loc?.startToken)),
      ...(defaultValue === undefined ? {} : { default: valueFromASTUntyped(defaultValue) }),
    };
  }
  return {
    type: 'object',
    properties,
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
    ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }),
  };
}

function schemaOf(type: GraphQLInputType, definitions: Definitions): Record<string, unknown> {
  if (isNonNullType(type)) return schemaOf(type.ofType, definitions);
  if (isListType(type)) return { type: 'array', items: schemaOf(type.ofType, definitions) };
  if (isEnumType(type)) {
    return { ...described(type.description), type: 'string', enum: type.getValues().map(({ name }) => name) };
  }
  if (!isInputObjectType(type))
    return { ...described(type.description), ...(scalars.get(type.name) ?? { type: 'string' }) };
  const { name, description, isOneOf } = type;
  if (definitions[name] === undefined) {
    // Kept before its fields are read: a filter holds filters of its own type.
    const definition: Record<string, unknown> = { ...described(description), type: 'object' };
    definitions[name] = definition;
    const fields = Object.values(type.getFields());
    definition['properties'] = Object.fromEntries(
      fields.map((field) => [field.name, { ...schemaOf(field.type, definitions), ...described(field.description) }]),
    );
    const required = fields.filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    if (required.length > 0) definition['required'] = required.map((field) => field.name);
    definition['additionalProperties'] = false;
    if (isOneOf) Object.assign(definition, { minProperties: 1, maxProperties: 1 });
  }
  return { $ref: `#/$defs/${name}` };
}

/** All other scalars are written as strings. */
const scalars: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  ['Int', { type: 'integer' }],
  ['Float', { type: 'number' }],
  ['Boolean', { type: 'boolean' }],
  ['JSON', {}],
]);

const described = (description: string | null | undefined): { readonly description?: string } =>
  description ? { description } : {};
