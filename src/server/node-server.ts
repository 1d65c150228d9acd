import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from '../config.ts';
import type { OnrecordServer } from './create-server.ts';
import type { Handed } from './http/create-yoga.ts';
import { useTargetHost } from './http/host.ts';
import { isFastPathEligible, readFastPathRequest, write } from './http/parse-request.ts';
import type { Tracing } from './observe/tracing.ts';

export interface NodeServer {
  readonly http: Server;
  /**
   * Soon takes no more requests, lets those that began be answered, and resolves when the last connection is closed. Event
   * streams, which have no end of their own, are ended after half of STOP_TIMEOUT, what else is open after the whole.
   */
  readonly stop: () => Promise<void>;
}

/** The service behind Node's own HTTP server, which does not listen yet. Slow clients are cut off. */
export function nodeServer(server: OnrecordServer, config: Config, tracing: Tracing | null = null): NodeServer {
  const http = createHttpServer(
    {
      keepAliveTimeout: config.KEEP_ALIVE_TIMEOUT,
      // Counted from the first byte of a request, so that it may be shorter than a connection lies idle.
      headersTimeout: config.HEADERS_TIMEOUT,
      requestTimeout: config.REQUEST_TIMEOUT,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (tracing === null) void answer(request, response);
      else tracing.serve(request, response, () => void answer(request, response));
    },
  );
  const fetched = createServerAdapter<{ readonly req: IncomingMessage } & Handed>(
    (request: Request, { req, params, executed }) => server.fetch(request, isLocal(req), { params, executed }),
  );

  async function answer(request: IncomingMessage & { body?: Buffer }, response: ServerResponse): Promise<void> {
    // Node leaves the body of an answer to it out, whatever is written: all else is as it is for GET.
    if (request.method === 'HEAD') request.method = 'GET';
    useTargetHost(request);
    if (!isFastPathEligible(request, config)) return void (await fetched(request, response));
    const asked = await readFastPathRequest(request);
    if (request.destroyed && asked === null && request.body === undefined) return;
    const answered = asked === null ? {} : await server.answer(asked);
    if ('status' in answered) return write(response, answered);
    await fetched(request, response, answered);
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
    // One that was opened ahead, and has sent nothing, is not idle to Node.
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  }

  return {
    http,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.stop();
        // A connection that is kept for the next request would keep the process, too.
        for (const response of open.keys()) if (!response.headersSent) response.setHeader('connection', 'close');
        setTimeout(() => afterReading(() => close(resolve)), underWay);
        setTimeout(() => endStreams(open), config.STOP_TIMEOUT / 2).unref();
        setTimeout(() => http.closeAllConnections(), config.STOP_TIMEOUT).unref();
      }),
  };
}

/**
 * How long what was sent before the stop may be under way, in milliseconds. A connection that looks idle may have a request
 * on it, and one that nobody has taken yet may wait: closed at once, both would be lost.
 */
const underWay = 200;

/** Once more connections are taken, and what has come on them is read, however long the thread was busy before. */
function afterReading(action: () => void): void {
  setImmediate(() => setImmediate(action));
}

/** Whether a request comes from this machine, as far as one can know, and by no proxy that speaks for others. */
function isLocal({ socket, headers }: IncomingMessage): boolean {
  const isLoopback = /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
  return isLoopback && !['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'].some((name) => name in headers);
}

/** By what they asked for: what a response says of its type cannot be read back where it was written at once. */
function endStreams(open: ReadonlyMap<ServerResponse, IncomingMessage>): void {
  for (const [response, { headers }] of open) {
    if (response.headersSent && /text\/event-stream|multipart\/mixed/.test(headers.accept ?? '')) response.destroy();
  }
}
