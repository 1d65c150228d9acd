import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from '../config.ts';
import { bodyOf, isPlain, questionIn, typeOf, write } from './answer-quickly.ts';
import type { OnrecordServer } from './create-server.ts';

export interface NodeServer {
  readonly http: Server;
  /**
   * Takes no more requests, lets those that began be answered, and resolves when the last connection is closed. Event
   * streams, which have no end of their own, are ended after half of STOP_TIMEOUT, what else is open after the whole.
   */
  readonly stop: () => Promise<void>;
}

/** The service behind Node's own HTTP server, which does not listen yet. Slow clients are cut off. */
export function nodeServer(server: OnrecordServer, config: Config): NodeServer {
  const http = createHttpServer(
    {
      headersTimeout: config.HEADERS_TIMEOUT,
      requestTimeout: config.REQUEST_TIMEOUT,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => void answer(request, response),
  );
  const fetched = createServerAdapter((request: Request) => server.fetch(request));

  async function answer(request: IncomingMessage & { body?: Buffer }, response: ServerResponse): Promise<void> {
    if (isPlain(request, config)) {
      const body = await bodyOf(request);
      if (body === null) return;
      const question = questionIn(body);
      const answered = question === null ? null : await server.answer(question, request.headers.origin ?? null);
      if (answered !== null)
        return write(response, { ...answered.headers, 'content-type': typeOf(request) }, answered.body);
      // What has been read is handed on: the adapter takes a body that is there for the request's own.
      request.body = body;
    }
    await fetched(request, response);
  }

  let isStopping = false;
  const open = new Set<ServerResponse>();
  http.prependListener('request', (_, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isStopping) response.setHeader('connection', 'close');
  });
  return {
    http,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.stop();
        // A connection that is kept for the next request would keep the process, too.
        for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
        http.close(() => resolve());
        http.closeIdleConnections();
        setTimeout(() => endStreams(open), config.STOP_TIMEOUT / 2).unref();
        setTimeout(() => http.closeAllConnections(), config.STOP_TIMEOUT).unref();
      }),
  };
}

function endStreams(responses: Iterable<ServerResponse>): void {
  for (const response of responses) {
    if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.destroy();
  }
}
