import type { Logger } from 'pino';
import type { Webhooks } from '../../schema/query/webhooks.ts';
import type { Config } from '../config.ts';
import type { AskSchema } from '../server/execute/ask-schema.ts';
import type { Store } from '../store/open-store.ts';
import { deliverWebhooks } from './deliver-webhooks.ts';
import { manageWebhooks } from './manage-webhooks.ts';
import { receivers } from './receivers.ts';
import { sealer } from './secrets.ts';

export interface WebhooksOptions {
  readonly store: Pick<Store, 'webhooks' | 'watch'>;
  readonly config: Pick<Config, 'WEBHOOK_KEY' | 'WEBHOOK_ADDRESSES'>;
  /** Asks the schema as the public. */
  readonly ask: AskSchema;
  readonly logger: Logger;
  readonly pauses?: readonly number[];
}

/** The webhooks of a service: those who may manage them, and it delivers until it is stopped. Without a key nothing is delivered. */
export function startWebhooks({ store, config, ask, logger, pauses }: WebhooksOptions): {
  readonly webhooks: Webhooks;
  readonly stop: () => Promise<void>;
} {
  const keeping = config.WEBHOOK_KEY === '' ? null : sealer(config.WEBHOOK_KEY);
  const allowed = receivers(config.WEBHOOK_ADDRESSES === '' ? [] : config.WEBHOOK_ADDRESSES.split(','));
  const managing = { store, ask, receivers: allowed };
  if (keeping === null)
    return {
      webhooks: manageWebhooks({ ...managing, sealer: null, wake: () => undefined }),
      stop: async () => undefined,
    };
  const delivering = deliverWebhooks({
    ...{ store, ask, logger, receivers: allowed, sealer: keeping },
    ...(pauses === undefined ? {} : { pauses }),
  });
  const webhooks = manageWebhooks({ ...managing, sealer: keeping, wake: delivering.wake });
  return { webhooks, stop: delivering.stop };
}
