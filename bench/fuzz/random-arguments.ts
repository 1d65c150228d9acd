import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import type { Random } from '../archive/random.ts';
import type { Pool } from './pool.ts';
import type { InputPosition, Value } from './random-value.ts';

export interface Arguments {
  /** As they are written behind the field's name. */
  readonly text: string;
  /** How many rows the field answers at the most, and what it costs beside them. */
  readonly size: number;
  readonly price: number;
}

export interface ArgumentTools {
  readonly random: Random;
  readonly pool: Pool;
  readonly value: (type: GraphQLArgument['type'], place: InputPosition) => Value;
  /** A value that is known, in a place of this type; sometimes by a variable. */
  readonly known: (type: GraphQLArgument['type'], text: string, json: unknown) => Value;
}

/** Random arguments of a field, so that it answers `most` rows or fewer; null where the field answers more at the least. */
export function randomArguments(
  field: GraphQLField<unknown, unknown>,
  owner: string,
  most: number,
  tools: ArgumentTools,
): Arguments | null {
  const { random } = tools;
  const args = new Map(field.args.map((arg) => [arg.name, arg]));
  const written = new Map<string, Value>();
  let price = 0;
  const saysOf = (name: string) => JSON.stringify(written.get(name)?.json) ?? '';
  const page = sizeOf(field, most, random);
  if (page === null) return null;
  for (const [name, size] of page.given) {
    const arg = args.get(name);
    if (arg !== undefined) written.set(name, tools.known(arg.type, `${size}`, size));
  }
  const cursor = cursorOf(field, args, tools);
  for (const [name, value] of cursor) written.set(name, value);
  for (const [name, arg] of args) {
    if (written.has(name) || paging.has(name)) continue;
    const isRequired = isNonNullType(arg.type) && arg.defaultValue === undefined;
    if (!isRequired && !random.chance(shares[name] ?? 0.4)) continue;
    if (cursor.has('orderBy') && name === 'search' && written.has('search')) continue;
    // An id is of what the field answers.
    const of = name === 'id' ? getNamedType(field.type).name : owner;
    written.set(name, tools.value(arg.type, { owner: of, field: name, depth: 0 }));
  }
  if (saysOf('orderBy').includes('RELEVANCE') && !written.has('search') && !random.chance(0.1)) {
    const arg = args.get('search');
    if (arg !== undefined) written.set('search', tools.value(arg.type, { owner, field: 'search', depth: 0 }));
  }
  if (written.has('search')) price += 70;
  price += (saysOf('filter').match(/"search"/g)?.length ?? 0) * 20;
  if (saysOf('orderBy').includes('_COUNT') && saysOf('filter').includes('some')) price += 200;
  const text = [...written].map(([name, value]) => `${name}: ${value.text}`).join(', ');
  return { text: text === '' ? '' : `(${text})`, size: page.size, price };
}

const paging = new Set(['first', 'last', 'after', 'before']);

/** How often an argument is given that need not be. */
const shares: Readonly<Record<string, number>> = { filter: 0.35, search: 0.12, orderBy: 0.3, since: 0.3 };

function sizeOf(
  { args, type }: GraphQLField<unknown, unknown>,
  most: number,
  random: Random,
): { readonly size: number; readonly given: readonly (readonly [string, number | null])[] } | null {
  const names = args.map((arg) => arg.name).filter((each) => each === 'first' || each === 'last');
  if (names.length === 0) return { size: `${type}`.includes('[') ? 10 : 1, given: [] };
  if (most < 1) return null;
  const usual = args.find(({ name }) => name === names[0])?.defaultValue;
  const standard = typeof usual === 'number' ? usual : 20;
  if (standard <= most && random.chance(0.3)) return { size: standard, given: [] };
  const limit = `${type}`.includes('Connection') || random.chance(0.02) ? 100 : 20;
  const size = Math.min(most, random.oneOf([1, 1, 2, 2, 3, 3, 4, 5, 7, 10, 20, 50, limit]), limit);
  const name = names.length === 1 || random.chance(0.7) ? names[0] : names[1];
  const asked = random.chance(0.004) ? random.oneOf([0, -1, 101, 1_001]) : size;
  const given: [string, number | null][] = [[name ?? 'first', asked]];
  const other = names.find((each) => each !== name);
  if (other !== undefined && random.chance(0.05)) given.push([other, null]);
  return { size, given };
}

/** Often a cursor or two of an earlier answer, with the order that they are of. */
function cursorOf(
  field: GraphQLField<unknown, unknown>,
  args: ReadonlyMap<string, GraphQLArgument>,
  { random, pool, value, known }: ArgumentTools,
): ReadonlyMap<string, Value> {
  const made = new Map<string, Value>();
  const after = args.get('after');
  if (after === undefined || !random.chance(0.25)) return made;
  const all = pool.of(`cursor:${`${field.type}`.replace('!', '')}`);
  const own = all.filter((each) => scopeOf(each).list.endsWith(`.${field.name}`));
  const cursors = own.length > 0 && !random.chance(0.03) ? own : all;
  if (cursors.length === 0) return made;
  const cursor = random.oneOf(cursors);
  const { list, order } = scopeOf(cursor);
  const rivals = cursors.filter((each) => scopeOf(each).order === order && scopeOf(each).list === list);
  const give = (name: string, text: string) => made.set(name, known(after.type, JSON.stringify(text), text));
  if (random.chance(0.7)) give('after', cursor);
  if (!made.has('after') || random.chance(0.2)) give('before', random.oneOf(rivals));
  if (random.chance(0.02)) give('after', random.oneOf(['', 'nonsense', 'W10']));
  const orderBy = args.get('orderBy');
  const orders = order.split(', ').map((each) => each.split(' '));
  const input = orderBy === undefined ? undefined : getNamedType(orderBy.type);
  if (orderBy === undefined || !isInputObjectType(input)) return made;
  const fields = getNamedType(input.getFields()['field']?.type);
  const isOrder = isEnumType(fields) && orders.every(([name = '']) => fields.getValue(name) !== undefined);
  if (!isOrder || random.chance(0.03)) return made;
  const texts = orders.map(([name, direction]) => `{field: ${name}, direction: ${direction}}`);
  const inputs = orders.map(([field, direction]) => ({ field, direction }));
  // One order may stand without its list.
  const isList = orders.length > 1 || random.chance(0.5);
  made.set(
    'orderBy',
    known(orderBy.type, isList ? `[${texts.join(', ')}]` : (texts[0] ?? ''), isList ? inputs : inputs[0]),
  );
  const search = args.get('search');
  if (order.includes('RELEVANCE') && search !== undefined) {
    made.set('search', value(search.type, { owner: '', field: 'search', depth: 0 }));
  }
  return made;
}

/** The list and the order that a cursor is of, which it begins with: "Query.articles" and "PUBLISHED_ON DESC". */
function scopeOf(cursor: string): { readonly list: string; readonly order: string } {
  const text = Buffer.from(cursor, 'base64url').toString();
  const parsed: unknown = JSON.parse(text.slice(0, text.lastIndexOf(']') + 1));
  const [list, order] = Array.isArray(parsed) ? parsed.map(String) : [];
  return { list: list ?? '', order: order ?? '' };
}
