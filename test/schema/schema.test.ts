import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { printSdl } from '../../schema/print.ts';

const file = new URL('../../schema/schema.graphql', import.meta.url);

describe('the published schema', () => {
  it('is the one that is built; where a change is meant, `npm run schema` prints it anew', () => {
    const published = readFileSync(file, 'utf8');
    const built = printSdl();
    if (published === built) return;
    const breaking = findBreakingChanges(buildSchema(published), buildSchema(built)).map(
      ({ description }) => description,
    );
    const verdict =
      breaking.length === 0
        ? 'No change breaks a client.'
        : `These changes break clients that use what they change:\n${breaking.map((change) => `  - ${change}`).join('\n')}`;
    expect.fail(`schema/schema.graphql is not what is built. ${verdict}\nIf the change is meant: npm run schema`);
  });

  it('describes every type, field, argument and enum value in words that are not its name again', () => {
    const bare: string[] = [];
    const check = (name: string, description: string | null | undefined) => {
      const words = (description ?? '').replace(/[^a-z]/gi, '').toLowerCase();
      const own = (name.split('.').at(-1) ?? '').replace(/[^a-z]/gi, '').toLowerCase();
      if (words.length < 4 || words === own || words === `the${own}`) bare.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
          for (const arg of args) check(`${type.name}.${field.name}.${arg.name}`, arg.description);
        }
      }
    }
    expect(bare).toEqual([]);
  });

  it('names the specification of every scalar of its own', () => {
    const own = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
    expect(own.filter((type) => isScalarType(type) && type.specifiedByURL == null).map(({ name }) => name)).toEqual([]);
  });
});
