import type { WebhookRow } from '../../../../schema/query/webhooks.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A delivery that was begun: the key by which its receiver knows it again, its body, and the place of the feed behind it. */
export interface PendingDelivery {
  readonly key: string;
  readonly body: string;
  readonly cursor: string;
}

/** A webhook as what delivers has it. */
export interface StoredWebhook extends WebhookRow {
  readonly sealedSecret: string;
  readonly failingSince: string | null;
  readonly pending: PendingDelivery | null;
}

/** The webhooks that `where` selects, a condition on the table `webhook` with what follows it. */
export async function readWebhooks(
  transaction: WriteTransaction,
  where: string,
  params: readonly unknown[] = [],
): Promise<readonly StoredWebhook[]> {
  return (await transaction.all(`select * from webhook where ${where}`, params)).map(storedWebhook);
}

/** What is shown of a webhook. */
export function webhookRow({ sealedSecret, failingSince, pending, ...shown }: StoredWebhook): WebhookRow {
  return shown;
}

function storedWebhook(row: Readonly<Record<string, unknown>>): StoredWebhook {
  const key = textOrNull(row['pending_key']);
  const filter = textOrNull(row['filter']);
  return {
    key: Number(row['id']),
    name: textOrNull(row['name']),
    url: String(row['url']),
    filter: filter === null ? null : JSON.parse(filter),
    sealedSecret: String(row['sealed_secret']),
    createdAt: String(row['created_at']),
    createdBy: String(row['created_by']),
    pausedAt: textOrNull(row['paused_at']),
    pausedReason: textOrNull(row['paused_reason']),
    cursor: textOrNull(row['feed_cursor']),
    failures: Number(row['failures']),
    failingSince: textOrNull(row['failing_since']),
    nextAttemptAt: textOrNull(row['next_attempt_at']),
    attemptedAt: textOrNull(row['attempted_at']),
    attemptStatus: row['attempt_status'] === null ? null : Number(row['attempt_status']),
    attemptError: textOrNull(row['attempt_error']),
    deliveredAt: textOrNull(row['delivered_at']),
    pending: key === null ? null : { key, body: String(row['pending_body']), cursor: String(row['pending_cursor']) },
  };
}
