import { createHash } from 'node:crypto';
import { Random } from '../archive/random.ts';
import type { Way } from '../fuzz/http-client.ts';
import type { Pool } from '../fuzz/pool.ts';
import { type FuzzRequest, randomDocument } from '../fuzz/random-document.ts';

export interface NextRequest {
  readonly asked: FuzzRequest;
  readonly way: Way;
}

/** How many of the last documents may be asked again, so that answers are kept, and some by hash. */
const remembered = 100;

/**
 * The n-th request of a long run: three in four with a text that none had before, of every shape; the others one of the
 * last hundred again. Some are no GraphQL, not of the schema, or too much.
 */
export function nextRequest(pool: Pool): (n: number) => NextRequest {
  const last: FuzzRequest[] = [];
  return (n) => {
    const random = new Random(Math.imul(n + 1, 0x9e3779b1));
    if (last.length > 0 && n % 4 === 3) {
      return {
        asked: random.oneOf(last),
        way: random.oneOf(['fast path', 'fast path', 'fast path', 'by hash'] as const),
      };
    }
    const made = randomDocument(random, pool, { rows: 300, fields: random.oneOf([3, 5, 8, 14]) });
    // The operation's name makes its text another than all others.
    const asked = { ...made, query: made.query.replace('query Q', `query Q${n}`) };
    if (random.chance(0.1)) return { asked: { ...asked, query: spoilt(asked.query, n, random) }, way: 'fast path' };
    if (random.chance(0.01)) return { asked: neverSent(n), way: 'by hash' };
    last.push(asked);
    if (last.length > remembered) last.shift();
    return { asked, way: random.chance(0.1) ? 'fallback' : 'fast path' };
  };
}

/** A text that must be refused, by the parser, by the schema, by a limit or by its cost. */
function spoilt(query: string, n: number, random: Random): string {
  return random.oneOf([
    () => query.slice(0, -1),
    () => query.replace('{ ', `{ nobody${n} `),
    () => `query Q${n} { ${Array.from({ length: 40 }, (_, i) => `a${i}: __typename`).join(' ')} }`,
    () =>
      `query Q${n} { articles(first: 100) { nodes { people(first: 100) { nodes { quotes(first: 100) { nodes { id } } } } } } }`,
  ])();
}

const neverSent = (n: number): FuzzRequest => ({
  query: createHash('sha256').update(`${n}`).digest('hex'),
  variables: {},
});
