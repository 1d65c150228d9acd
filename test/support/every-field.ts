import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { schema } from '../../schema/index.ts';

/**
 * For each field of a type that can be asked for without arguments that must be given: a selection of it and of all that
 * can be reached from it, `depth` levels down. Fields of a union's members are aliased by their type, so that they never
 * conflict; a span is asked for itself and no further.
 */
export function everyField(typeName: string, depth: number): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`no object type "${typeName}"`);
  return Object.values(type.getFields())
    .map((field) => fieldsOf({ [field.name]: field }, depth, ''))
    .filter((fields) => fields !== '');
}

function fieldsOf(
  fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
  depth: number,
  prefix: string,
): string {
  return Object.values(fields)
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => {
      const alias = prefix === '' ? '' : `${prefix}_${field.name}: `;
      const inner = innerOf(getNamedType(field.type), depth);
      return inner === null ? '' : `${alias}${field.name}${inner}`;
    })
    .join(' ');
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
