/** The interface by which webhooks are managed: addresses to which the changes that a filter selects are sent. */
import type { KeyPage } from './key-page.ts';
import type { WriteFailure, WriteRequest } from './writer.ts';

/** A webhook as it is shown. Moments are in UTC. */
export interface WebhookRow {
  readonly key: number;
  readonly name: string | null;
  readonly url: string;
  /** The value of a `ChangeFilter`; null for all changes. */
  readonly filter: unknown;
  readonly createdAt: string;
  readonly createdBy: string;
  /** Null where it is active. */
  readonly pausedAt: string | null;
  readonly pausedReason: string | null;
  /** The place of the feed up to which changes have arrived; null for its beginning. */
  readonly cursor: string | null;
  /** Attempts that failed since the last one that succeeded. */
  readonly failures: number;
  readonly nextAttemptAt: string | null;
  readonly attemptedAt: string | null;
  /** The HTTP status of the last attempt; null where there was no response. */
  readonly attemptStatus: number | null;
  readonly attemptError: string | null;
  readonly deliveredAt: string | null;
}

export interface NewWebhook {
  readonly name: string | null;
  readonly url: string;
  readonly filter: unknown;
  /** The place of the feed to begin after; null for its end. */
  readonly after: string | null;
}

export type WebhookVerb = 'pause' | 'resume' | 'delete';

/** What a change of webhooks answers: the webhook, as it was where it is deleted. */
export type WebhookResult = { readonly webhook: WebhookRow } | { readonly failure: WriteFailure };

/** A webhook that was made; `secret` is null where the same request made it before: it was answered then. */
export type CreatedWebhook =
  | { readonly webhook: WebhookRow; readonly secret: string | null }
  | { readonly failure: WriteFailure };

export interface WebhookReader {
  page(page: KeyPage): Promise<readonly WebhookRow[]>;
  count(): Promise<number>;
  find(key: number): Promise<WebhookRow | null>;
}

export interface Webhooks extends WebhookReader {
  /** Null where none can be made: no key is set to encrypt secrets with. */
  readonly create: ((webhook: NewWebhook, request: WriteRequest) => Promise<CreatedWebhook>) | null;
  change(key: number, verb: WebhookVerb, request: WriteRequest): Promise<WebhookResult>;
}
