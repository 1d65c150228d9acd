import type { Migration } from './migration.ts';

/**
 * What identity compares. All of it is made from articles as they are read, so that a store of an earlier release has none until
 * its articles are read again.
 *
 * - `event_account`: an article's account of an event (its id is its report's). Accounts of one event share a `label`, which leads to
 *   the event by `event_label`; `automatic` is the label before any human's decision;
 * - `event_account_key`: what says which event an account is of, hashed;
 * - `story_node`: the account that an article is chiefly about, with the weights of its terms. At each level up to `reach` it stands
 *   for a cluster of its own; `pivot_…` is the account that its cluster at that level is led by;
 * - `story_cluster`: a cluster of several, at the level where it is compared with others;
 * - `story_term`: the heaviest terms of an account, hashed, by which those that may be near it are found.
 */
export const identity: Migration = ({ key, number, text, bytes }) => `
create table event_account (
  id ${key}, article_id ${number} not null, position ${number} not null, rank ${number} not null, is_main ${number} not null,
  root ${number}, label ${number} not null, automatic ${number} not null, via ${number}, story_key ${number},
  match_keys ${text} not null
);
create index event_account_article on event_account (article_id);
create index event_account_label on event_account (label, article_id);
create index event_account_automatic on event_account (automatic) where automatic <> label;

create table event_account_key (
  match_key ${number} not null, is_main ${number} not null, rank ${number} not null, account_id ${number} not null,
  article_id ${number} not null
);
create index event_account_key_match on event_account_key (match_key, is_main, rank, account_id, article_id);

create table event_label (label ${key}, event_id ${number} not null);
create index event_label_event on event_label (event_id);

create table story_node (
  id ${key}, rank ${number} not null, reach ${number} not null,
  pivot_0 ${number} not null, pivot_1 ${number}, pivot_2 ${number}, vector ${bytes} not null,
  marks ${text} not null
);
create index story_node_pivot_0 on story_node (pivot_0, rank, id);
create index story_node_pivot_1 on story_node (pivot_1, id) where pivot_1 is not null;
create index story_node_pivot_2 on story_node (pivot_2, id) where pivot_2 is not null;

create table story_cluster (
  level ${number} not null, id ${number} not null, rank ${number} not null, sketch ${text} not null, core ${text} not null,
  marks ${text} not null, vector ${bytes} not null
);
create index story_cluster_node on story_cluster (id, level);

create table story_term (
  term ${number} not null, reach ${number} not null, node_id ${number} not null, weight ${number} not null
);
create index story_term_term on story_term (term, reach, node_id, weight);
`;
