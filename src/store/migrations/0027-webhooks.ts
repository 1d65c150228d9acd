import type { Migration } from './migration.ts';

/**
 * Webhooks: where changes are sent to, as far as which place of the feed they were, and what is on its way.
 *
 * - `filter` is the filter of changes as JSON, null for all changes;
 * - `sealed_secret` is the key of the signatures, encrypted with a key that the store does not have;
 * - `pending_…`: a delivery that was begun, with the cursor that the feed is read on from once it has arrived; it is sent again as it is;
 * - `claimed_by`, `claimed_until`: the server that is delivering. Where it has gone, another one delivers after that moment;
 * - `failures` counts the attempts since the last one that succeeded, the first of them at `failing_since`.
 */
export const webhooks: Migration = ({ key, number, text }) => `
create table webhook (
  id ${key}, name ${text}, url ${text} not null, filter ${text}, sealed_secret ${text} not null,
  created_at ${text} not null, created_by ${text} not null, paused_at ${text}, paused_reason ${text},
  feed_cursor ${text}, failures ${number} not null default 0, failing_since ${text}, next_attempt_at ${text},
  attempted_at ${text}, attempt_status ${number}, attempt_error ${text}, delivered_at ${text},
  pending_key ${text}, pending_body ${text}, pending_cursor ${text}, claimed_by ${text}, claimed_until ${text}
);
`;
