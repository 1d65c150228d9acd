import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { encodeWebhookId } from '../../schema/index.ts';
import type { AskSchema } from '../server/execute/ask-schema.ts';
import type { Store } from '../store/open-store.ts';
import { type Next, nextBody } from './delivery-body.ts';
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

/** What became of a webhook: a delivery arrived, nothing is to be sent now, or the moment of the next attempt in milliseconds since 1970. */
type Result = 'arrived' | 'nothing' | number;

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
  /** By webhook: behind which cursor of it there is nothing to send up to which place of the feed. */
  const seen = new Map<number, { readonly of: string | null; readonly upTo: string | null }>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  let isStopped = false;

  /** Delivers what there is; answers the moment of the next attempt that is known, in milliseconds since 1970. */
  async function look(): Promise<number> {
    let next = Number.POSITIVE_INFINITY;
    for (const { key } of await store.webhooks.active()) {
      let result: Result = 'arrived';
      while (result === 'arrived' && !isStopped) result = await deliver(key);
      if (typeof result === 'number') next = Math.min(next, result);
    }
    return next;
  }

  /** Makes one attempt at a webhook, where there is something to send; what is not worth a write is found out without one. */
  async function deliver(key: number): Promise<Result> {
    const webhook = await store.webhooks.find(key);
    if (webhook === null || webhook.pausedAt !== null) return 'nothing';
    const due = webhook.nextAttemptAt === null ? null : Date.parse(webhook.nextAttemptAt);
    if (due !== null && due > Date.now()) return due;
    const next = due === null ? await read(webhook) : null;
    if (next?.body === null) return 'nothing';
    const claimed = await store.webhooks.claim(key, owner, new Date(Date.now() + claim).toISOString());
    if (claimed === null) return 'nothing';
    const pending = claimed.pending ?? (await begin(claimed, claimed.cursor === webhook.cursor ? next : null));
    return pending === null ? 'nothing' : settle(claimed, await send(claimed, pending));
  }

  /** What is to be sent next. Where there is nothing, the place of the feed up to which there is none is kept for the next time. */
  async function read({ key, cursor, filter }: Pick<StoredWebhook, 'key' | 'cursor' | 'filter'>): Promise<Next> {
    const known = seen.get(key);
    const from = known !== undefined && known.of === cursor ? known.upTo : cursor;
    const next = await nextBody(ask, { id: encodeWebhookId(key), cursor: from, filter });
    if (next.body === null) seen.set(key, { of: cursor, upTo: next.cursor });
    return next;
  }

  /** Keeps what was read as a delivery. Another server may have delivered it meanwhile: then it is read again. */
  async function begin(webhook: StoredWebhook, before: Next | null) {
    const next = before ?? (await read(webhook));
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

  async function settle({ key, failures, url }: StoredWebhook, { status, error }: Attempt): Promise<Result> {
    const at = new Date().toISOString();
    if (error === null) {
      logger.info({ webhook: encodeWebhookId(key), status }, 'changes were delivered');
      await store.webhooks.settle(key, owner, { result: 'arrived', at, status: status ?? 0 });
      return 'arrived';
    }
    // A receiver that is gone for good says so (RFC 9110, section 15.5.11).
    const pause = status === 410 ? undefined : pauses[failures];
    const nextAttemptAt = pause === undefined ? null : new Date(Date.now() + withJitter(pause)).toISOString();
    logger.warn(
      { webhook: encodeWebhookId(key), host: new URL(url).host, status, error, nextAttemptAt },
      'not delivered',
    );
    await store.webhooks.settle(key, owner, { result: 'failed', at, status, error, nextAttemptAt });
    return nextAttemptAt === null ? 'nothing' : Date.parse(nextAttemptAt);
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
