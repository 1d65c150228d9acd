import { encodeWebhookId } from '../query/global-id.ts';
import type { WebhookRow } from '../query/webhooks.ts';
import { builder } from './builder.ts';
import { described } from './described.ts';

const WebhookState = builder.enumType('WebhookState', {
  description: 'State of a webhook.',
  values: described<'ACTIVE' | 'PAUSED'>({
    ACTIVE: 'Changes are sent as they happen.',
    PAUSED: 'Nothing is sent until it is resumed; it then continues where it stopped.',
  }),
});

const WebhookAttempt = builder.objectRef<WebhookRow & { readonly attemptedAt: string }>('WebhookAttempt').implement({
  description: 'The last attempt to send changes to a webhook.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Date and time, in UTC.', resolve: (row) => row.attemptedAt }),
    status: t.int({
      nullable: true,
      description: 'HTTP status of the response; null if there was none.',
      resolve: (row) => row.attemptStatus,
    }),
    error: t.string({
      nullable: true,
      description: 'Why it failed; null if it succeeded.',
      resolve: (row) => row.attemptError,
    }),
  }),
});

/** A webhook as those who manage it see it. */
export const Webhook = builder.objectRef<WebhookRow>('Webhook').implement({
  description:
    'A URL to which changes are sent, signed by the Standard Webhooks specification: a saved search whose results come by themselves.',
  fields: (t) => ({
    webhookId: t.id({ description: 'Id of the webhook.', resolve: ({ key }) => encodeWebhookId(key) }),
    name: t.exposeString('name', { nullable: true, description: 'Name given to it.' }),
    url: t.field({ type: 'URL', description: 'URL of the receiver.', resolve: ({ url }) => url }),
    filter: t.field({
      type: 'JSON',
      nullable: true,
      description: 'Value of the `ChangeFilter` that selects the changes; null for all changes.',
      resolve: ({ filter }) => filter,
    }),
    state: t.field({
      type: WebhookState,
      description: 'Whether changes are sent.',
      resolve: ({ pausedAt }) => (pausedAt === null ? 'ACTIVE' : 'PAUSED'),
    }),
    pausedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Date and time from which it is paused, in UTC; null for an active one.',
      resolve: ({ pausedAt }) => pausedAt,
    }),
    pausedReason: t.exposeString('pausedReason', {
      nullable: true,
      description: 'The last error of a receiver that failed for three days; null if somebody paused it.',
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'Date and time of its creation, in UTC.',
      resolve: ({ createdAt }) => createdAt,
    }),
    createdBy: t.exposeString('createdBy', { description: 'Name of the token that created it.' }),
    cursor: t.exposeString('cursor', {
      nullable: true,
      description: 'Position in `changes` up to which all have arrived; null for the beginning of the feed.',
    }),
    failures: t.exposeInt('failures', { description: 'Number of failed attempts since the last successful one.' }),
    lastAttempt: t.field({
      type: WebhookAttempt,
      nullable: true,
      description: 'The last attempt; null before the first one.',
      resolve: (row) => (row.attemptedAt === null ? null : { ...row, attemptedAt: row.attemptedAt }),
    }),
    nextAttemptAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Date and time of the next attempt after a failed one, in UTC; null otherwise.',
      resolve: ({ nextAttemptAt }) => nextAttemptAt,
    }),
    deliveredAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Date and time of the last successful attempt, in UTC; null if there was none.',
      resolve: ({ deliveredAt }) => deliveredAt,
    }),
  }),
});
