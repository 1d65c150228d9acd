/** The service as a function from requests to responses: `/graphql` with GraphiQL, pages, feeds, `/health`, `/ready` and `/metrics`. It does not listen. */
import { randomUUID } from 'node:crypto';
import { type DocumentNode, getOperationAST, OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import type { ResponseErrorCode } from '../../schema/domain/error-codes.ts';
import type { Access, AccessTokens } from '../../schema/query/access.ts';
import type { Context, ReadStore } from '../../schema/query/context.ts';
import type { Webhooks } from '../../schema/query/webhooks.ts';
import type { Writer } from '../../schema/query/writer.ts';
import type { Config } from '../config.ts';
import { answerPrograms } from './answer-programs.ts';
import { DocumentCache, maxCachedCharacters } from './execute/document-cache.ts';
import { execute } from './execute/execute.ts';
import type { TrustedDocument } from './execute/trusted-documents.ts';
import { feedPaths, parseFeedPath } from './feeds/feed-path.ts';
import { graphiqlFolder } from './graphiql/graphiql-folder.ts';
import type { AnswerThread } from './http/answer-thread.ts';
import { type Authentication, authenticator } from './http/authenticate.ts';
import { matchesEtag, ownedByToken, ownHeaders, untilChange } from './http/cache-headers.ts';
import { type CommonRequest, commonHeaders } from './http/common-headers.ts';
import type { FallbackInput } from './http/create-yoga.ts';
import { type CachedResponse, executeCachedDocument } from './http/execute-cached-document.ts';
import { type FastPathRequest, type FastPathResponse, paramsOf } from './http/parse-request.ts';
import { isBrowser, isProbe, pathOf } from './http/request-facts.ts';
import { ResponseCache } from './http/response-cache.ts';
import { json, withHeaders, withoutCaching } from './http/responses.ts';
import { lazy } from './lazy.ts';
import type { Metrics } from './observe/metrics.ts';
import type { Tracing } from './observe/tracing.ts';
import type { RequestNote } from './observe/use-error-codes.ts';

export interface ServerOptions {
  readonly store: ReadStore & { ping(): Promise<void>; readonly tokens: AccessTokens };
  /** What mutations write with; nothing can be written where it is not given. */
  readonly writer?: Writer;
  readonly webhooks?: Webhooks;
  readonly config: Config;
  readonly logger: Logger;
  /** Documents that clients may send by their hash alone. */
  readonly trusted?: readonly TrustedDocument[];
  /** Metrics, served at `/metrics` as the setting METRICS allows. */
  readonly metrics?: Metrics;
  readonly tracing?: Pick<Tracing, 'note'>;
  /** A second thread that executes requests of the fast path. */
  readonly thread?: Pick<AnswerThread, 'answer'>;
  /** The moment of the next change that is known beforehand, in milliseconds since 1970: no copy is kept for longer. Null for none. */
  readonly nextChange?: () => number | null;
}

export interface OnrecordServer {
  /**
   * Answers any request; never rejects. `isLocal` means that it comes from this machine without a proxy; `fallbackInput` has
   * the results of `answer` for it.
   */
  readonly fetch: (request: Request, isLocal?: boolean, fallbackInput?: FallbackInput) => Promise<Response>;
  /** Answers a request on the fast path, or returns the input of the fallback, `fetch`. Never rejects. */
  readonly answer: (request: FastPathRequest) => Promise<FastPathResponse | FallbackInput>;
  /** Loads the fallback, which the first request that needs it would wait for. */
  readonly loadFallback: () => Promise<void>;
  /** Makes `/ready` report that the service is stopping. */
  readonly stop: () => void;
}

const graphiql = lazy(() => import('./graphiql/graphiql.ts'));

export function createServer({
  store,
  writer,
  webhooks,
  config,
  logger,
  trusted = [],
  metrics,
  tracing,
  thread,
  nextChange = () => null,
}: ServerOptions): OnrecordServer {
  let isStopping = false;
  const documents = new DocumentCache(maxCachedCharacters);
  const cache = new ResponseCache(config.CACHE_BYTES);
  metrics?.gauge('onrecord_cache_bytes', 'Bytes of the cached responses.', () => cache.bytes);
  for (const { text, document } of trusted) documents.trust(text, document);
  const authenticate = authenticator(store.tokens, config);
  const context = (access: Access): Context => ({
    store,
    access,
    ...(writer === undefined ? {} : { writer }),
    ...(webhooks === undefined ? {} : { webhooks }),
    ...(config.PUBLIC_URL === '' ? {} : { publicUrl: config.PUBLIC_URL }),
    cost: { asked: 0, limit: config.MAX_COST },
  });
  const feeds = lazy(async () => {
    const { answerFeeds } = await import('./feeds/answer-feeds.ts');
    return answerFeeds({ config, cache, version: () => store.version(), authenticate, context, nextChange });
  });
  const pages = lazy(async () => {
    const { answerPages } = await import('./pages/answer-pages.ts');
    return answerPages({ config, cache, logger, version: () => store.version(), authenticate, context, nextChange });
  });
  const programs = answerPrograms({
    config,
    logger,
    authenticate,
    context,
    trusted: trusted.map(({ document }) => document),
  });
  const fallback = lazy(async () => {
    const { createYoga } = await import('./http/create-yoga.ts');
    return createYoga({ config, logger, documents, context, onError: (code) => metrics?.failed(code) });
  });

  async function answer(
    request: Request,
    note: RequestNote,
    isLocal: boolean,
    fallbackInput: FallbackInput,
  ): Promise<Response> {
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
      if (config.GRAPHIQL === 'on' && isBrowser(request)) return (await graphiql()).graphiqlPage();
      const authentication = fallbackInput.authentication ?? (await authenticate(request.headers.get('authorization')));
      if ('access' in authentication && authentication.access.tokenName !== null)
        note.token = authentication.access.tokenName;
      const yoga = await fallback();
      const response = await yoga.fetch(request, { ...fallbackInput, authentication, note });
      return isPublic(authentication) ? withoutCaching(request, response) : withHeaders(response, ownedByToken);
    }
    const forProgram = await programs(pathname, request, note);
    if (forProgram !== null) return forProgram;
    const feed = parseFeedPath(new URL(request.url));
    if (feed !== null) return (await feeds())(feed, request, note);
    if (config.GRAPHIQL === 'on' && pathname.startsWith(graphiqlFolder)) {
      const asset = await (await graphiql()).graphiqlAsset(request, pathname);
      if (asset !== null) return asset;
    }
    const page = config.PAGES === 'on' ? await (await pages())(request, note, isBrowser(request)) : null;
    if (page !== null) return page;
    if (pathname === '/' && config.GRAPHIQL === 'on' && isBrowser(request)) {
      return new Response(null, { status: 302, headers: { location: '/graphql' } });
    }
    return json({ error: 'Nothing is here.', paths: ['/graphql', '/health', '/ready', ...feedPaths] }, 404);
  }

  async function executeFast(request: FastPathRequest): Promise<CachedResponse | FallbackInput> {
    const version = config.CACHE_BYTES === 0 ? null : store.version();
    const authentication = await authenticate(request.authorization);
    if ('refused' in authentication) return { authentication };
    const { access } = authentication;
    // With the token, whose responses are its own, and the method: the body of a POST may look like a URL.
    const key = `${access.tokenName ?? ''} ${request.method} ${request.payload}`;
    const cached = cache.find(key, version);
    metrics?.cacheLookup(cached === undefined ? 'miss' : 'hit');
    if (cached !== undefined) return cached;
    const params = paramsOf(request, documents);
    if (params === null) return { authentication };
    const { text, variables, operationName, isByHash } = params;
    const document = documents.find(text);
    if (document === undefined || !isQuery(document, operationName)) return { params, authentication };
    const ofPublic = request.method === 'POST' ? 'none' : isByHash ? 'public' : 'no-store';
    const cacheControl = isPublic(authentication) ? ofPublic : 'token';
    const cachedRequest = { text, variables, operationName, access, cacheControl } as const;
    const answer =
      (await thread?.answer(cachedRequest)) ??
      (await executeCachedDocument(cachedRequest, document, context(access), execute));
    if ('result' in answer) return { params, executed: answer, authentication };
    cache.add(key, version, answer);
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

  async function answerOrFail(
    ...[request, note, isLocal, fallbackInput]: Parameters<typeof answer>
  ): Promise<Response> {
    try {
      return await answer(request, note, isLocal, fallbackInput);
    } catch (error) {
      // The client has disconnected: this is not an error of the service.
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

  /** Records a finished request in metrics and log, and returns the common headers of its response. */
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
    fetch: async (request, isLocal = false, fallbackInput = {}) => {
      const start = performance.now();
      const note: RequestNote = { requestId: randomUUID(), operation: null, cost: 0, errors: 0 };
      const { method, headers } = request;
      const response = await answerOrFail(request, note, isLocal, fallbackInput);
      const origin = headers.get('origin');
      const requestedHeaders = headers.get('access-control-request-headers');
      const finished = { method, origin, requestedHeaders, path: pathOf(request) ?? '', start };
      return withHeaders(response, finish(finished, note, response.status));
    },
    answer: async (request) => {
      const start = performance.now();
      const answer = await executeFast(request).catch(() => ({}));
      if (!('body' in answer)) return answer;
      const { operation, cost } = answer;
      const own = untilChange(ownHeaders(answer.headers, request.type, config.CACHE_TAGS), nextChange());
      const isNotModified = matchesEtag(request.ifNoneMatch, own['etag']);
      const status = isNotModified ? 304 : 200;
      const { method, origin } = request;
      const note = { requestId: randomUUID(), operation, cost, errors: 0 };
      const common = finish({ method, origin, path: '/graphql', start }, note, status);
      const vary = [common['vary'], own['vary']].filter((each) => each !== undefined).join(', ');
      const headers = { ...common, ...own, ...(vary === '' ? {} : { vary }) };
      return { status, headers, body: isNotModified ? null : answer.body };
    },
    loadFallback: async () => {
      await fallback();
    },
    stop: () => {
      isStopping = true;
    },
  };
}

/** A document that has no operation of the name, which is told where it is executed, is none of the others. */
const isQuery = (document: DocumentNode, operationName: string | null): boolean =>
  (getOperationAST(document, operationName)?.operation ?? OperationTypeNode.QUERY) === OperationTypeNode.QUERY;

/** Whether a request is answered as everybody's is. */
const isPublic = (authentication: Authentication): boolean =>
  'access' in authentication && authentication.access.tokenName === null;
