import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { schema } from '../../schema/index.ts';
import { Pool } from './pool.ts';

/** Asks a document and hands on its data. */
export type AskData = (query: string) => Promise<unknown>;

/** Learns what the store has from a fixed set of questions, so that a step's document depends on nothing but seed and store. */
export async function fillPool(ask: AskData): Promise<Pool> {
  const pool = new Pool();
  for (const [list, type, fields] of lists) {
    const data = await ask(`{ ${list}(first: 60) { edges { cursor node { ${fields} } } } }`);
    for (const [path, value] of leavesOf(data)) {
      const name = path[2];
      if (name === 'cursor') pool.add(`cursor:${type}Connection`, value);
      const field = path[3] ?? '';
      pool.add(field === 'id' || field === 'slug' ? `${field}:${type}` : field, value);
    }
    for (const { query, connection } of cursorQuestions(list, type)) {
      for (const [path, value] of leavesOf(await ask(query))) {
        if (path.at(-1) === 'cursor') pool.add(`cursor:${connection}`, value);
      }
    }
  }
  for (const query of [
    '{ search(query: "the", first: 40) { edges { cursor } } }',
    '{ search(query: "said OR council", last: 40, types: [QUOTE, ARTICLE]) { edges { cursor } } }',
  ]) {
    for (const [, value] of leavesOf(await ask(query))) pool.add('cursor:SearchHitConnection', value);
  }
  for (const [, value] of leavesOf(await ask('{ changes(first: 60) { edges { cursor } } }'))) {
    pool.add('cursor:ChangeConnection', value);
  }
  return pool;
}

const lists = [
  [
    'articles',
    'Article',
    'id slug url headline publisher section language publishedOn publishedAt updatedAt words: standfirst',
  ],
  ['people', 'Person', 'id slug name aliases description { text }'],
  ['quotes', 'Quote', 'id words: text cue { text } source { text } said { earliest latest }'],
  ['events', 'Event', 'id slug name place { name } when { earliest latest }'],
] as const;

/** For each list, and each list of its nodes, each order both ways: a document that answers cursors of it. */
function cursorQuestions(list: string, typeName: string): readonly { query: string; connection: string }[] {
  const root = schema.getQueryType()?.getFields()[list];
  const type = schema.getType(typeName);
  if (root === undefined || !isObjectType(type)) throw new Error(`no list "${list}"`);
  const nested = Object.values(type.getFields()).map((field) => ({
    field,
    around: [`{ ${list}(first: 4) { nodes { `, ' } } }'] as const,
  }));
  return [{ field: root, around: ['{ ', ' }'] as const }, ...nested].flatMap(({ field, around }) => {
    const connection = getNamedType(field.type).name;
    const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
    const fields = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
    if (!connection.endsWith('Connection') || !isEnumType(fields)) return [];
    const values = fields.getValues();
    const others = values.filter(({ name }) => name !== 'RELEVANCE');
    return values.flatMap(({ name }, n) =>
      ['ASC', 'DESC'].map((direction, m) => {
        const next = others[(n + 1) % others.length]?.name ?? name;
        const further =
          n % 2 === 0 && next !== name ? [`{ field: ${next}, direction: ${['DESC', 'ASC'][(m + n / 2) % 2]} }`] : [];
        const orders = [`{ field: ${name}, direction: ${direction} }`, ...further];
        const search = orders.join().includes('RELEVANCE') ? ', search: "the OR said"' : '';
        const args = `first: 8, orderBy: [${orders.join(', ')}]${search}`;
        return { query: `${around[0]}${field.name}(${args}) { edges { cursor } }${around[1]}`, connection };
      }),
    );
  });
}

/** Each leaf of an answer with the names that lead to it, from the root field on; places in lists are no names. */
function* leavesOf(value: unknown, path: readonly string[] = []): Generator<readonly [readonly string[], unknown]> {
  if (Array.isArray(value)) for (const item of value) yield* leavesOf(item, path);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* leavesOf(inner, [...path, name]);
  } else yield [path, value];
}
