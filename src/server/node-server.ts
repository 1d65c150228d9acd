import { createServer as createHttpServer, type Server } from 'node:http';
import { createServerAdapter } from '@whatwg-node/server';
import type { Config } from '../config.ts';
import type { OnrecordServer } from './create-server.ts';

/** Event streams are ended this long after a stop began, in milliseconds; what else is open has the whole time. */
const streamsEnd = 5_000;

export interface NodeServer {
  readonly http: Server;
  /** Takes no more requests, lets those that began be answered, and resolves when the last connection is closed. */
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
  http.prependListener('request', (_, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  return {
    http,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        server.stop();
        http.close(() => resolve());
        http.closeIdleConnections();
        setTimeout(() => http.closeAllConnections(), Math.min(streamsEnd, config.STOP_TIMEOUT)).unref();
      }),
  };
}
