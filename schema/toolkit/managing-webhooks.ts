import { type Access, publicAccess } from '../query/access.ts';
import type { Context } from '../query/context.ts';
import type { Webhooks } from '../query/webhooks.ts';
import { forbidden, tokenWith } from './token-with.ts';

/**
 * The webhooks, and who manages them. Throws UNAUTHENTICATED without a token, FORBIDDEN where it has not the scope `admin`, where it is bound
 * to a publisher, and where the service has no webhooks.
 */
export function managingWebhooks(
  field: string,
  { access = publicAccess, webhooks }: Context,
): { readonly webhooks: Webhooks; readonly access: Access } {
  const { tokenName, publisher } = tokenWith('admin', field, access);
  if (publisher !== null)
    throw forbidden(`The token "${tokenName}" is for "${publisher}" alone; webhooks send changes of all publishers.`);
  if (webhooks === undefined) throw forbidden('There are no webhooks here: this service reads alone.');
  return { webhooks, access };
}
