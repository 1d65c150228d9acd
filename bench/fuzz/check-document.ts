/**
 * What must hold of the answer to any document:
 *
 * 1. It is JSON, without an error of the service's own, and comes within the time given.
 * 2. The fast path, the fallback, the cached response and the response by hash are the same byte for byte.
 * 3. Each leaf asked for alone is answered as it is in the whole. The whole is one statement that all its fields are
 *    merged into; a leaf alone is a statement of nothing but the relations that lead to it.
 * 4. Each node, wherever it stands in the answer, is answered alike by `node(id:)`. In the whole its lists are cut for
 *    many parents at once, and its fields share fragments with others; alone it is the one row of a root field.
 */
import { type DocumentNode, parse, print } from 'graphql';
import type { Random } from '../archive/random.ts';
import { dataOf } from './data-of.ts';
import { difference } from './difference.ts';
import type { Answer, Client, Way } from './http-client.ts';
import { nameNodes } from './name-nodes.ts';
import { nodesIn } from './nodes-in.ts';
import type { FuzzRequest } from './random-document.ts';
import { splitDocument } from './split-document.ts';

export interface Fault {
  readonly kind: 'failure' | 'slow' | 'ways' | 'leaf' | 'node';
  readonly detail: string;
}

export interface Checked {
  /** `answered`, or the code that it was refused with. */
  readonly outcome: string;
  readonly fault: Fault | null;
}

export interface CheckOptions {
  readonly client: Client;
  readonly random: Random;
  /** Milliseconds that an answer may take; asked again, one that took longer may have been unlucky. */
  readonly most: number;
  /** How many leaves and how many nodes are asked for by themselves. */
  readonly parts: { readonly leaves: number; readonly nodes: number };
}

export async function checkDocument(asked: FuzzRequest, options: CheckOptions): Promise<Checked> {
  const answer = await askOnce(asked, 'fallback', options);
  const outcome = outcomeOf(answer);
  const fault =
    faultOf(answer) ?? (await slowness(asked, answer, options)) ?? (await ways(asked, answer, outcome, options));
  if (fault !== null || outcome !== 'answered') return { outcome, fault };
  const document = parse(asked.query, { noLocation: true });
  const data = dataOf(answer.body);
  return {
    outcome,
    fault: (await leaves(document, asked, data, options)) ?? (await nodes(document, asked, data, options)),
  };
}

const askOnce = (asked: FuzzRequest, way: Way, { client }: CheckOptions): Promise<Answer> => client.ask(asked, way);

async function slowness(asked: FuzzRequest, { ms }: Answer, options: CheckOptions): Promise<Fault | null> {
  const times = [ms];
  while (times.length < 4 && Math.min(...times) > options.most) {
    times.push((await askOnce(asked, 'fallback', options)).ms);
  }
  const least = Math.min(...times);
  return least > options.most ? { kind: 'slow', detail: `at least ${Math.round(least)} ms` } : null;
}

async function ways(asked: FuzzRequest, answer: Answer, outcome: string, options: CheckOptions): Promise<Fault | null> {
  const others: Way[] = outcome === 'answered' ? ['fast path', 'fast path', 'by hash', 'by hash'] : ['fast path'];
  for (const way of others) {
    if (way === 'by hash' && JSON.stringify(asked.variables).length > 4_000) continue;
    const other = await askOnce(asked, way, options);
    if (other.body !== answer.body || other.status !== answer.status) {
      const bodies = `${answer.body.slice(0, 500)}\n${other.body.slice(0, 500)}`;
      return { kind: 'ways', detail: `long and ${way}: ${answer.status} and ${other.status}\n${bodies}` };
    }
  }
  return null;
}

async function leaves(
  document: DocumentNode,
  asked: FuzzRequest,
  data: unknown,
  options: CheckOptions,
): Promise<Fault | null> {
  for (const leaf of some(splitDocument(document), options.parts.leaves, options.random)) {
    const query = print(leaf);
    const answer = await askOnce({ ...asked, query }, 'fallback', options);
    const differs = faultOf(answer)?.detail ?? notAnswered(answer) ?? difference(dataOf(answer.body), data);
    if (differs !== null)
      return { kind: 'leaf', detail: `${differs}\nof the leaf and of the whole; the leaf:\n${query}` };
  }
  return null;
}

async function nodes(
  document: DocumentNode,
  asked: FuzzRequest,
  data: unknown,
  options: CheckOptions,
): Promise<Fault | null> {
  const named = nameNodes(document);
  if (named === null) return null;
  const query = print(named);
  const whole = await askOnce({ ...asked, query }, 'fallback', options);
  // With names it may be one of the documents that ask for too much.
  if (faultOf(whole) === null && notAnswered(whole) !== null) return null;
  const differs = faultOf(whole)?.detail ?? difference(data, dataOf(whole.body));
  if (differs !== null) return { kind: 'node', detail: `${differs}\nwithout names and with them:\n${query}` };
  for (const node of some(nodesIn(named, asked.variables, dataOf(whole.body)), options.parts.nodes, options.random)) {
    const alone = print(node.document());
    const answer = await askOnce({ ...asked, query: alone }, 'fallback', options);
    const found = dataOf(answer.body);
    const row: unknown = typeof found === 'object' && found !== null && 'node' in found ? found.node : undefined;
    const fault = faultOf(answer)?.detail ?? notAnswered(answer) ?? difference(row, node.answer);
    if (fault !== null) return { kind: 'node', detail: `${fault}\nof the node alone and in the whole:\n${alone}` };
  }
  return null;
}

/** At random, as many of them as are asked for by themselves. */
function some<T>(all: readonly T[], parts: number, random: Random): readonly T[] {
  const left = [...all];
  while (left.length > parts) left.splice(random.below(left.length), 1);
  return left;
}

const notAnswered = (answer: Answer): string | null =>
  outcomeOf(answer) === 'answered' ? null : `the part is refused: ${answer.body.slice(0, 300)}`;

function faultOf({ status, body }: Answer): Fault | null {
  const detail = `${status} ${body.slice(0, 500)}`;
  if (status === 0 || status >= 500 || body.includes('INTERNAL_SERVER_ERROR')) return { kind: 'failure', detail };
  return parsed(body) === undefined ? { kind: 'failure', detail: `no JSON: ${detail}` } : null;
}

/** What a client is told by a code that is its own fault; `none` for an error without a code. */
function outcomeOf({ body }: Answer): string {
  const answer = parsed(body);
  if (typeof answer !== 'object' || answer === null || !('errors' in answer)) return 'answered';
  return /"code":"([A-Z_]+)"/.exec(JSON.stringify(answer.errors))?.[1] ?? 'none';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
