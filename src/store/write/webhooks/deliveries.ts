import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { type PendingDelivery, readWebhooks, type StoredWebhook } from './webhook-rows.ts';

/** What became of an attempt, or that there was nothing to send up to a place of the feed. Moments are in UTC. */
export type Outcome =
  | { readonly result: 'nothing'; readonly cursor: string | null }
  | { readonly result: 'arrived'; readonly at: string; readonly status: number }
  | {
      readonly result: 'failed';
      readonly at: string;
      readonly status: number | null;
      readonly error: string;
      /** Null where it is given up: the webhook is paused. */
      readonly nextAttemptAt: string | null;
    };

/**
 * Has a server deliver a webhook alone until a moment, in the same form as all moments here: they compare as texts. Null where another server
 * does, where it is paused or gone, or where its next attempt is later.
 */
export async function claimWebhook(
  transaction: WriteTransaction,
  key: number,
  owner: string,
  until: string,
): Promise<StoredWebhook | null> {
  const place = (n: number) => transaction.place(n);
  const claimed = await transaction.all(
    `update webhook set claimed_by = ${place(1)}, claimed_until = ${place(2)}
      where id = ${place(3)} and paused_at is null and (claimed_until is null or claimed_until <= ${place(4)})
        and (next_attempt_at is null or next_attempt_at <= ${place(4)})
      returning id`,
    [owner, until, key, new Date().toISOString()],
  );
  if (claimed.length === 0) return null;
  return (await readWebhooks(transaction, `id = ${place(1)}`, [key]))[0] ?? null;
}

/** Keeps a delivery before it is sent; false where the server has the webhook no more. */
export async function startDelivery(
  transaction: WriteTransaction,
  key: number,
  owner: string,
  delivery: PendingDelivery,
): Promise<boolean> {
  const place = (n: number) => transaction.place(n);
  const kept = await transaction.all(
    `update webhook set pending_key = ${place(1)}, pending_body = ${place(2)}, pending_cursor = ${place(3)}
      where id = ${place(4)} and claimed_by = ${place(5)} returning id`,
    [delivery.key, delivery.body, delivery.cursor, key, owner],
  );
  return kept.length > 0;
}

/** Keeps what became of an attempt and lets the webhook go. Nothing is done where another server has it. */
export async function settleDelivery(
  transaction: WriteTransaction,
  key: number,
  owner: string,
  outcome: Outcome,
): Promise<void> {
  const { set, params } = changesOf(outcome, (n) => transaction.place(n + 2));
  await transaction.all(
    `update webhook set claimed_by = null, claimed_until = null${set}
      where id = ${transaction.place(1)} and claimed_by = ${transaction.place(2)}`,
    [key, owner, ...params],
  );
}

const noLongerPending = 'pending_key = null, pending_body = null, pending_cursor = null';

function changesOf(outcome: Outcome, place: (n: number) => string) {
  if (outcome.result === 'nothing')
    return { set: `, feed_cursor = coalesce(${place(1)}, feed_cursor)`, params: [outcome.cursor] };
  if (outcome.result === 'arrived') {
    const { at, status } = outcome;
    return {
      set: `, feed_cursor = pending_cursor, ${noLongerPending}, failures = 0, failing_since = null, next_attempt_at = null,
        attempted_at = ${place(1)}, attempt_status = ${place(2)}, attempt_error = null, delivered_at = ${place(1)}`,
      params: [at, status],
    };
  }
  const { at, status, error, nextAttemptAt } = outcome;
  const paused = nextAttemptAt === null ? `, paused_at = ${place(1)}, paused_reason = ${place(3)}` : '';
  return {
    set: `, failures = failures + 1, failing_since = coalesce(failing_since, ${place(1)}), attempted_at = ${place(1)},
      attempt_status = ${place(2)}, attempt_error = ${place(3)}, next_attempt_at = ${place(4)}${paused}`,
    params: [at, status, error, nextAttemptAt],
  };
}
