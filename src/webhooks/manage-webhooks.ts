import type { CreatedWebhook, NewWebhook, Webhooks } from '../../schema/query/webhooks.ts';
import type { WriteFailure, WriteRequest } from '../../schema/query/writer.ts';
import { onceOf } from '../ingest/once-of.ts';
import { failureOf } from '../ingest/write-failures.ts';
import type { AskSchema } from '../server/execute/ask-schema.ts';
import type { Store } from '../store/open-store.ts';
import { endOfFeed } from './delivery-body.ts';
import type { Receivers } from './receivers.ts';
import { createSecret, type Sealer } from './secrets.ts';

export interface ManagingOptions {
  readonly store: Pick<Store, 'webhooks'>;
  readonly ask: AskSchema;
  readonly receivers: Receivers;
  /** Null where no key is set: then none is made. */
  readonly sealer: Sealer | null;
  /** Called where there may be something to send at once. */
  readonly wake: () => void;
}

/** Makes, lists, pauses, resumes and deletes webhooks for those who may. */
export function manageWebhooks({ store: { webhooks }, ask, receivers, sealer, wake }: ManagingOptions): Webhooks {
  async function create(keeping: Sealer, webhook: NewWebhook, request: WriteRequest): Promise<CreatedWebhook> {
    const { name, url, filter, after } = webhook;
    const resolved = await receivers.resolve(url);
    if ('refused' in resolved) return { failure: refusedAddress(resolved.refused) };
    const secret = createSecret();
    const kept = await webhooks.create(
      {
        name,
        url,
        filter,
        cursor: after ?? (await endOfFeed(ask)),
        sealedSecret: keeping.seal(secret, url),
        createdBy: request.access.tokenName ?? '',
      },
      onceOf(request, 0),
    );
    if ('refused' in kept) return { failure: failureOf(kept, null, 'url', 'webhook') };
    wake();
    return { webhook: kept.webhook, secret: kept.isNew ? secret : null };
  }

  return {
    page: (page) => webhooks.page(page),
    count: () => webhooks.count(),
    find: (key) => webhooks.find(key),
    create: sealer === null ? null : (webhook, request) => create(sealer, webhook, request),
    change: async (key, verb, request) => {
      const changed = await webhooks.change(key, verb, onceOf(request, 0));
      if (verb === 'resume') wake();
      return 'refused' in changed ? { failure: failureOf(changed, null, 'webhookId', 'webhook') } : changed;
    },
  };
}

const refusedAddress = (why: string): WriteFailure => ({
  kind: 'INVALID_INPUT',
  code: 'BAD_USER_INPUT',
  message: `The address ${why}. Only the setting WEBHOOK_ADDRESSES of the service lets others receive.`,
  path: ['url'],
  line: null,
});
