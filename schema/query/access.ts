/** Scopes of a token. Every scope includes reading. */
export const scopes = ['read', 'publish', 'review', 'admin'] as const;

export type Scope = (typeof scopes)[number];

/** The client: the holder of a token, or the public, which has none. */
export interface Access {
  readonly scopes: ReadonlySet<Scope>;
  /** Null for the public. */
  readonly tokenName: string | null;
  /** The publisher whose articles alone the holder may write; null for those of all. */
  readonly publisher: string | null;
}

/** A client without a token. */
export const publicAccess: Access = { scopes: new Set(), tokenName: null, publisher: null };

/** A token as a store has it. Moments are RFC 3339 in UTC with milliseconds, and so compare as texts. */
export interface AccessToken {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly publisher: string | null;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}

/** Where tokens are looked up. */
export interface AccessTokens {
  /** The token whose text has this SHA-256, in hexadecimal digits, whether it is still good or not; null where there is none. */
  find(sha256: string): Promise<AccessToken | null>;
}

/** Whether a token is good at a moment, which is written as its own are. */
export const isGood = ({ expiresAt, revokedAt }: AccessToken, moment: string): boolean =>
  revokedAt === null && (expiresAt === null || moment < expiresAt);
