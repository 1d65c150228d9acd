import { badInput } from './bad-input.ts';
import type { EntityName } from './graph.ts';

/** The entities that are nodes, under the names their GraphQL types have. */
export const nodeTypes = {
  Article: 'article',
  Person: 'person',
  Quote: 'quote',
  Event: 'event',
} as const satisfies Record<string, EntityName>;

export type NodeEntity = (typeof nodeTypes)[keyof typeof nodeTypes];

/**
 * A global id: base64url of a version, the type's name and the row's key, opaque to clients
 * (Relay's object identification, https://relay.dev/graphql/objectidentification.htm).
 */
export function encodeGlobalId(entity: NodeEntity, key: number): string {
  return Buffer.from(`1:${typeNames[entity]}:${key.toString(36)}`).toString('base64url');
}

/** What a global id names. Throws BAD_ID for a string that this service cannot have given out. */
export function decodeGlobalId(id: string): { readonly entity: NodeEntity; readonly key: number } {
  const [version, type, key] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const entity = Object.entries(nodeTypes).find(([name]) => name === type)?.[1];
  const number = Number.parseInt(key ?? '', 36);
  if (
    version !== '1' ||
    entity === undefined ||
    !Number.isSafeInteger(number) ||
    encodeGlobalId(entity, number) !== id
  ) {
    throw badInput('BAD_ID', `"${shorten(id)}" is not an id of this service; use an id that it has answered.`);
  }
  return { entity, key: number };
}

/** The key in an id that must name `entity`. Throws BAD_ID for an id of another type, too. */
export function decodeIdOf(entity: NodeEntity, id: string): number {
  const decoded = decodeGlobalId(id);
  if (decoded.entity !== entity) {
    throw badInput(
      'BAD_ID',
      `"${shorten(id)}" is the id of ${an(typeNames[decoded.entity])}; give the id of ${an(typeNames[entity])}.`,
    );
  }
  return decoded.key;
}

const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const satisfies Record<
  NodeEntity,
  keyof typeof nodeTypes
>;

const an = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
