import type { Migration } from './migration.ts';

/**
 * What decides which accounts of people are of one: the signatures of accounts by their blocks of names, with the number of accounts
 * of each and whose they are; what articles tell apart; by which forms they call those whom they name in full; and how each name
 * is written. A magnitude is how often a count can be halved.
 */
export const people: Migration = ({ key, number, text }) => `
create table person_signature (
  id ${key}, block ${text} not null, signature ${text} not null, form ${text} not null, person_id ${number},
  is_own ${number} not null, account_count ${number} not null, magnitude ${number} not null,
  unique (block, signature)
);
create index person_signature_weight on person_signature (block, magnitude desc, signature);
create index person_signature_form on person_signature (form) where form <> '';
create index person_signature_person on person_signature (person_id);

create table person_apart (
  id ${key}, block ${text} not null, one ${text} not null, other ${text} not null, article_count ${number} not null,
  unique (block, one, other)
);

create table person_form (
  id ${key}, form ${text} not null, block ${text} not null, article_count ${number} not null, magnitude ${number} not null,
  unique (form, block)
);
create index person_form_weight on person_form (form, magnitude desc, block);

create table person_spelling (
  id ${key}, signature_id ${number} not null, name ${text} not null, account_count ${number} not null,
  magnitude ${number} not null,
  unique (signature_id, name)
);

alter table article_person add column signature_id ${number};
alter table article_person add column full_name ${text};
create index article_person_signature on article_person (signature_id, article_id);

create table deferred_moves (id ${key});
-- What an archive has already is given its signatures when it is opened next: the SQL of a migration cannot.
insert into deferred_moves (id) select 1 where exists (select 1 from article_person);
`;
