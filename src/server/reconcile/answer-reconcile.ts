/**
 * Answers requests of the Reconciliation Service API 0.2 for people (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/), by which OpenRefine
 * matches a list of names.
 */
import type { Access } from '../../../schema/query/access.ts';
import type { Context } from '../../../schema/query/context.ts';
import type { Config } from '../../config.ts';
import { type AskSchema, askSchema } from '../execute/ask-schema.ts';
import { type Authenticate, accessOf } from '../http/authenticate.ts';
import { readBody } from '../http/read-body.ts';
import { orRefusal, Refusal } from '../http/refusal.ts';
import { publicBase } from '../http/request-facts.ts';
import { json } from '../http/responses.ts';
import type { RequestNote } from '../observe/use-error-codes.ts';
import { extendPeople } from './extend-people.ts';
import { manifest, personType } from './manifest.ts';
import { matchPeople, suggestPeople } from './match-people.ts';
import { parseExtension, parseQueries } from './parse-reconcile.ts';
import { properties } from './properties.ts';

export interface ReconcileOptions {
  readonly config: Pick<Config, 'MAX_BODY_BYTES' | 'PAGES' | 'PUBLIC_URL'>;
  readonly authenticate: Authenticate;
  readonly context: (access: Access) => Context;
}

/** Answers a request below `/reconcile`; null for any other. Rejects for what is not expected. */
export function answerReconcile({ config, authenticate, context }: ReconcileOptions) {
  const answers: Readonly<Record<string, (request: Request, ask: AskSchema) => Promise<unknown>>> = {
    '/reconcile': async (request, ask) => {
      const asked = await parametersOf(request, config.MAX_BODY_BYTES);
      const extend = asked.get('extend');
      if (extend !== null) return extendPeople(parseExtension(extend), ask);
      const queries = asked.get('queries');
      if (queries === null) return manifest(publicBase(request, config), config.PAGES === 'on');
      const results: Record<string, { result: unknown }> = {};
      for (const [key, query] of parseQueries(queries)) results[key] = { result: await matchPeople(query, ask) };
      return results;
    },
    '/reconcile/suggest/entity': async (request, ask) => ({ result: await suggestPeople(prefixOf(request), ask) }),
    '/reconcile/suggest/property': async (request) => ({ result: beginningWith(properties, prefixOf(request)) }),
    '/reconcile/suggest/type': async (request) => ({ result: beginningWith([personType], prefixOf(request)) }),
    '/reconcile/properties': async (request) => {
      const type = new URL(request.url).searchParams.get('type') ?? personType.id;
      const limit = Number(new URL(request.url).searchParams.get('limit') ?? properties.length);
      const offered = type === personType.id ? properties.map(({ id, name }) => ({ id, name })) : [];
      return { type, properties: limit > 0 ? offered.slice(0, limit) : offered };
    },
  };

  return async (request: Request, note: RequestNote): Promise<Response | null> => {
    const answer = answers[new URL(request.url).pathname.replace(/\/$/, '')];
    if (answer === undefined) return null;
    if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
    return orRefusal(async () => {
      const access = await accessOf(request, authenticate, note);
      const ask = askSchema(context(access), (operation, cost) => {
        note.operation ??= operation;
        note.cost += cost;
      });
      return json(await answer(request, ask));
    });
  };
}

/** What is asked, in the address or in a form. */
async function parametersOf(request: Request, maxBytes: number): Promise<URLSearchParams> {
  if (request.method === 'GET') return new URL(request.url).searchParams;
  if (request.method !== 'POST') throw new Refusal(405, 'Ask with GET or POST.', { allow: 'GET, POST' });
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams(await readBody(request, maxBytes));
  throw new Refusal(415, 'Send a form, with Content-Type: application/x-www-form-urlencoded.');
}

const prefixOf = (request: Request): string => new URL(request.url).searchParams.get('prefix') ?? '';

const beginningWith = (named: readonly { readonly id: string; readonly name: string }[], prefix: string) =>
  named
    .filter(({ name }) => name.toLowerCase().includes(prefix.trim().toLowerCase()))
    .map(({ id, name }) => ({ id, name }));
