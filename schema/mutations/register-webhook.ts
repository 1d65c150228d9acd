import { badInput } from '../query/bad-input.ts';
import type { WebhookRow } from '../query/webhooks.ts';
import type { WriteFailure } from '../query/writer.ts';
import { builder } from '../toolkit/builder.ts';
import { filteredFeed, filterInputs } from '../toolkit/filter-inputs.ts';
import { planChanges } from '../toolkit/follow-changes.ts';
import { managingWebhooks } from '../toolkit/managing-webhooks.ts';
import { Plan } from '../toolkit/plan.ts';
import { forbidden } from '../toolkit/token-with.ts';
import { Webhook } from '../toolkit/webhook-ref.ts';
import { requestFor } from '../toolkit/writing.ts';
import { idempotencyKeyField } from './article-input.ts';
import { MutationError } from './mutation-error.ts';

/** The most characters of a name. */
const longestName = 200;

/** The most characters of a filter as JSON. */
const longestFilter = 20_000;

interface Payload {
  readonly webhook: WebhookRow | null;
  readonly secret: string | null;
  readonly errors: readonly WriteFailure[];
}

const RegisterWebhookPayload = builder.objectRef<Payload>('RegisterWebhookPayload').implement({
  description: 'Result of the registration of a webhook.',
  fields: (t) => ({
    webhook: t.field({
      type: Webhook,
      nullable: true,
      description: 'The webhook; null if it was not registered.',
      resolve: ({ webhook }) => webhook,
    }),
    secret: t.exposeString('secret', {
      nullable: true,
      description:
        'Key of the signatures, for the receiver: `whsec_` and base64. It is shown this once; null for a request that was sent again.',
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Why it was not registered; empty if it was.',
      resolve: ({ errors }) => errors,
    }),
  }),
});

const RegisterWebhookInput = builder.inputType('RegisterWebhookInput', {
  description: 'A receiver, and the changes that it gets.',
  fields: (t) => ({
    url: t.field({
      type: 'URL',
      required: true,
      description: 'URL of the receiver: `https` on the public internet, or as the setting `WEBHOOK_ADDRESSES` allows.',
    }),
    name: t.string({ description: `A name for people, up to ${longestName} characters.` }),
    filter: t.field({
      type: filterInputs.change,
      description: `Conditions on the changes; all changes by default. ${filteredFeed}`,
    }),
    after: t.string({
      description: 'Position in `changes` to begin after. By default the webhook begins with the next change.',
    }),
    idempotencyKey: idempotencyKeyField(t),
  }),
});

builder.mutationField('registerWebhook', (t) =>
  t.field({
    type: RegisterWebhookPayload,
    nullable: true,
    description:
      'Registration of a webhook: changes that meet a filter are sent to a URL as they happen, with signatures, until they have arrived. Scope: `admin`.',
    args: { input: t.arg({ type: RegisterWebhookInput, required: true, description: 'The webhook.' }) },
    resolve: async (_, args, context, info): Promise<Payload> => {
      const { webhooks, access } = managingWebhooks('registerWebhook', context);
      const request = requestFor('admin', 'registerWebhook', args, access);
      if (webhooks.create === null)
        throw forbidden('Webhooks are off here; the operator turns them on with the setting WEBHOOK_KEY.');
      const { url, name = null, filter = null, after = null } = args.input;
      if (name !== null && (name.trim() === '' || name.length > longestName))
        throw badInput('BAD_USER_INPUT', `"name" has ${name.length} characters; give 1 to ${longestName}.`);
      if (JSON.stringify(filter).length > longestFilter)
        throw badInput('QUERY_TOO_LARGE', `"filter" is longer than ${longestFilter} characters as JSON.`);
      // What no page of the feed can be asked for is refused now, not when it is to be sent.
      const [refused] = planChanges(new Plan(info), { filter, after }).refused;
      if (refused !== undefined) throw refused;
      const result = await webhooks.create({ name, url, filter, after }, request);
      if ('failure' in result) return { webhook: null, secret: null, errors: [result.failure] };
      return { ...result, errors: [] };
    },
  }),
);
