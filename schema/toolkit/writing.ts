import { type Access, publicAccess, type Scope } from '../query/access.ts';
import { assertValidText } from '../query/assert-valid-text.ts';
import { badInput } from '../query/bad-input.ts';
import type { Context } from '../query/context.ts';
import type { WriteRequest, Writer } from '../query/writer.ts';
import { forbidden, tokenWith } from './token-with.ts';

/** An authorized write: who writes, and for which purpose. */
export interface Writing {
  readonly writer: Writer;
  readonly request: WriteRequest;
}

interface MutationArgs {
  readonly input: { readonly idempotencyKey?: string | null | undefined };
}

/** The most characters of a key that makes a write one that can be sent again. */
const longestKey = 200;

/**
 * What a mutation writes with. Throws UNAUTHENTICATED without a token, FORBIDDEN where the token has not a scope of those that it needs, and
 * BAD_USER_INPUT for a key, or a text, that cannot be kept.
 */
export function writingFor(
  scope: Scope | readonly Scope[],
  mutation: string,
  args: MutationArgs,
  { access = publicAccess, writer }: Context,
): Writing {
  const request = requestFor(scope, mutation, args, access);
  if (writer === undefined) throw forbidden('Nothing is written here: this service reads alone.');
  return { writer, request };
}

/** Who asks for a write, and what. Throws as {@link writingFor} does. */
export function requestFor(
  scope: Scope | readonly Scope[],
  mutation: string,
  { input }: MutationArgs,
  access: Access,
): WriteRequest {
  tokenWith(scope, mutation, access);
  assertValidText({ input });
  const { idempotencyKey = null, ...rest } = input;
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > longestKey)) {
    throw badInput(
      'BAD_USER_INPUT',
      `"idempotencyKey" has ${idempotencyKey.length} characters; give 1 to ${longestKey}.`,
    );
  }
  return { access, mutation, idempotencyKey, input: rest };
}
