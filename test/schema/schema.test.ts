import { readFileSync } from 'node:fs';
import {
  type GraphQLArgument,
  getNamedType,
  graphql,
  introspectionFromSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compareSdl } from '../../schema/compare-sdl.ts';
import { schema } from '../../schema/index.ts';
import { printSdl } from '../../schema/print.ts';

const folder = new URL('../../schema/', import.meta.url);

describe('the published schema', () => {
  it.each(['sorted', 'natural'] as const)(
    'is the one that is built, %s; where a change is meant, `npm run schema` prints it anew',
    (order) => {
      const name = order === 'sorted' ? 'schema.graphql' : `schema.${order}.graphql`;
      const published = readFileSync(new URL(name, folder), 'utf8');
      if (published === printSdl(order)) return;
      const { breaking } = compareSdl(published);
      const verdict =
        breaking.length === 0
          ? 'No change breaks a client.'
          : `These changes break clients that use what they change:\n${breaking.map((change) => `  - ${change}`).join('\n')}`;
      expect.fail(`schema/${name} is not what is built. ${verdict}\nIf the change is meant: npm run schema`);
    },
  );

  it('is compared with an earlier one: what breaks clients, and what may surprise them', () => {
    const earlier = `
      enum Colour { RED GREEN }
      type Query { colour(of: String): Colour, shape: String }
    `;
    const changed = `
      enum Colour { RED GREEN BLUE }
      type Query { colour(of: String!): Colour }
    `;
    const { breaking, dangerous } = compareSdl(earlier, changed);
    expect(breaking).toEqual([
      'Query.colour arg of has changed type from String to String!.',
      'Query.shape was removed.',
    ]);
    expect(dangerous).toEqual(['BLUE was added to enum type Colour.']);
  });

  it('says in its introspection what it is for', async () => {
    const { data } = await graphql({ schema, source: '{ __schema { description } }' });
    expect(data).toEqual({ __schema: { description: expect.stringMatching(/^onrecord: /) } });
  });

  it('lets a client ask for fields of one name on all types of a union or an interface', () => {
    const conflicts: string[] = [];
    for (const type of Object.values(schema.getTypeMap()).filter(isAbstractType)) {
      const shapes = new Map<string, string>();
      for (const possible of schema.getPossibleTypes(type)) {
        for (const field of Object.values(possible.getFields())) {
          // Fields with fields of their own merge where those do.
          const name = isLeafType(getNamedType(field.type))
            ? String(field.type)
            : String(field.type).replace(/\w+/, '…');
          const known = shapes.get(field.name) ?? name;
          if (known !== name) conflicts.push(`${type.name}: ${possible.name}.${field.name} is ${name}, not ${known}`);
          shapes.set(field.name, known);
        }
      }
    }
    expect(conflicts).toEqual([]);
  });

  it('names no place of a directive that the published specification does not have', () => {
    const known = new Set(
      'QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT INPUT_FIELD_DEFINITION'.split(
        ' ',
      ),
    );
    const named = introspectionFromSchema(schema).__schema.directives.flatMap(({ locations }) => locations);
    expect(named.filter((location) => !known.has(location))).toEqual([]);
    expect(named).toContain('FIELD_DEFINITION');
  });

  it('gives nothing but nodes a field "id", by which clients keep what they read', () => {
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const withId = types.filter((type) => 'id' in type.getFields());
    expect(withId.filter((type) => !type.getInterfaces().some(({ name }) => name === 'Node'))).toEqual([]);
  });

  it('describes every type, field, argument and enum value, in noun phrases that add something to the name', () => {
    const poor = descriptions().filter(([name, description]) => {
      const words = lettersOf(description);
      const own = lettersOf(name.split('.').at(-1) ?? '');
      return words.length < 4 || words === own || words === `the${own}` || isClause(description);
    });
    expect(poor).toEqual([]);
  });

  it('names the specification of every scalar of its own', () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    expect(own.filter((type) => isScalarType(type) && type.specifiedByURL == null).map(({ name }) => name)).toEqual([]);
  });
});

const lettersOf = (text: string): string => text.replace(/[^a-z]/gi, '').toLowerCase();

/** "Whom it names.", "Its title.": a clause or a pronoun where the name of a thing is wanted. */
const isClause = (text: string): boolean =>
  /^(What|Who|Whom|Whose|Where|When|How|Which|It|Its|They|Their)\b/.test(text.trim());

/** Each name of the schema, `Type` or `Type.field` or `Type.field.argument`, with its description. */
function descriptions(): readonly (readonly [name: string, description: string])[] {
  const all: [string, string][] = [];
  const add = (name: string, { description }: { readonly description?: string | null | undefined }) =>
    all.push([name, description ?? '']);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      add(`${type.name}.${field.name}`, field);
      const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
      for (const arg of args) add(`${type.name}.${field.name}.${arg.name}`, arg);
    }
  }
  return all;
}
