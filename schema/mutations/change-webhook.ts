import { decodeWebhookId } from '../query/global-id.ts';
import type { WebhookResult, WebhookRow, WebhookVerb } from '../query/webhooks.ts';
import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { managingWebhooks } from '../toolkit/managing-webhooks.ts';
import { Webhook } from '../toolkit/webhook-ref.ts';
import { requestFor } from '../toolkit/writing.ts';
import { idempotencyKeyField } from './article-input.ts';
import { MutationError } from './mutation-error.ts';

interface Payload {
  readonly webhook: WebhookRow | null;
  readonly errors: readonly WriteFailure[];
}

const verbs = {
  pause: {
    name: 'pauseWebhook',
    noun: 'pause',
    description: 'Pause of a webhook: nothing is sent until it is resumed. Scope: `admin`.',
    webhook: 'The webhook, paused; null if there is none.',
  },
  resume: {
    name: 'resumeWebhook',
    noun: 'resumption',
    description:
      'Resumption of a webhook. It continues with the first change that has not arrived, and tries a failed receiver at once. Scope: `admin`.',
    webhook: 'The webhook, active; null if there is none.',
  },
  delete: {
    name: 'deleteWebhook',
    noun: 'deletion',
    description: 'Deletion of a webhook. Nothing is sent to it any longer. Scope: `admin`.',
    webhook: 'The webhook as it was; null if there was none.',
  },
} as const satisfies Readonly<Record<WebhookVerb, unknown>>;

for (const verb of ['pause', 'resume', 'delete'] as const) {
  const { name, noun, description, webhook } = verbs[verb];
  const title = `${verb[0]?.toUpperCase()}${verb.slice(1)}Webhook`;
  const payload = builder.objectRef<Payload>(`${title}Payload`).implement({
    description: `Result of the ${noun} of a webhook.`,
    fields: (t) => ({
      webhook: t.field({ type: Webhook, nullable: true, description: webhook, resolve: (row) => row.webhook }),
      errors: t.field({
        type: [MutationError],
        description: `Errors that prevented the ${noun}; empty if it took place.`,
        resolve: ({ errors }) => errors,
      }),
    }),
  });
  const input = builder.inputType(`${title}Input`, {
    description: 'The webhook.',
    fields: (t) => ({
      webhookId: t.id({ required: true, description: 'Id of the webhook.' }),
      idempotencyKey: idempotencyKeyField(t),
    }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: payload,
      nullable: true,
      description,
      args: { input: t.arg({ type: input, required: true, description: 'The webhook.' }) },
      resolve: async (_, args, context): Promise<Payload> => {
        const { webhooks, access } = managingWebhooks(name, context);
        const request = requestFor('admin', name, args, access);
        return payloadOf(await webhooks.change(decodeWebhookId(args.input.webhookId), verb, request));
      },
    }),
  );
}

const payloadOf = (result: WebhookResult): Payload =>
  'failure' in result ? { webhook: null, errors: [result.failure] } : { webhook: result.webhook, errors: [] };
