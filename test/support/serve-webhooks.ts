import { pino } from 'pino';
import { publicAccess } from '../../schema/query/access.ts';
import { readConfig } from '../../src/config.ts';
import { askSchema } from '../../src/server/execute/ask-schema.ts';
import type { Store } from '../../src/store/open-store.ts';
import { startWebhooks } from '../../src/webhooks/start-webhooks.ts';
import { type ServedWriting, serveWriting } from './serve-writing.ts';

/** The service with webhooks, whose receivers may be on this machine; a failed one is tried again after `pauses`, in milliseconds. */
export async function serveWebhooks(
  store: Store,
  settings: Readonly<Record<string, string>> = {},
  pauses: readonly number[] = [50, 50, 50],
): Promise<ServedWriting> {
  const own = {
    WEBHOOK_KEY: 'a key of this test and of no other service',
    WEBHOOK_ADDRESSES: '127.0.0.1',
    ...settings,
  };
  const ask = askSchema({ store, access: publicAccess });
  const started = startWebhooks({ store, config: readConfig(own), ask, logger: pino({ level: 'silent' }), pauses });
  const served = await serveWriting(store, own, started.webhooks);
  return {
    ...served,
    stop: async () => {
      await started.stop();
      await served.stop();
    },
  };
}
