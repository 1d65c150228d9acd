import { badInput } from './bad-input.ts';
import type { NodeEntity } from './node-entity.ts';

/** The entities that are nodes, under the names their GraphQL types have. */
export const nodeTypes = {
  Article: 'article',
  Person: 'person',
  Quote: 'quote',
  Event: 'event',
  Author: 'author',
  Publisher: 'publisher',
  LiveEntry: 'liveEntry',
} as const satisfies Record<string, NodeEntity>;

/**
 * A global id: base64url of a version, the type's name and the row's key, opaque to clients
 * (Relay's object identification, https://relay.dev/graphql/objectidentification.htm).
 */
export function encodeGlobalId(entity: NodeEntity, key: number): string {
  return base64url(`1:${typeNames[entity]}:${base36(key)}`);
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

/** The id of what is recorded but no node, in the form of a global id. */
const encodeRecordId = (type: 'Decision' | 'Webhook', key: number): string => base64url(`1:${type}:${base36(key)}`);

/** The key in such an id. Throws BAD_ID for what is none of them; `list` is the field that answers them. */
function decodeRecordId(type: 'Decision' | 'Webhook', id: string, list: string): number {
  const [, found, key = ''] =
    /^1:([A-Z][a-z]+):([\da-z]+)$/.exec(Buffer.from(id, 'base64url').toString('latin1')) ?? [];
  const number = Number.parseInt(key, 36);
  if (found !== type || !Number.isSafeInteger(number) || encodeRecordId(type, number) !== id)
    throw badInput(
      'BAD_ID',
      `"${shorten(id)}" is not the id of a ${type.toLowerCase()}; use one that \`${list}\` has answered.`,
    );
  return number;
}

export const encodeDecisionId = (key: number): string => encodeRecordId('Decision', key);

/** The key of a decision. Throws BAD_ID for what is none of its ids. */
export const decodeDecisionId = (id: string): number => decodeRecordId('Decision', id, 'decisions');

export const encodeWebhookId = (key: number): string => encodeRecordId('Webhook', key);

/** The key of a webhook. Throws BAD_ID for what is none of its ids. */
export const decodeWebhookId = (id: string): number => decodeRecordId('Webhook', id, 'webhooks');

/** 36^5: so much fits the whole numbers that V8 calculates with directly, which it writes four times as fast as greater ones. */
const fiveDigits = 60_466_176;

/** A whole number below 2^53 to the base 36. */
function base36(number: number): string {
  if (number < fiveDigits) return number.toString(36);
  const high = Math.floor(number / fiveDigits);
  return high.toString(36) + (number - high * fiveDigits).toString(36).padStart(5, '0');
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** All pairs of digits, by the twelve bits they stand for. */
const pairs = [...digits].flatMap((a) => [...digits].map((b) => a + b));

/** ASCII in base64url. An answer has dozens of ids, and to make bytes of each would take as long as to read them. */
function base64url(text: string): string {
  let written = '';
  const whole = text.length - (text.length % 3);
  for (let i = 0; i < whole; i += 3) {
    const bits = (text.charCodeAt(i) << 16) | (text.charCodeAt(i + 1) << 8) | text.charCodeAt(i + 2);
    written += `${pairs[bits >> 12]}${pairs[bits & 4095]}`;
  }
  const bits = (text.charCodeAt(whole) << 16) | (text.charCodeAt(whole + 1) << 8);
  if (text.length - whole === 1) written += pairs[bits >> 12];
  if (text.length - whole === 2) written += `${pairs[bits >> 12]}${digits[(bits >> 6) & 63]}`;
  return written;
}

const typeNames = {
  article: 'Article',
  person: 'Person',
  quote: 'Quote',
  event: 'Event',
  author: 'Author',
  publisher: 'Publisher',
  liveEntry: 'LiveEntry',
} as const satisfies Record<NodeEntity, keyof typeof nodeTypes>;

const an = (name: string): string => `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
