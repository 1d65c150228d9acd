import { createHash } from 'node:crypto';
import { type DocumentNode, parse } from 'graphql';
import type { AskSchema } from '../server/execute/ask-schema.ts';

/** The most changes of one delivery. */
const most = 100;

const lastChange: DocumentNode = parse('query LastChange { changes(last: 1) { nodes { cursor } } }', {
  noLocation: true,
});

const changesAfter: DocumentNode = parse(
  `query ChangesToDeliver($after: String, $filter: ChangeFilter) {
    changes(first: ${most}, after: $after, filter: $filter) {
      nodes {
        cursor kind type nodeId changedAt successor { id }
        node {
          ... on Article { slug headline publisher articleUrl: url corrections { correctionKind at } }
          ... on Person { slug name }
          ... on Event { slug name }
          ... on Quote { text article { slug } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  { noLocation: true },
);

/** The operations that deliveries are made of. A test validates them against the schema. */
export const deliveryOperations = { lastChange, changesAfter } as const;

interface Change {
  readonly cursor: string;
  readonly kind: string;
  readonly type: string;
  readonly nodeId: string;
  readonly changedAt: string;
  readonly successor: { readonly id: string } | null;
  readonly node: Readonly<Record<string, unknown>> | null;
}

interface Page {
  readonly changes: {
    readonly nodes: readonly Change[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** The place of the end of the feed; null for a feed without changes. */
export async function endOfFeed(ask: AskSchema): Promise<string | null> {
  const { changes } = await ask<Pick<Page, 'changes'>>(lastChange);
  return changes.nodes[0]?.cursor ?? null;
}

/** What is to be sent next: a body with its key; without one, there is nothing up to a place of the feed. */
export type Next =
  | { readonly body: string; readonly key: string; readonly cursor: string }
  | { readonly body: null; readonly cursor: string | null };

/**
 * The changes behind a cursor that a filter selects, as the body of a delivery: `type`, `timestamp` and `data`, as the Standard Webhooks
 * specification has it. Its key is that of the webhook and of the last change in it.
 */
export async function nextBody(
  ask: AskSchema,
  { id, cursor, filter }: { readonly id: string; readonly cursor: string | null; readonly filter: unknown },
): Promise<Next> {
  // Asked for first: what comes in meanwhile is behind it, and is read the next time.
  const end = await endOfFeed(ask);
  if (end === cursor) return { body: null, cursor };
  const { changes } = await ask<Page>(changesAfter, { after: cursor, filter });
  const last = changes.nodes.at(-1);
  if (last === undefined) return { body: null, cursor: end };
  const data = { webhookId: id, changes: changes.nodes };
  const body = JSON.stringify({ type: 'changes', timestamp: new Date().toISOString(), data });
  const digest = createHash('sha256').update(`${id} ${last.cursor} ${body}`).digest('base64url');
  return { body, key: `msg_${digest.slice(0, 32)}`, cursor: last.cursor };
}
