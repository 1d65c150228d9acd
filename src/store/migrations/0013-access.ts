import type { Migration } from './migration.ts';

/**
 * Tokens, of which the SHA-256 alone is kept, and what was answered to writes that bring a key of their own, so that one that is
 * sent again is not done again. `item` is the place in a list of articles.
 */
export const access: Migration = ({ key, number, text }) => `
create table access_token (
  id ${key}, name ${text} not null unique, sha256 ${text} not null unique, scopes ${text} not null, publisher ${text},
  created_at ${text} not null, expires_at ${text}, revoked_at ${text}
);

create table idempotency_key (
  id ${key}, token_name ${text} not null, name ${text} not null, item ${number} not null, input_sha256 ${text} not null,
  answer ${text} not null, created_at ${text} not null,
  unique (token_name, name, item)
);
create index idempotency_key_created on idempotency_key (created_at);
`;
