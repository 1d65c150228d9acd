import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from '../domain/error-codes.ts';
import { publicAccess, type Scope } from '../query/access.ts';
import { assertValidText } from '../query/assert-valid-text.ts';
import { badInput } from '../query/bad-input.ts';
import type { Context } from '../query/context.ts';
import type { WriteRequest, Writer } from '../query/writer.ts';

/** An authorized write: who writes, and for which purpose. */
export interface Writing {
  readonly writer: Writer;
  readonly request: WriteRequest;
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
  { input }: { readonly input: { readonly idempotencyKey?: string | null | undefined } },
  { access = publicAccess, writer }: Context,
): Writing {
  if (access.tokenName === null) throw refusal('UNAUTHENTICATED', `"${mutation}" needs a token; send one.`);
  const missing = [scope].flat().find((each) => !access.scopes.has(each));
  if (missing !== undefined) {
    const message = `The token "${access.tokenName}" has not the scope "${missing}", which "${mutation}" needs.`;
    throw refusal('FORBIDDEN', message);
  }
  if (writer === undefined) throw refusal('FORBIDDEN', 'Nothing is written here: this service reads alone.');
  assertValidText({ input });
  const { idempotencyKey = null, ...rest } = input;
  if (idempotencyKey !== null && (idempotencyKey === '' || idempotencyKey.length > longestKey)) {
    throw badInput(
      'BAD_USER_INPUT',
      `"idempotencyKey" has ${idempotencyKey.length} characters; give 1 to ${longestKey}.`,
    );
  }
  return { writer, request: { access, mutation, idempotencyKey, input: rest } };
}

const refusal = (code: Extract<ResponseErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
