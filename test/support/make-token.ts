import type { AccessToken } from '../../schema/query/access.ts';
import { createAccessToken, hashAccessToken } from '../../src/access-token.ts';
import type { Store } from '../../src/store/open-store.ts';

/** Makes a token in a store, of all scopes where none are said, and answers its text. */
export async function makeToken(
  { tokens }: Store,
  name: string,
  { scopes = ['read', 'publish', 'review', 'admin'], publisher = null, expiresAt = null }: Partial<AccessToken> = {},
): Promise<string> {
  const text = createAccessToken();
  await tokens.create({ name, sha256: hashAccessToken(text), scopes, publisher, expiresAt });
  return text;
}
