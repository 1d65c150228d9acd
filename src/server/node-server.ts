import { createServer as createHttpServer, type Server, type ServerResponse } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from '../config.ts';
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
    createServerAdapter((request: Request) => server.fetch(request)),
  );
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
