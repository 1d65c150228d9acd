import { GraphQLNonNull, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';

/** What a mutation may begin with. */
const verbs =
  /^(?:publish|withdraw|restore|erase|add|correct|review|undo|merge|split|rename|link|register|pause|resume|delete)[A-Z]/;

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

describe('every mutation', () => {
  it('is there', () => {
    expect(mutations.map(({ name }) => name)).toEqual(expect.arrayContaining(['publishArticle', 'publishArticles']));
  });

  it.each(mutations)('has a verb first, one input, and a payload that says what went wrong: $name', (mutation) => {
    const { name, args, type, description } = mutation;
    const title = name.replace(/^./, (letter) => letter.toUpperCase());
    expect(name).toMatch(verbs);
    expect(args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([`input: ${title}Input!`]);
    expect(String(type)).toBe(`${title}Payload`);
    expect(description).toMatch(/Scope: `(?:publish|review|admin)`/);
    const input = getNamedType(args[0]?.type);
    const payload = getNamedType(type);
    if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error('no input or no payload');
    expect(String(input.getFields()['idempotencyKey']?.type)).toBe('String');
    expect(String(payload.getFields()['errors']?.type)).toBe('[MutationError!]!');
    // Null where the others of an operation are still answered.
    expect(type).not.toBeInstanceOf(GraphQLNonNull);
  });

  it('has errors of one interface, each with a name that says so', () => {
    const error = schema.getType('MutationError');
    expect(error?.toString()).toBe('MutationError');
    const types = Object.values(schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'MutationError'),
    );
    expect(types.length).toBeGreaterThan(3);
    expect(types.filter(({ name }) => !name.endsWith('Error'))).toEqual([]);
  });
});
