/** The service as one function of a request: `/graphql`, GraphiQL on it, `/health` and `/ready`. It does not listen. */
import { randomUUID } from 'node:crypto';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { ResponseErrorCode } from '../../schema/domain/error-codes.ts';
import type { Access, AccessTokens } from '../../schema/query/access.ts';
import type { Context, ReadStore } from '../../schema/query/context.ts';
import type { Writer } from '../../schema/query/writer.ts';
import type { Config } from '../config.ts';
import { DocumentCache, keptCharacters } from './execute/document-cache.ts';
import { execute } from './execute/execute.ts';
import type { TrustedDocument } from './execute/trusted-documents.ts';
import { graphiqlAsset, graphiqlPage } from './graphiql/graphiql.ts';
import type { AnswerThread } from './http/answer-thread.ts';
import { type Authentication, authenticator } from './http/authenticate.ts';
import { isKnownTo, noStore, ownedByToken, ownHeaders } from './http/cache-headers.ts';
import { type CommonRequest, commonHeaders } from './http/common-headers.ts';
import { createYoga, type Handed } from './http/create-yoga.ts';
import { type CachedResponse, executeCachedDocument } from './http/execute-cached-document.ts';
import { isHost } from './http/host.ts';
import { type FastPathRequest, type FastPathResponse, paramsOf } from './http/parse-request.ts';
import { ResponseCache } from './http/response-cache.ts';
import type { Metrics } from './observe/metrics.ts';
import type { Tracing } from './observe/tracing.ts';
import type { RequestNote } from './observe/use-error-codes.ts';

export interface ServerOptions {
  readonly store: ReadStore & { ping(): Promise<void>; readonly tokens: AccessTokens };
  /** What mutations write with; nothing can be written where it is not given. */
  readonly writer?: Writer;
  readonly config: Config;
  readonly logger: Logger;
  /** What clients may ask for by its hash without having sent it. */
  readonly trusted?: readonly TrustedDocument[];
  /** Counts what is done, and is told at `/metrics` where the setting METRICS lets it be. */
  readonly metrics?: Metrics;
  readonly tracing?: Pick<Tracing, 'note'>;
  /** Answers plain questions beside this thread. */
  readonly thread?: Pick<AnswerThread, 'answer'>;
}

export interface OnrecordServer {
  /**
   * Answers a request; never rejects. `isLocal` says that it comes from this machine itself, and not by a proxy on it;
   * `handed` is what `answer` could not finish of it.
   */
  readonly fetch: (request: Request, isLocal?: boolean, handed?: Handed) => Promise<Response>;
  /** Answers a request by the fast path, or hands on what must be fetched. Never rejects. */
  readonly answer: (request: FastPathRequest) => Promise<FastPathResponse | Handed>;
  /** From now on `/ready` says that the service is stopping. */
  readonly stop: () => void;
}

export function createServer({
  store,
  writer,
  config,
  logger,
  trusted = [],
  metrics,
  tracing,
  thread,
}: ServerOptions): OnrecordServer {
  let isStopping = false;
  const documents = new DocumentCache(keptCharacters);
  const cache = new ResponseCache(config.CACHE_BYTES);
  metrics?.gauge('onrecord_cache_bytes', 'Bytes of answers that are kept.', () => cache.bytes);
  for (const { text, document } of trusted) documents.trust(text, document);
  const authenticate = authenticator(store.tokens, config);
  const context = (access: Access): Context => ({
    store,
    access,
    ...(writer === undefined ? {} : { writer }),
    cost: { asked: 0, limit: config.MAX_COST },
  });
  const yoga = createYoga({ config, logger, documents, context, failed: (code) => metrics?.failed(code) });

  async function answer(request: Request, note: RequestNote, isLocal: boolean, handed: Handed): Promise<Response> {
    const pathname = pathOf(request);
    if (pathname === null) return json({ error: 'The address or the Host header is not well formed.' }, 400);
    if (pathname === '/health') return json({ status: 'ok' });
    if (pathname === '/ready')
      return (await isReady()) ? json({ status: 'ready' }) : json({ status: 'not ready' }, 503);
    if (pathname === '/metrics' && metrics !== undefined && (config.METRICS === 'on' || isLocal)) {
      return new Response(await metrics.text(), { headers: { 'content-type': metrics.contentType } });
    }
    if (pathname === '/graphql' || pathname === '/graphql/') {
      if (request.method === 'OPTIONS') return new Response(null, { status: 204 });
      if (config.GRAPHIQL === 'on' && isBrowser(request)) return graphiqlPage();
      const authentication = handed.authentication ?? (await authenticate(request.headers.get('authorization')));
      if ('access' in authentication && authentication.access.tokenName !== null)
        note.token = authentication.access.tokenName;
      const response = await yoga.fetch(request, { ...handed, authentication, note });
      return isPublic(authentication) ? unkept(request, response) : withHeaders(response, ownedByToken);
    }
    if (pathname === '/' && config.GRAPHIQL === 'on' && isBrowser(request)) {
      return new Response(null, { status: 302, headers: { location: '/graphql' } });
    }
    const asset = config.GRAPHIQL === 'on' ? await graphiqlAsset(request, pathname) : null;
    return asset ?? json({ error: 'Nothing is here.', paths: ['/graphql', '/health', '/ready'] }, 404);
  }

  async function quickly(request: FastPathRequest): Promise<CachedResponse | Handed> {
    const version = config.CACHE_BYTES === 0 ? null : store.version();
    const authentication = await authenticate(request.authorization);
    if ('refused' in authentication) return { authentication };
    const { access } = authentication;
    // A body that reads like an address is another question than that address; and a token's answers are its own.
    const question = `${access.tokenName ?? ''} ${request.method} ${request.asked}`;
    const kept = cache.find(question, version);
    metrics?.looked(kept === undefined ? 'miss' : 'hit');
    if (kept !== undefined) return kept;
    const params = paramsOf(request, documents);
    if (params === null) return { authentication };
    const { text, variables, operationName, isByHash } = params;
    const document = documents.find(text);
    if (document === undefined || !isQuery(document, operationName)) return { params, authentication };
    const ofPublic = request.method === 'POST' ? 'not told' : isByHash ? 'may keep' : 'may not keep';
    const caches = isPublic(authentication) ? ofPublic : 'may not share';
    const asked = { text, variables, operationName, access, caches } as const;
    const answer =
      (await thread?.answer(asked)) ?? (await executeCachedDocument(asked, document, context(access), execute));
    if ('result' in answer) return { params, executed: answer, authentication };
    cache.keep(question, version, answer);
    return answer;
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

  async function answerOrFail(...[request, note, isLocal, handed]: Parameters<typeof answer>): Promise<Response> {
    try {
      return await answer(request, note, isLocal, handed);
    } catch (error) {
      // The client has left: nobody hears the answer, and nothing is wrong here.
      if (request.signal.aborted) return json({}, 400);
      logger.error({ err: error, requestId: note.requestId }, 'an unexpected error');
      const message = {
        errors: [
          { message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ResponseErrorCode } },
        ],
      };
      return json(message, 500);
    }
  }

  /** What is done of every request once its status is known: it is counted and logged, and its response gets its headers. */
  function finish(
    request: CommonRequest & { readonly path: string; readonly start: number },
    { requestId, token, operation, cost, errors }: RequestNote,
    status: number,
  ): Readonly<Record<string, string>> {
    const { method, path, start } = request;
    const ms = Math.round((performance.now() - start) * 10) / 10;
    metrics?.answered({ method, path, status, operation, ms });
    const level = isProbe(path) ? 'debug' : 'info';
    logger[level](
      { requestId, token, operation, cost, errors, traceId: tracing?.note(operation), method, path, status, ms },
      'answered',
    );
    return commonHeaders(request, config, requestId);
  }

  return {
    fetch: async (request, isLocal = false, handed = {}) => {
      const start = performance.now();
      const note: RequestNote = { requestId: randomUUID(), operation: null, cost: 0, errors: 0 };
      const { method, headers } = request;
      const response = await answerOrFail(request, note, isLocal, handed);
      const origin = headers.get('origin');
      const requestedHeaders = headers.get('access-control-request-headers');
      const asked = { method, origin, requestedHeaders, path: pathOf(request) ?? '', start };
      return withHeaders(response, finish(asked, note, response.status));
    },
    answer: async (request) => {
      const start = performance.now();
      const answer = await quickly(request).catch(() => ({}));
      if (!('body' in answer)) return answer;
      const { operation, cost } = answer;
      const own = ownHeaders(answer.headers, request.type, config.CACHE_TAGS);
      const isThere = isKnownTo(request.ifNoneMatch, own['etag']);
      const status = isThere ? 304 : 200;
      const { method, origin } = request;
      const note = { requestId: randomUUID(), operation, cost, errors: 0 };
      const common = finish({ method, origin, path: '/graphql', start }, note, status);
      const vary = [common['vary'], own['vary']].filter((each) => each !== undefined).join(', ');
      const headers = { ...common, ...own, ...(vary === '' ? {} : { vary }) };
      return { status, headers, body: isThere ? null : answer.body };
    },
    stop: () => {
      isStopping = true;
    },
  };
}

/** Asked every few seconds by whoever watches the service: worth no line each. */
const isProbe = (path: string): boolean => path === '/health' || path === '/ready' || path === '/metrics';

/** The path of a request's address; null where that is none, which the Host header is a part of. */
const pathOf = ({ url, headers }: Request): string | null =>
  URL.canParse(url) && isHost(headers.get('host') ?? '') ? new URL(url).pathname : null;

/** A document that has no operation of the name, which is told where it is executed, is none of the others. */
const isQuery = (document: DocumentNode, operationName: string | null): boolean =>
  (getOperationAST(document, operationName)?.operation ?? OperationTypeNode.QUERY) === OperationTypeNode.QUERY;

/** Whether a request is answered as everybody's is. */
const isPublic = (authentication: Authentication): boolean =>
  'access' in authentication && authentication.access.tokenName === null;

/** A browser that opens the address, rather than a script that asks. */
const isBrowser = (request: Request): boolean =>
  request.method === 'GET' &&
  (request.headers.get('accept') ?? '').includes('text/html') &&
  !['query', 'documentId', 'extensions'].some((name) => new URL(request.url).searchParams.has(name));

const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...noStore },
  });

/** Sets them on the answer itself: another one around its body fails, and ends the process, when a client leaves half-way. */
function withHeaders(response: Response, headers: Readonly<Record<string, string>>): Response {
  for (const [name, value] of Object.entries(headers)) {
    if (name === 'vary') response.headers.append(name, value);
    else if (name !== 'content-security-policy' || !response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

/** Only what is asked for by hash and has no errors may be kept; see `cache-headers.ts`. */
function unkept({ method }: Request, response: Response): Response {
  return method === 'GET' ? withHeaders(response, noStore) : response;
}
