/** Reads what a client asks by the reconciliation protocol. Throws a refusal that says what is wrong. */
import { z } from 'zod';
import { Refusal } from '../http/refusal.ts';
import type { NameQuery } from './match-people.ts';

/** The most names, or people, of one request. */
const mostAtOnce = 50;

const nameQuery = z.object({
  query: z.string().max(500).default(''),
  type: z.union([z.string(), z.array(z.string()), z.object({ id: z.string() })]).optional(),
  limit: z.number().int().min(1).max(50).default(10),
});

const extension = z.object({
  ids: z.array(z.string()).max(mostAtOnce),
  properties: z.array(z.object({ id: z.string() })).max(20),
});

/** The names that are looked for, each by the key under which it is answered. */
export function parseQueries(json: string): ReadonlyMap<string, NameQuery> {
  const asked = parseAs('queries', json, z.record(z.string(), nameQuery), '{"q0": {"query": "Ada Kern"}}');
  const entries = Object.entries(asked);
  if (entries.length > mostAtOnce) throw tooMany('names', entries.length);
  return new Map(entries.map(([key, { query, limit, type }]) => [key, { query, limit, type: typeIn(type) }]));
}

export interface Extension {
  readonly ids: readonly string[];
  readonly properties: readonly string[];
}

/** The people of whom something is asked, and what. */
export function parseExtension(json: string): Extension {
  const example = '{"ids": ["ada-kern"], "properties": [{"id": "quoteCount"}]}';
  const { ids, properties } = parseAs('extend', json, extension, example);
  return { ids, properties: properties.map(({ id }) => id) };
}

function typeIn(type: string | readonly string[] | { readonly id: string } | undefined): string | null {
  if (type === undefined) return null;
  if (typeof type === 'string') return type;
  return 'id' in type ? type.id : (type.find((each) => each === 'Person') ?? type[0] ?? null);
}

function parseAs<T>(name: string, json: string, shape: z.ZodType<T>, example: string): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new Refusal(400, `"${name}" is not JSON; send it as ${name}=${example}.`);
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
  throw new Refusal(
    400,
    `"${name}"${where}: ${issue?.message ?? 'is not as expected'}; send it as ${name}=${example}.`,
  );
}

const tooMany = (what: string, count: number): Refusal =>
  new Refusal(413, `${count} ${what} are too many for one request; send at most ${mostAtOnce}.`);
