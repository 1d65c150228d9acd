import type { Migration } from './migration.ts';

/**
 * By what a decision about people or events is found, so that a write reads those alone that concern it.
 *
 * - `decision_key`: of such a decision, by `kind`, the articles that it names accounts of (ARTICLE), their words (WORDS, hashed), the accounts
 *   that these are of (ACCOUNT: a row of `person_signature` or `report`), and the people or events that they are or were (NODE);
 * - `decision.has_keys`: null for one that was kept before there were keys: it gets them with the next write.
 */
export const decisionKeys: Migration = ({ number, text }) => `
create table decision_key (decision_id ${number} not null, kind ${text} not null, value ${number} not null);
create index decision_key_value on decision_key (kind, value, decision_id);
create index decision_key_decision on decision_key (decision_id);
alter table decision add column has_keys ${number};
create index decision_without_keys on decision (id) where has_keys is null;
`;
