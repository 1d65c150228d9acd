import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  GraphQLString,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/**
 * For each field of a type whose arguments, where they must be given, are texts or words of an enum: a selection of it and of
 * all that can be reached from it, `depth` levels down; of a list in pages one for each field of the list and of its edges. Fields of a union's members are aliased by their type, so that they never
 * conflict; a span is asked for itself and no further.
 */
export function everyField(typeName: string, depth: number): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no object type "${typeName}"`);
  return Object.values(type.getFields()).flatMap((field) => partsOf(field, depth));
}

function partsOf(field: GraphQLField<unknown, unknown>, depth: number): readonly string[] {
  const type = getNamedType(field.type);
  const args = argumentsOf(field);
  if (args === null) return [];
  if (isObjectType(type) && /(Connection|Edge)$/.test(type.name)) {
    const parts = Object.values(type.getFields()).flatMap((inner) => partsOf(inner, depth));
    return parts.map((part) => `${field.name}${args} { ${part} }`);
  }
  return [fieldsOf({ [field.name]: field }, depth, '')].filter((fields) => fields !== '');
}

/** Selections of one leaf each: all that a row of a type has or leads to, `depth` types down, lists in pages left out. */
export function everyLeaf(typeName: string, depth: number): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) || depth < 0) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const args = argumentsOf(field);
    const inner = getNamedType(field.type);
    if (args === null || inner.name.endsWith('Connection')) return [];
    if (isLeafType(inner)) return [`${field.name}${args}`];
    return everyLeaf(inner.name, depth - 1).map((leaf) => `${field.name}${args} { ${leaf} }`);
  });
}

function fieldsOf(
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
  depth: number,
  prefix: string,
): string {
  return Object.values(fields)
    .map((field) => {
      const alias = prefix === '' ? '' : `${prefix}_${field.name}: `;
      const args = argumentsOf(field);
      const inner = innerOf(getNamedType(field.type), depth);
      return inner === null || args === null ? '' : `${alias}${field.name}${args}${inner}`;
    })
    .join(' ');
}

/** The arguments that must be given, with some value; null where one is of a kind that has none here. */
function argumentsOf({ args }: GraphQLField<unknown, unknown>): string | null {
  const required = args.filter(isRequiredArgument);
  if (required.length === 0) return '';
  const given = required.map(({ name, type }) => {
    const named = getNamedType(type);
    const value = isEnumType(named) ? named.getValues()[0]?.name : named === GraphQLString ? '"su*"' : undefined;
    return value === undefined ? null : `${name}: ${value}`;
  });
  return given.includes(null) ? null : `(${given.join(', ')})`;
}

function innerOf(type: GraphQLNamedOutputType, depth: number): string | null {
  if (isLeafType(type)) return '';
  if (type.name === 'Span') return ' { __typename text start end prefix suffix }';
  // A connection and its edges are wrappers, no level of their own.
  const left = /(Connection|Edge|PageInfo)$/.test(type.name) ? depth : depth - 1;
  if (left < 0) return null;
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map((member) => `... on ${member.name} { ${fieldsOf(member.getFields(), left, member.name)} }`);
    return ` { __typename ${members.join(' ')} }`;
  }
  return isObjectType(type) || isInterfaceType(type) ? ` { __typename ${fieldsOf(type.getFields(), left, '')} }` : null;
}
