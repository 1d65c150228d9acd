/** The service as one function of a request: `/graphql`, GraphiQL on it, `/health` and `/ready`. It does not listen. */
import { randomUUID } from 'node:crypto';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Context, ReadStore } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import type { Config } from '../config.ts';
import { commonHeaders } from './common-headers.ts';
import { graphiqlAsset, graphiqlPage } from './graphiql.ts';
import { KnownDocuments, keepDocuments } from './known-documents.ts';
import { limitDocuments } from './limit-documents.ts';
import { type Noted, noteOperation, type RequestNote } from './note-operation.ts';
import { type QuickQuestion, quickAnswer } from './quick-answer.ts';
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
  /** Answers a plain question the short way, see `quick-answer.ts`; null where it must be fetched. Never rejects. */
  readonly answer: (
    question: QuickQuestion,
    origin: string | null,
  ) => Promise<{ readonly headers: Readonly<Record<string, string>>; readonly body: string } | null>;
  /** From now on `/ready` says that the service is stopping. */
  readonly stop: () => void;
}

/** How many characters of documents are kept parsed, which takes some fifty times as many bytes. */
const keptCharacters = 1_000_000;

export function createServer({ store, config, logger }: ServerOptions): OnrecordServer {
  let isStopping = false;
  const requests = new WeakMap<object, string>();
  const known = new KnownDocuments(keptCharacters);
  const contextOf = (): Context => ({ store, cost: { asked: 0, limit: config.MAX_COST } });
  const yoga = createYoga<Noted>({
    schema,
    context: contextOf,
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
      keepDocuments(known),
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

  function log(
    note: RequestNote,
    answered: { readonly method: string; readonly path: string; readonly status: number },
    start: number,
  ): void {
    const ms = Math.round((performance.now() - start) * 10) / 10;
    logger[isProbe(answered.path) ? 'debug' : 'info']({ ...note, ...answered, ms }, 'answered');
  }

  return {
    fetch: async (request) => {
      const start = performance.now();
      const note: RequestNote = { requestId: randomUUID(), operation: null, errors: 0 };
      const { method } = request;
      const headers = commonHeaders({ origin: request.headers.get('origin'), method }, config, note.requestId);
      const response = withHeaders(await answerOrFail(request, note), headers);
      log(note, { method, path: new URL(request.url).pathname, status: response.status }, start);
      return response;
    },
    answer: async (question, origin) => {
      const start = performance.now();
      const requestId = randomUUID();
      const answered = await quickAnswer(question, known, schema, contextOf());
      if (answered === null) return null;
      const line = { method: 'POST', path: '/graphql', status: 200 } as const;
      log({ requestId, operation: answered.operation, errors: 0 }, line, start);
      return { headers: commonHeaders({ origin, method: 'POST' }, config, requestId), body: answered.body };
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

/** Sets them on the answer itself: another one around its body fails, and ends the process, when a client leaves half-way. */
function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.headers.append(name, value);
    else if (name !== 'content-security-policy' || !response.headers.has(name)) response.headers.set(name, value);
  }
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
