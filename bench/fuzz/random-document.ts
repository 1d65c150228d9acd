/** A random document that the schema allows, with its variables: any fields, arguments, aliases, fragments and conditions. */
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { schema } from '../../schema/index.ts';
import type { Random } from '../archive/random.ts';
import { prices } from './field-prices.ts';
import { Fragments, type Level, possibleTypes } from './fragments.ts';
import type { Pool } from './pool.ts';
import { randomArguments } from './random-arguments.ts';
import { type InputPosition, randomValue, type Value } from './random-value.ts';
import { Variables } from './variables.ts';

export interface FuzzRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** `rows` is about how much it may cost, `fields` how many fields it may have. */
export interface Bounds {
  readonly rows: number;
  readonly fields: number;
}

export function randomDocument(random: Random, pool: Pool, bounds: Bounds): FuzzRequest {
  return new Writer(random, pool, bounds).write();
}

/** One under the deepest that the service takes, since a connection's fields come in pairs. */
const mostDepth = 12;
const mostAliases = 25;
const mostConditions = 15;

class Writer {
  readonly #random: Random;
  readonly #pool: Pool;
  readonly #variables: Variables;
  readonly #fragments = new Fragments();
  /** Whether it goes from list to list rather than asking for much on the way. */
  readonly #isDeep: boolean;
  #rows: number;
  #fields: number;
  #aliases = 0;
  #conditions = 0;

  constructor(random: Random, pool: Pool, { rows, fields }: Bounds) {
    this.#random = random;
    this.#pool = pool;
    this.#variables = new Variables(random);
    this.#isDeep = random.chance(0.3);
    this.#rows = rows;
    this.#fields = fields;
  }

  write(): FuzzRequest {
    const query = schema.getQueryType();
    if (query === null || query === undefined) throw new Error('the schema has no queries');
    if (this.#random.chance(0.5)) this.#fragmentsAhead();
    const body = this.#set(query, new Map(), 0, 1);
    const text = [body, ...this.#fragments.spreadIn(body)].join(' ');
    return { query: `query Q${this.#variables.declarations(text)} ${text}`, variables: this.#variables.values };
  }

  /** Fragments that any place may spread, so that many do. */
  #fragmentsAhead(): void {
    const [rows, fields] = [this.#rows, this.#fields];
    for (let n = this.#random.oneOf([1, 2, 3]); n > 0; n -= 1) {
      const type = schema.getType(this.#random.oneOf(oftenShared));
      if (isCompositeType(type)) this.#fragment(type, new Map(), 6, 20);
    }
    [this.#rows, this.#fields] = [rows, fields];
  }

  #set(type: GraphQLCompositeType, level: Level, depth: number, times: number): string {
    const again = this.#fragmentAgain(type, level, depth, times);
    const parts = again === null ? [] : [again];
    const wanted = Math.min(
      this.#random.oneOf(depth === 0 ? [1, 1, 1, 2, 2, 3] : this.#isDeep ? [1, 1, 1, 2] : [1, 2, 2, 3, 3, 4, 5, 7]),
      this.#fields,
    );
    // Each part has its share, or the first would leave nothing to the others.
    for (let n = parts.length; n < wanted; n += 1) {
      const share = Math.ceil(this.#fields / (wanted - n));
      const others = this.#fields - share;
      this.#fields = share;
      const part = this.#part(type, level, depth, times);
      this.#fields = Math.max(0, this.#fields) + others;
      if (part !== null) parts.push(part);
    }
    if (parts.length === 0) parts.push(this.#leaf(type, level));
    return `{ ${parts.join(' ')} }`;
  }

  /** What stands where nothing larger may: a field without arguments, or the type. */
  #leaf(type: GraphQLCompositeType, level: Level): string {
    if (isUnionType(type) || this.#random.chance(0.15)) return '__typename';
    const leaves = Object.values(type.getFields()).filter((field) => isLeaf(field) && !level.has(field.name));
    if (leaves.length === 0) return '__typename';
    const field = this.#random.oneOf(leaves);
    if (prices[field.name] !== undefined || field.args.length > 0) return '__typename';
    const signature = `${field.name}: ${field.type}`;
    level.set(field.name, { field, head: field.name, signature, times: 1, below: new Map() });
    return field.name;
  }

  #part(type: GraphQLCompositeType, level: Level, depth: number, times: number): string | null {
    if (this.#random.chance(isAbstractType(type) ? 0.85 : 0.09)) {
      const on = this.#overlapping(type);
      const condition = this.#condition();
      if (this.#random.chance(0.4) && depth > 0) return `...${this.#fragment(on, level, depth, times)}${condition}`;
      const isPlain = on === type && this.#random.chance(0.3);
      return `...${isPlain ? '' : ` on ${on}`}${condition} ${this.#set(on, level, depth, times)}`;
    }
    if (isUnionType(type) || this.#random.chance(0.04)) return '__typename';
    return this.#field(type, level, depth, times);
  }

  /** A type that some rows of `type` are of. */
  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType {
    const possible = possibleTypes(type);
    const others = Object.values(schema.getTypeMap()).filter(
      (other) =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        possibleTypes(other).some((each) => possible.includes(each)),
    );
    const composites = others.filter(isCompositeType);
    return this.#random.chance(0.8)
      ? this.#random.oneOf(composites.filter(isObjectType))
      : this.#random.oneOf(composites);
  }

  #fragment(type: GraphQLCompositeType, level: Level, depth: number, times: number): string {
    const [rows, fields] = [this.#rows, this.#fields];
    const text = this.#set(type, level, depth, times);
    const spent = { rows: rows - this.#rows, fields: fields - this.#fields };
    return this.#fragments.add({ type, text, level, depth, times, ...spent });
  }

  /** A fragment of before, where nothing else stands yet that it could contradict. */
  #fragmentAgain(type: GraphQLCompositeType, level: Level, depth: number, times: number): string | null {
    if (level.size > 0 || !this.#random.chance(0.6)) return null;
    const fitting = this.#fragments.fitting(type, depth, times, this.#rows);
    if (fitting.length === 0) return null;
    const known = this.#random.oneOf(fitting);
    this.#rows -= known.rows;
    this.#fields -= known.fields;
    for (const [key, merged] of known.level) level.set(key, merged);
    return `...${known.name}${this.#condition()}`;
  }

  #field(type: GraphQLCompositeType, level: Level, depth: number, times: number): string | null {
    if (isUnionType(type)) return '__typename';
    const fields = Object.values(type.getFields());
    const again = [...level].filter(([, merged]) => fields.includes(merged.field));
    if (again.length > 0 && this.#random.chance(0.2)) {
      const [, { head, field, below, times: inside }] = this.#random.oneOf(again);
      this.#fields -= 1;
      return `${head}${this.#condition()}${this.#below(field.type, below, depth + 1, inside)}`;
    }
    const open = depth < mostDepth ? fields : fields.filter(isLeaf);
    if (open.length === 0) return null;
    const inner = open.filter((each) => !isLeaf(each));
    const lists = inner.filter(({ name, type }) => name === 'nodes' || name === 'edges' || `${type}`.includes('Conn'));
    const goesOn = this.#random.chance(this.#isDeep ? 0.95 : 0.5);
    const likely = this.#isDeep && lists.length > 0 && this.#random.chance(0.9) ? lists : inner;
    const field = this.#random.oneOf(goesOn && likely.length > 0 ? likely : open);
    return this.#fieldOf(field, type.name, level, depth, times);
  }

  #fieldOf(
    field: GraphQLField<unknown, unknown>,
    owner: string,
    level: Level,
    depth: number,
    times: number,
  ): string | null {
    const most = Math.min(Math.floor(this.#rows / 2 / times), this.#isDeep ? 3 : Number.POSITIVE_INFINITY);
    if (most < 1 && !isLeaf(field)) return null;
    const args = randomArguments(field, owner, most, {
      random: this.#random,
      pool: this.#pool,
      value: (type, place) => this.#value(type, place),
      known: (type, text, json) =>
        this.#random.chance(0.15)
          ? this.#variables.variable(type, `known ${text}`, () => ({ text, json }))
          : { text, json },
    });
    if (args === null) return null;
    const own = (args.price + (prices[field.name] ?? 0) + (isLeaf(field) ? 0 : args.size)) * times;
    if (own > this.#rows) return null;
    const key = this.#key(field, `${field.name}${args.text}: ${field.type}`, level);
    if (key === null) return null;
    this.#rows -= own;
    this.#fields -= 1;
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${args.text}`;
    const below: Level = new Map();
    const inside = times * args.size;
    const signature = `${field.name}${args.text}: ${field.type}`;
    level.set(key, { field, head, signature, times: inside, below });
    return `${head}${this.#condition()}${this.#below(field.type, below, depth + 1, inside)}`;
  }

  #below(type: GraphQLOutputType, level: Level, depth: number, times: number): string {
    const named = getNamedType(type);
    return isCompositeType(named) ? ` ${this.#set(named, level, depth, times)}` : '';
  }

  /** The name that a field's answer gets: its own, or an alias where that is taken; null where there are no more aliases. */
  #key(field: GraphQLField<unknown, unknown>, signature: string, level: Level): string | null {
    const taken = level.get(field.name);
    const isFree = taken === undefined || taken.signature === signature;
    if (isFree && !this.#random.chance(0.08)) return taken === undefined ? field.name : null;
    if (this.#aliases >= mostAliases) return null;
    const alias = this.#random.chance(0.2) ? this.#random.oneOf(misleading) : `a${this.#aliases + 1}`;
    if (level.has(alias)) return null;
    this.#aliases += 1;
    return alias;
  }

  #condition(): string {
    if (this.#conditions >= mostConditions || !this.#random.chance(0.06)) return '';
    this.#conditions += 1;
    const boolean = schema.getDirective('include')?.args[0]?.type;
    if (boolean === undefined) throw new Error('the schema has no @include');
    const name = this.#random.oneOf(['include', 'skip']);
    const value = this.#value(boolean, { owner: '', field: 'if', depth: 0 });
    return ` @${name}(if: ${value.text})`;
  }

  #value(type: GraphQLInputType, place: InputPosition): Value {
    const kind = `${place.owner}.${place.field}`;
    if (!this.#random.chance(0.12))
      return randomValue(type, place, this.#random, this.#pool, (t, p) => this.#value(t, p));
    return this.#variables.variable(type, kind, () => this.#constant(type, place));
  }

  #constant(type: GraphQLInputType, place: InputPosition): Value {
    return randomValue(type, place, this.#random, this.#pool, (t, p) => this.#constant(t, p));
  }
}

const isLeaf = ({ type }: GraphQLField<unknown, unknown>): boolean => isLeafType(getNamedType(type));

const oftenShared = ['Article', 'Person', 'Quote', 'Event', 'QuoteConnection', 'Entity', 'Node', 'Span'] as const;

/** Aliases that are the names of other fields. */
const misleading = [
  'id',
  'text',
  'name',
  'slug',
  'nodes',
  'node',
  'edges',
  'quotes',
  'start',
  'totalCount',
  'key',
  'span',
];
