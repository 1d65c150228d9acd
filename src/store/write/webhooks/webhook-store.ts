import type { WebhookReader, WebhookRow, WebhookVerb } from '../../../../schema/query/webhooks.ts';
import { doOnce, type Once } from '../access/once.ts';
import { orRefused, type Refused, RefusedWrite } from '../access/refused-write.ts';
import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { claimWebhook, type Outcome, settleDelivery, startDelivery } from './deliveries.ts';
import { type PendingDelivery, readWebhooks, type StoredWebhook, webhookRow } from './webhook-rows.ts';

type Do = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/** A webhook that is to be kept. `cursor` is the place of the feed to begin after, null for its beginning. */
export interface WebhookToKeep {
  readonly name: string | null;
  readonly url: string;
  readonly filter: unknown;
  readonly cursor: string | null;
  readonly sealedSecret: string;
  readonly createdBy: string;
}

/** The webhooks of a store, and how servers share the delivering among them. */
export interface WebhookStore extends WebhookReader {
  /** Keeps one. `isNew` is false where the same request kept it before. */
  create(
    webhook: WebhookToKeep,
    once: Once | null,
  ): Promise<{ readonly webhook: WebhookRow; readonly isNew: boolean } | Refused>;
  /** Answers the webhook after the change, or as it was where it is deleted. */
  change(key: number, verb: WebhookVerb, once: Once | null): Promise<{ readonly webhook: WebhookRow } | Refused>;
  /** Those that are active, with what is on its way. */
  active(): Promise<readonly StoredWebhook[]>;
  /** Has a server deliver one alone until a moment; null where another one does, or where there is nothing to be done now. */
  claim(key: number, owner: string, until: string): Promise<StoredWebhook | null>;
  /** Keeps a delivery before it is sent, so that it is sent again as it is; false where the server has it no more. */
  startDelivery(key: number, owner: string, delivery: PendingDelivery): Promise<boolean>;
  /** Keeps what became of an attempt, or that there was nothing to send, and lets the webhook go. */
  settle(key: number, owner: string, outcome: Outcome): Promise<void>;
}

/** `ask` only reads, `write` does its work in a transaction of its own. */
export const webhookStore = (ask: Do, write: Do): WebhookStore => ({
  page: ({ above, below, from, limit }) =>
    ask(async (transaction) => {
      const order = from === 'least' ? 'asc' : 'desc';
      const where = `id > ${transaction.place(1)} and id < ${transaction.place(2)} order by id ${order} limit ${limit}`;
      const rows = await readWebhooks(transaction, where, [above ?? -1, below ?? Number.MAX_SAFE_INTEGER]);
      return rows.map(webhookRow);
    }),
  count: () =>
    ask(async (transaction) => Number((await transaction.all('select count(*) as n from webhook'))[0]?.['n'])),
  find: (key) =>
    ask(async (transaction) => {
      const found = await findWebhook(transaction, key);
      return found === null ? null : webhookRow(found);
    }),
  active: () => ask((transaction) => readWebhooks(transaction, 'paused_at is null order by id')),
  create: (webhook, once) =>
    orRefused(
      write(async (transaction) => {
        let isNew = false;
        const key = await doOnce(transaction, once, async () => {
          isNew = true;
          return insertWebhook(transaction, webhook);
        });
        return { webhook: webhookRow(await theWebhook(transaction, key)), isNew };
      }),
    ),
  change: (key, verb, once) =>
    orRefused(
      write(async (transaction) => {
        const done = await doOnce(transaction, once, () => changeWebhook(transaction, key, verb));
        if (done === null) throw new RefusedWrite({ refused: 'KEY' });
        return { webhook: done };
      }),
    ),
  claim: (key, owner, until) => write((transaction) => claimWebhook(transaction, key, owner, until)),
  startDelivery: (key, owner, delivery) => write((transaction) => startDelivery(transaction, key, owner, delivery)),
  settle: (key, owner, outcome) => write((transaction) => settleDelivery(transaction, key, owner, outcome)),
});

async function insertWebhook(transaction: WriteTransaction, webhook: WebhookToKeep): Promise<number> {
  const id = new KeyMaker().next();
  await transaction.insert('webhook', [
    {
      id,
      name: webhook.name,
      url: webhook.url,
      filter: webhook.filter === null ? null : JSON.stringify(webhook.filter),
      sealed_secret: webhook.sealedSecret,
      created_at: new Date().toISOString(),
      created_by: webhook.createdBy,
      paused_at: null,
      paused_reason: null,
      feed_cursor: webhook.cursor,
      failures: 0,
      failing_since: null,
      next_attempt_at: null,
      attempted_at: null,
      attempt_status: null,
      attempt_error: null,
      delivered_at: null,
      pending_key: null,
      pending_body: null,
      pending_cursor: null,
      claimed_by: null,
      claimed_until: null,
    },
  ]);
  return id;
}

/** Throws {@link RefusedWrite} where there is none. */
async function changeWebhook(transaction: WriteTransaction, key: number, verb: WebhookVerb): Promise<WebhookRow> {
  const before = await theWebhook(transaction, key);
  if (verb === 'delete') {
    await transaction.all(`delete from webhook where id = ${transaction.place(1)}`, [key]);
    return webhookRow(before);
  }
  if (verb === 'pause' && before.pausedAt === null) {
    const set = `paused_at = ${transaction.place(1)}, paused_reason = null, next_attempt_at = null`;
    await transaction.all(`update webhook set ${set} where id = ${transaction.place(2)}`, [
      new Date().toISOString(),
      key,
    ]);
  }
  if (verb === 'resume') {
    const set = 'paused_at = null, paused_reason = null, failures = 0, failing_since = null, next_attempt_at = null';
    await transaction.all(`update webhook set ${set} where id = ${transaction.place(1)}`, [key]);
  }
  return webhookRow(await theWebhook(transaction, key));
}

async function findWebhook(transaction: WriteTransaction, key: number): Promise<StoredWebhook | null> {
  return (await readWebhooks(transaction, `id = ${transaction.place(1)}`, [key]))[0] ?? null;
}

/** Throws {@link RefusedWrite} where there is none; `key` is null where another request had the same idempotency key. */
async function theWebhook(transaction: WriteTransaction, key: number | null): Promise<StoredWebhook> {
  if (key === null) throw new RefusedWrite({ refused: 'KEY' });
  const found = await findWebhook(transaction, key);
  if (found === null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  return found;
}
