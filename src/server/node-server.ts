import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Config } from '../config.ts';
import type { OnrecordServer } from './create-server.ts';
import type { FallbackInput } from './http/create-yoga.ts';
import { useTargetHost } from './http/host.ts';
import { isFastPathEligible, readFastPathRequest, write } from './http/parse-request.ts';
import { lazy } from './lazy.ts';
import type { Tracing } from './observe/tracing.ts';

export interface NodeServer {
  readonly http: Server;
  /**
   * Stops accepting requests after a short delay, finishes the open ones, and resolves when the last connection is closed. Event
   * streams are closed after half of STOP_TIMEOUT, all other connections after the whole.
   */
  readonly stop: () => Promise<void>;
}

/** The service behind an HTTP server of Node.js that does not listen yet. Slow clients are disconnected. */
export function nodeServer(server: OnrecordServer, config: Config, tracing: Tracing | null = null): NodeServer {
  const http = createHttpServer(
    {
      keepAliveTimeout: config.KEEP_ALIVE_TIMEOUT,
      // Counted from the first byte of a request, so it may be shorter than the keep-alive time-out.
      headersTimeout: config.HEADERS_TIMEOUT,
      requestTimeout: config.REQUEST_TIMEOUT,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (tracing === null) void answer(request, response);
      else tracing.serve(request, response, () => void answer(request, response));
    },
  );
  const fallback = lazy(async () => {
    const { createServerAdapter } = await import('@whatwg-node/server');
    return createServerAdapter<{ readonly req: IncomingMessage } & FallbackInput>(
      (request: Request, { req, params, executed }) => server.fetch(request, isLocal(req), { params, executed }),
    );
  });
  // The service is ready before it is loaded; the first request that needs it seldom has to wait.
  http.once('listening', () => void Promise.all([fallback(), server.loadFallback()]));

  async function answer(request: IncomingMessage & { body?: Buffer }, response: ServerResponse): Promise<void> {
    // Node.js omits the body of a response to HEAD; everything else is as for GET.
    if (request.method === 'HEAD') request.method = 'GET';
    useTargetHost(request);
    if (!isFastPathEligible(request, config)) return void (await (await fallback())(request, response));
    const fastRequest = await readFastPathRequest(request);
    if (request.destroyed && fastRequest === null && request.body === undefined) return;
    const fastAnswer = fastRequest === null ? {} : await server.answer(fastRequest);
    if ('status' in fastAnswer) return write(response, fastAnswer);
    await (await fallback())(request, response, fastAnswer);
  }

  let isStopping = false;
  const open = new Map<ServerResponse, IncomingMessage>();
  http.prependListener('request', (request, response) => {
    open.set(response, request);
    response.once('close', () => open.delete(response));
    if (isStopping) response.setHeader('connection', 'close');
  });
  const sockets = new Set<Socket>();
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  function close(resolve: () => void): void {
    http.close(() => resolve());
    http.closeIdleConnections();
    // Node.js does not count a connection as idle before its first request.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }

  return {
    http,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.stop();
        // A keep-alive connection would keep the process alive.
        for (const response of open.keys()) if (!response.headersSent) response.setHeader('connection', 'close');
        setTimeout(() => afterReading(() => close(resolve)), stopDelay);
        setTimeout(() => endStreams(open), config.STOP_TIMEOUT / 2).unref();
        setTimeout(() => http.closeAllConnections(), config.STOP_TIMEOUT).unref();
      }),
  };
}

/**
 * Delay before the server stops accepting requests, in milliseconds. Requests that were sent before the stop may still be on
 * their way on an idle connection or in the queue of the operating system.
 */
const stopDelay = 200;

/** Runs an action after the pending connections were accepted and their data was read. */
function afterReading(action: () => void): void {
  setImmediate(() => setImmediate(action));
}

/** Whether a request comes from this machine and not through a proxy, as far as its headers show. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isLoopback && !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
}

/** Closes event streams, recognized by the `Accept` of the request: the headers of the response cannot be read after `writeHead`. */
function endStreams(open: ReadonlyMap<ServerResponse, IncomingMessage>): void {
  for (const [response, { headers }] of open) {
    if (response.headersSent && /text\/event-stream|multipart\/mixed/.test(headers.accept ?? '')) response.destroy();
  }
}
