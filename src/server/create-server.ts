/** The service as one function of a request: `/graphql`, GraphiQL on it, `/health` and `/ready`. It does not listen. */
import { randomUUID } from 'node:crypto';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { ReadStore } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import type { Config } from '../config.ts';
import { graphiqlAsset, graphiqlPage } from './graphiql.ts';
import { limitDocuments } from './limit-documents.ts';
import { type Noted, noteOperation, type RequestNote } from './note-operation.ts';
import { readParams } from './read-params.ts';
import { sayErrors } from './say-errors.ts';
import { tellCost } from './tell-cost.ts';

export interface ServerOptions {
  readonly store: ReadStore & { ping(): Promise<void> };
  readonly config: Config;
  readonly logger: Logger;
}

export interface OnrecordServer {
  /** Answers a request; never rejects. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** From now on `/ready` says that the service is stopping. */
  readonly stop: () => void;
}

export function createServer({ store, config, logger }: ServerOptions): OnrecordServer {
  let isStopping = false;
  const requests = new WeakMap<object, string>();
  const yoga = createYoga<Noted>({
    schema,
    context: () => ({ store, cost: { asked: 0, limit: config.MAX_COST } }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    batching: false,
    multipart: false,
    cors: false,
    logging: false,
    healthCheckEndpoint: '/yoga-health-is-off',
    maskedErrors: { maskError: sayErrors(logger, requests), errorMessage: 'Unexpected error.' },
    plugins: [
      readParams(config.MAX_BODY_BYTES),
      limitDocuments(config),
      codeForErrors,
      noteOperation(requests),
      tellCost,
    ],
  });

  async function answer(request: Request, note: RequestNote): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/health') return json({ status: 'ok' });
    if (pathname === '/ready')
      return (await isReady()) ? json({ status: 'ready' }) : json({ status: 'not ready' }, 503);
    if (pathname === '/graphql' || pathname === '/graphql/') {
      if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
      if (config.GRAPHIQL === 'on' && isBrowser(request)) return graphiqlPage();
      return yoga.fetch(request, { note });
    }
    if (pathname === '/' && config.GRAPHIQL === 'on' && isBrowser(request)) {
      return new Response(null, { status: 302, headers: { location: '/graphql' } });
    }
    const asset = config.GRAPHIQL === 'on' ? await graphiqlAsset(request, pathname) : null;
    return asset ?? json({ error: 'Nothing is here.', paths: ['/graphql', '/health', '/ready'] }, 404);
  }

  async function isReady(): Promise<boolean> {
    if (isStopping) return false;
    try {
      await store.ping();
      return true;
    } catch (error) {
      logger.warn({ err: error }, 'the store does not answer');
      return false;
    }
  }

  async function answerOrFail(request: Request, note: RequestNote): Promise<Response> {
    try {
      return await answer(request, note);
    } catch (error) {
      // The client has left: nobody hears the answer, and nothing is wrong here.
      if (request.signal.aborted) return json({}, 400);
      logger.error({ err: error, requestId: note.requestId }, 'an unexpected error');
      const message = { errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };
      return json(message, 500);
    }
  }

  return {
    fetch: async (request) => {
      const start = performance.now();
      const note: RequestNote = { requestId: randomUUID(), operation: null, errors: 0 };
      const response = withHeaders(await answerOrFail(request, note), request, config, note.requestId);
      const { pathname: path } = new URL(request.url);
      const ms = Math.round((performance.now() - start) * 10) / 10;
      const line = { ...note, method: request.method, path, status: response.status, ms };
      logger[isProbe(path) ? 'debug' : 'info'](line, 'answered');
      return response;
    },
    stop: () => {
      isStopping = true;
    },
  };
}

/** Asked every few seconds by whoever watches the service: worth no line each. */
const isProbe = (path: string): boolean => path === '/health' || path === '/ready';

/** A browser that opens the address, rather than a script that asks. */
const isBrowser = (request: Request): boolean =>
  request.method === 'GET' &&
  (request.headers.get('accept') ?? '').includes('text/html') &&
  !new URL(request.url).searchParams.has('query');

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8' } });

/** Public reads from any page of the origins named, never with credentials; and what keeps a browser from guessing. */
function withHeaders(response: Response, request: Request, config: Config, requestId: string): Response {
  // Set on the answer itself: another one around its body fails, and ends the process, when a client leaves half-way.
  const { headers } = response;
  headers.set('x-request-id', requestId);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  if (!headers.has('content-security-policy'))
    headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  const origin = request.headers.get('origin');
  const allowed = config.CORS_ORIGIN.split(',');
  const isAllowed = allowed.includes('*') || (origin !== null && allowed.includes(origin));
  if (isAllowed) {
    headers.set('access-control-allow-origin', allowed.includes('*') ? '*' : (origin ?? ''));
    headers.set('access-control-expose-headers', 'x-request-id');
    if (request.method === 'OPTIONS') {
      headers.set('access-control-allow-methods', 'GET, POST, OPTIONS');
      headers.set('access-control-allow-headers', 'content-type, accept');
      headers.set('access-control-max-age', '86400');
    }
  }
  if (!allowed.includes('*')) headers.append('vary', 'origin');
  return response;
}

/** Every error has a code: graphql-js gives none to what it finds while it parses and validates. */
const codeForErrors: Plugin = {
  onResultProcess({ result }) {
    if (Symbol.asyncIterator in result || Array.isArray(result)) return;
    for (const error of result.errors ?? []) {
      error.extensions['code'] ??= error.message.startsWith('Syntax Error')
        ? 'GRAPHQL_PARSE_FAILED'
        : 'GRAPHQL_VALIDATION_FAILED';
    }
  },
};
