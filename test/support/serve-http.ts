import { pino } from 'pino';
import { readConfig } from '../../src/config.ts';
import { createServer, type ServerOptions } from '../../src/server/create-server.ts';
import { nodeServer } from '../../src/server/node-server.ts';

/**
 * The service on a free port of this machine, with its defaults but for the settings given. `stop` waits for no client;
 * how the service itself stops is tested in `test/server/stop.test.ts`.
 */
export async function serveHttp(
  options: Pick<ServerOptions, 'store' | 'writer' | 'webhooks' | 'trusted' | 'metrics' | 'thread'>,
  settings: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const config = readConfig(settings);
  const logger = pino({ level: 'silent' });
  const server = createServer({ ...options, config, logger });
  const { http } = nodeServer(server, config);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const stop = () =>
    new Promise<void>((resolve) => {
      server.stop();
      http.close(() => resolve());
      http.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${address.port}/graphql`, stop };
}
