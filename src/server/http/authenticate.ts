import {
  type Access,
  type AccessToken,
  type AccessTokens,
  isGood,
  publicAccess,
} from '../../../schema/query/access.ts';
import { hashAccessToken } from '../../access-token.ts';
import type { Config } from '../../config.ts';
import { noStore } from './cache-headers.ts';
import { RequestError } from './request-error.ts';

/** For how long a token that was looked up is taken for what it was, in milliseconds: so soon one that is revoked is refused. */
const trusted = 2_000;

/** How many tokens are kept in mind. */
const most = 1_000;

/** Who sent a request, or why it is refused. */
export type Authentication =
  | {
      readonly access: Access;
      /** Whether it would be let in still; null where no token was sent. */
      readonly isStillGood: (() => Promise<boolean>) | null;
    }
  /** An error of ours, or what the store says that fails. */
  | { readonly refused: unknown };

/** What tells who sent a request by its `Authorization` header. Never rejects. */
export type Authenticate = (header: string | null | undefined) => Promise<Authentication>;

/**
 * Reads `Authorization: Bearer TOKEN` (https://www.rfc-editor.org/rfc/rfc6750#section-2.1), for both doors. Credentials of another scheme are
 * another's, as a proxy's in front, and count for none. Without a token one may read, unless READ_ACCESS is `token`.
 */
export function authenticator(tokens: AccessTokens, { READ_ACCESS }: Pick<Config, 'READ_ACCESS'>): Authenticate {
  const known = new Map<string, { readonly token: AccessToken; readonly until: number }>();

  async function find(sha256: string): Promise<AccessToken | null> {
    const now = performance.now();
    const kept = known.get(sha256);
    if (kept !== undefined && now < kept.until) return kept.token;
    known.delete(sha256);
    const token = await tokens.find(sha256);
    // Texts that are no tokens are not kept: anybody can make any number of them up.
    if (token !== null) known.set(sha256, { token, until: now + trusted });
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return token;
  }

  async function findGood(sha256: string): Promise<AccessToken | null> {
    const token = await find(sha256);
    return token !== null && isGood(token, new Date().toISOString()) ? token : null;
  }

  return async (header) => {
    const text = /^bearer(?: +(.*))?$/i.exec(header?.trim() ?? '');
    if (text === null) return READ_ACCESS === 'token' ? { refused: tokenNeeded() } : publicly;
    const sha256 = hashAccessToken(text[1]?.trim() ?? '');
    let token: AccessToken | null;
    try {
      token = await findGood(sha256);
    } catch (error) {
      return { refused: error };
    }
    if (token === null) return { refused: tokenRefused() };
    const { name, scopes, publisher } = token;
    return {
      access: { tokenName: name, scopes: new Set(scopes), publisher },
      isStillGood: async () => (await findGood(sha256)) !== null,
    };
  };
}

/** Who sent a request; the name of the token is noted. Throws why it is refused. */
export async function accessOf(
  { headers }: Request,
  authenticate: Authenticate,
  note: { token?: string },
): Promise<Access> {
  const authentication = await authenticate(headers.get('authorization'));
  if ('refused' in authentication) throw authentication.refused;
  const { access } = authentication;
  if (access.tokenName !== null) note.token = access.tokenName;
  return access;
}

const publicly: Authentication = { access: publicAccess, isStillGood: null };

/** For a request without a token that needs one. */
export const tokenNeeded = (): RequestError =>
  unauthenticated('This needs a token; send it as "Authorization: Bearer TOKEN".', 'Bearer realm="onrecord"');

/** For a token that is none, has expired or was revoked: nobody is told which. */
export const tokenRefused = (): RequestError =>
  unauthenticated(
    'The token is unknown, has expired or was revoked; send another, or none.',
    'Bearer realm="onrecord", error="invalid_token"',
  );

const unauthenticated = (message: string, challenge: string): RequestError =>
  new RequestError(401, 'UNAUTHENTICATED', message, { 'www-authenticate': challenge, ...noStore });
