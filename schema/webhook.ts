/** The list of webhooks, for those with the scope `admin`. */
import { decodeWebhookId } from './query/global-id.ts';
import { builder } from './toolkit/builder.ts';
import { keyConnection, readKeyPage } from './toolkit/key-connection.ts';
import { managingWebhooks } from './toolkit/managing-webhooks.ts';
import { pageArgs } from './toolkit/page-args.ts';
import { Webhook } from './toolkit/webhook-ref.ts';

const WebhookConnection = keyConnection('Webhook', Webhook);

builder.queryFields((t) => ({
  webhook: t.field({
    type: Webhook,
    nullable: true,
    args: { webhookId: t.arg.id({ required: true, description: 'Id of the webhook.' }) },
    description: 'One webhook; null if there is none. Scope `admin`.',
    resolve: (_, { webhookId }, context) =>
      managingWebhooks('webhook', context).webhooks.find(decodeWebhookId(webhookId)),
  }),
  webhooks: t.field({
    type: WebhookConnection,
    args: pageArgs(),
    description: 'All webhooks, the newest first. Scope `admin`.',
    resolve: (_, args, context) => {
      const { webhooks } = managingWebhooks('webhooks', context);
      return readKeyPage(args, {
        list: 'Query.webhooks',
        first: 'greatest',
        page: (page) => webhooks.page(page),
        count: () => webhooks.count(),
      });
    },
  }),
}));
