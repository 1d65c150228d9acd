import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isNullableType,
} from 'graphql';
import type { Random } from '../archive/random.ts';
import type { Pool } from './pool.ts';
import { randomSearch, randomText } from './random-text.ts';

/** A value as it is written in a document and as it stands in the variables. */
export interface Value {
  readonly text: string;
  readonly json: unknown;
}

/** Makes the value of a place in another value, or a variable in its stead. */
export type Inner = (type: GraphQLInputType, place: InputPosition) => Value;

/** Where a value stands: the type and field that it is of, those of operators left out, and how deep in a filter. */
export interface InputPosition {
  readonly owner: string;
  readonly field: string;
  readonly depth: number;
}

/** A value that a type allows, of what the store has where that can be; `inner` makes the parts of lists and objects. */
export function randomValue(
  type: GraphQLInputType,
  place: InputPosition,
  random: Random,
  pool: Pool,
  inner: Inner,
): Value {
  if (isNonNullType(type)) return notNull(type.ofType);
  return random.chance(0.04) ? { text: 'null', json: null } : notNull(type);

  function notNull(given: GraphQLInputType): Value {
    if (isNonNullType(given)) return notNull(given.ofType);
    if (isListType(given)) {
      const count = random.oneOf([0, 1, 1, 2, 2, 3]);
      return listOf(Array.from({ length: count }, () => inner(given.ofType, place)));
    }
    if (isInputObjectType(given)) return randomObject(given, place, random, inner);
    if (isEnumType(given)) {
      const { name } = random.oneOf(given.getValues());
      return { text: name, json: name };
    }
    return scalar(randomScalar(given.name, place, random, pool));
  }
}

const scalar = (value: string | number | boolean): Value => ({ text: JSON.stringify(value), json: value });

const listOf = (values: readonly Value[]): Value => ({
  text: `[${values.map(({ text }) => text).join(', ')}]`,
  json: values.map(({ json }) => json),
});

const mostDepth = 4;

function randomObject(type: GraphQLInputObjectType, place: InputPosition, random: Random, inner: Inner): Value {
  const fields = Object.values(type.getFields());
  const isOperator = fields.some(({ name }) => operators.has(name));
  const isDeep = place.depth >= mostDepth;
  // Whether there is a row is asked of one that may be absent; elsewhere it is refused.
  const mayMiss = oneRow.has(place.field) || random.chance(0.03);
  const open = fields.filter(
    ({ name, type: of }) => (!isDeep || !isFilter(of)) && (name !== 'exists' || isOperator || mayMiss),
  );
  const wanted = type.isOneOf ? 1 : random.oneOf(isOperator ? [1, 1, 1, 2] : [0, 1, 1, 1, 2, 2, 3]);
  const chosen = new Set(
    fields.filter(({ type: of, defaultValue }) => isNonNullType(of) && defaultValue === undefined),
  );
  for (let n = 0; n < wanted && open.length > 0; n += 1) chosen.add(random.oneOf(open));
  const entries = [...chosen].map((field): [string, Value] => {
    const at = isOperator ? place : { owner: type.name, field: field.name, depth: place.depth };
    const depth = isFilter(field.type) ? place.depth + 1 : place.depth;
    const given = type.isOneOf && isNullableType(field.type) ? new GraphQLNonNull(field.type) : field.type;
    return [field.name, inner(given, { ...at, depth })];
  });
  return {
    text: `{${entries.map(([name, { text }]) => `${name}: ${text}`).join(', ')}}`,
    json: Object.fromEntries(entries.map(([name, { json }]) => [name, json])),
  };
}

/** Relations to one row that may be absent. */
const oneRow = new Set(['speaker', 'occasion', 'mainEvent']);

/** Fields of objects that say how to compare, rather than what. */
const operators = new Set(['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'from', 'to']);

const isFilter = (type: GraphQLInputType): boolean =>
  /(Article|Person|Quote|Event|Change)(List)?Filter/.test(`${type}`);

function randomScalar(typeName: string, place: InputPosition, random: Random, pool: Pool): string | number | boolean {
  switch (typeName) {
    case 'Boolean':
      return random.chance(0.5);
    case 'Int':
      return random.oneOf([0, 1, 1, 2, 3, 5, 10, 100, -1, 2_147_483_647]);
    case 'Float':
      return random.oneOf([0, 1, 0.5, 0.75, 0.9, 0.123456789, 1e-9, ...(random.chance(0.1) ? [-0.1, 2, 1e308] : [])]);
    case 'ID':
      return randomId(place, random, pool);
    case 'PartialDate':
      return randomDay(random, pool);
    case 'PartialDateTime':
      return random.chance(0.5) ? randomDay(random, pool) : randomMoment(random, pool);
    case 'URL':
      return random.oneOf([...pool.of('url'), 'https://example.com/', 'https://generated.example/1?x=%20#y']);
    case 'String':
      if (place.field === 'search' || place.field === 'query') return randomSearch(random, pool);
      if (place.field === 'slug') return randomSlug(place.owner, random, pool);
      return randomText(place.field, random, pool);
    default:
      throw new Error(`nobody has said what values a "${typeName}" has`);
  }
}

function randomSlug(owner: string, random: Random, pool: Pool): string {
  const slugs = pool.of(`slug:${owner.replace(/By$/, '')}`);
  return slugs.length === 0 || random.chance(0.1) ? 'nobody-has-this' : random.oneOf(slugs);
}

function randomDay(random: Random, pool: Pool): string {
  const days = [...pool.of('publishedOn'), ...pool.of('when'), ...pool.of('said')];
  if (days.length === 0 || random.chance(0.1)) return random.oneOf(edges);
  const day = random.oneOf(days);
  return random.oneOf([day, day, day.slice(0, 7), day.slice(0, 4)]);
}

const edges = ['0001', '0001-01-01', '9999-12-31', '9999', '2000-02-29', '1970-01', '2024-12-31'];

function randomMoment(random: Random, pool: Pool): string {
  const moments = [...pool.of('publishedAt'), ...pool.of('updatedAt')];
  return random.oneOf([...moments, '2019-02-23T05:00:00+08:00', '0001-01-01T00:00:00Z']);
}

const types = ['Article', 'Person', 'Quote', 'Event'] as const;

/** Mostly of the type that its place asks for. */
function randomId({ owner }: InputPosition, random: Random, pool: Pool): string {
  const named = owner.replace(/(Filter|By)$/, '');
  const right = types.find((type) => type === named) ?? random.oneOf(types);
  const type = random.chance(0.01) ? random.oneOf(types) : right;
  const wrong = Buffer.from(`1:${type}:${random.below(1_000_000).toString(36)}`).toString('base64url');
  const ids = pool.of(`id:${type}`);
  if (random.chance(0.003)) return random.oneOf(['', 'nonsense', 'MTpBcnRpY2xlOg']);
  return ids.length === 0 || random.chance(0.07) ? wrong : random.oneOf(ids);
}
