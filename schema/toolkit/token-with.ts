import { GraphQLError } from 'graphql';
import type { ResponseErrorCode } from '../domain/error-codes.ts';
import type { Access, Scope } from '../query/access.ts';

/** A client that has shown a token. */
export type TokenAccess = Access & { readonly tokenName: string };

/** The client of a field that needs a token. Throws UNAUTHENTICATED without one, FORBIDDEN where it has not a scope of those that it needs. */
export function tokenWith(scope: Scope | readonly Scope[], field: string, access: Access): TokenAccess {
  const { tokenName } = access;
  if (tokenName === null) throw refusal('UNAUTHENTICATED', `"${field}" needs a token; send one.`);
  const missing = [scope].flat().find((each) => !access.scopes.has(each));
  if (missing === undefined) return { ...access, tokenName };
  throw forbidden(`The token "${tokenName}" has not the scope "${missing}", which "${field}" needs.`);
}

export const forbidden = (message: string): GraphQLError => refusal('FORBIDDEN', message);

const refusal = (code: Extract<ResponseErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN'>, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });
