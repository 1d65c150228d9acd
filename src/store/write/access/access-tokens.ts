import { type AccessToken, type AccessTokens, type Scope, scopes } from '../../../../schema/query/access.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A token that is to be kept, by the SHA-256 of its text. */
export interface NewToken extends Omit<AccessToken, 'createdAt' | 'revokedAt'> {
  readonly sha256: string;
}

/** The tokens of a store: what each may do, never the token itself. */
export interface TokenStore extends AccessTokens {
  /** Keeps a token; false where one has had its name before, which stays in what it wrote. */
  create(token: NewToken): Promise<boolean>;
  /** All that there have been, by their names. */
  list(): Promise<readonly AccessToken[]>;
  /** Ends a token; false where none has the name. */
  revoke(name: string): Promise<boolean>;
}

/** Asks or writes a store in a way of its own. */
type InStore = <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>;

/** Tokens are looked up with each request: by what reads beside a write that goes on. */
export const tokenStore = (asking: InStore, writing: InStore): TokenStore => ({
  find: (sha256) => asking(async (transaction) => (await tokensOf(transaction, 'sha256', sha256))[0] ?? null),
  list: () => asking((transaction) => tokensOf(transaction)),
  create: ({ name, sha256, scopes: granted, publisher, expiresAt }) =>
    writing(async (transaction) => {
      const row = {
        id: new KeyMaker().next(),
        name,
        sha256,
        scopes: granted.join(' '),
        publisher,
        created_at: new Date().toISOString(),
        expires_at: expiresAt,
        revoked_at: null,
      };
      const kept = await transaction.insert('access_token', [row], 'on conflict (name) do nothing returning id');
      return kept.length > 0;
    }),
  revoke: (name) =>
    writing(async (transaction) => {
      const now = new Date().toISOString();
      const set = `update access_token set revoked_at = coalesce(revoked_at, ${transaction.place(1)})`;
      const ended = await transaction.all(`${set} where name = ${transaction.place(2)} returning id`, [now, name]);
      return ended.length > 0;
    }),
});

async function tokensOf(
  transaction: WriteTransaction,
  column?: 'sha256',
  value?: string,
): Promise<readonly AccessToken[]> {
  const select = 'select name, scopes, publisher, created_at, expires_at, revoked_at from access_token';
  const rows =
    column === undefined
      ? await transaction.all(`${select} order by name`)
      : await transaction.all(`${select} where ${column} = ${transaction.place(1)}`, [value]);
  return rows.map((row) => ({
    name: String(row['name']),
    scopes: String(row['scopes']).split(' ').filter(isScope),
    publisher: textOrNull(row['publisher']),
    createdAt: String(row['created_at']),
    expiresAt: textOrNull(row['expires_at']),
    revokedAt: textOrNull(row['revoked_at']),
  }));
}

const isScope = (name: string): name is Scope => scopes.some((scope) => scope === name);
