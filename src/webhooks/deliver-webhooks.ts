import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { encodeWebhookId } from '../../schema/index.ts';
import type { AskSchema } from '../server/execute/ask-schema.ts';
import type { Store } from '../store/open-store.ts';
import { nextBody } from './delivery-body.ts';
import { type Attempt, postDelivery } from './post-delivery.ts';
import type { Receivers } from './receivers.ts';
import type { Sealer } from './secrets.ts';
import { signDelivery } from './sign-delivery.ts';

type StoredWebhook = Awaited<ReturnType<Store['webhooks']['active']>>[number];

const minute = 60_000;
const hour = 60 * minute;

/** How long to wait after the first failure, the second, and so on, in milliseconds; after the last one the webhook is paused, in three days. */
const pausesAfterFailures: readonly number[] = [
  ...[5_000, 30_000, 2 * minute, 10 * minute, 30 * minute, hour, 2 * hour, 4 * hour],
  ...[8 * hour, 12 * hour, 20 * hour, 24 * hour],
];

/** How long a server has a webhook alone: longer than an attempt takes, so that none is made twice while its server lives. */
const claim = minute;

/** How long nothing is looked for, at the most: a notice of another process's writes may be lost. */
const longestPause = 15_000;

export interface DeliveringOptions {
  readonly store: Pick<Store, 'webhooks' | 'watch'>;
  /** Asks the schema as the public. */
  readonly ask: AskSchema;
  readonly receivers: Receivers;
  readonly sealer: Sealer;
  readonly logger: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly pauses?: readonly number[];
}

/** `wake` has it look for something to send now: a webhook that is new or resumed may have something at once. */
export interface Delivering {
  readonly wake: () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Sends the changes of the feed to webhooks until it is stopped, each webhook's in the order of the feed, whatever other servers do so, too:
 * one of them delivers a webhook at a time. A delivery is kept before it is sent and sent again as it is until it arrives.
 */
export function deliverWebhooks(options: DeliveringOptions): Delivering {
  const { store, ask, receivers, sealer, logger, pauses = pausesAfterFailures } = options;
  const owner = randomUUID();
  /** Places of the feed up to which a webhook has nothing to send, which are not worth a write. */
  const seen = new Map<string, string | null>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  /** Delivers what there is; answers the moment of the next attempt that is known, in milliseconds since 1970. */
  async function look(): Promise<number> {
    let next = Number.POSITIVE_INFINITY;
    for (const webhook of await store.webhooks.active()) {
      for (let isMore = true; isMore && !isStopped; ) isMore = await deliver(webhook.key);
      const [after] = (await store.webhooks.active()).filter(({ key }) => key === webhook.key);
      if (after?.nextAttemptAt) next = Math.min(next, Date.parse(after.nextAttemptAt));
    }
    return next;
  }

  /** Makes one attempt at a webhook; answers whether there may be more to send. */
  async function deliver(key: number): Promise<boolean> {
    const webhook = await store.webhooks.find(key);
    if (webhook === null || webhook.pausedAt !== null || !(await isDue(webhook))) return false;
    const claimed = await store.webhooks.claim(key, owner, new Date(Date.now() + claim).toISOString());
    if (claimed === null) return false;
    const pending = claimed.pending ?? (await begin(claimed));
    if (pending === null) return false;
    const attempt = await send(claimed, pending);
    await settle(claimed, attempt);
    return attempt.error === null;
  }

  /** Whether there is something to send, as far as it is known without a write. */
  async function isDue(webhook: Pick<StoredWebhook, 'key' | 'cursor' | 'filter' | 'nextAttemptAt'>): Promise<boolean> {
    if (webhook.nextAttemptAt !== null) return Date.parse(webhook.nextAttemptAt) <= Date.now();
    const from = `${webhook.key} ${webhook.cursor}`;
    const next = await nextBody(ask, { ...webhook, cursor: seen.get(from) ?? webhook.cursor, id: '' });
    if (next.body === null) seen.set(from, next.cursor);
    else seen.delete(from);
    return next.body !== null;
  }

  async function begin(webhook: StoredWebhook) {
    const next = await nextBody(ask, { ...webhook, id: encodeWebhookId(webhook.key) });
    if (next.body === null) {
      await store.webhooks.settle(webhook.key, owner, { result: 'nothing', cursor: next.cursor });
      return null;
    }
    return (await store.webhooks.startDelivery(webhook.key, owner, next)) ? next : null;
  }

  async function send(
    { url, sealedSecret }: StoredWebhook,
    { key, body }: { readonly key: string; readonly body: string },
  ): Promise<Attempt> {
    const secret = sealer.open(sealedSecret, url);
    if (secret === null) {
      const error = 'Its secret was encrypted with another WEBHOOK_KEY; set that one, or make the webhook anew.';
      return { status: null, error };
    }
    const seconds = Math.floor(Date.now() / 1000);
    return postDelivery(receivers, url, signDelivery(secret, { key, body, seconds }), body);
  }

  async function settle({ key, failures, url }: StoredWebhook, { status, error }: Attempt): Promise<void> {
    const at = new Date().toISOString();
    if (error === null) {
      logger.info({ webhook: encodeWebhookId(key), status }, 'changes were delivered');
      return store.webhooks.settle(key, owner, { result: 'arrived', at, status: status ?? 0 });
    }
    // A receiver that is gone for good says so (RFC 9110, section 15.5.11).
    const pause = status === 410 ? undefined : pauses[failures];
    const nextAttemptAt = pause === undefined ? null : new Date(Date.now() + withJitter(pause)).toISOString();
    logger.warn(
      { webhook: encodeWebhookId(key), host: new URL(url).host, status, error, nextAttemptAt },
      'not delivered',
    );
    return store.webhooks.settle(key, owner, { result: 'failed', at, status, error, nextAttemptAt });
  }

  function lookNow(): void {
    if (isStopped) return;
    if (running !== null) {
      isAskedAgain = true;
      return;
    }
    clearTimeout(timer);
    isAskedAgain = false;
    let next = Number.POSITIVE_INFINITY;
    running = look()
      .then((moment) => {
        next = moment;
      })
      .catch((error: unknown) => logger.error({ err: error }, 'webhooks could not be delivered'))
      .finally(() => {
        running = null;
        if (isStopped) return;
        const left = Math.min(longestPause, Math.max(0, next - Date.now()));
        // A timer may fire a little before its time.
        timer = setTimeout(lookNow, isAskedAgain ? 0 : left + 1);
        timer.unref();
      });
  }

  const unwatch = store.watch(lookNow);
  lookNow();
  return {
    wake: lookNow,
    stop: async () => {
      isStopped = true;
      unwatch();
      clearTimeout(timer);
      await running;
    },
  };
}

/** Up to a tenth more, so that receivers that failed together are not tried together. */
const withJitter = (pause: number): number => Math.round(pause * (1 + Math.random() / 10));
