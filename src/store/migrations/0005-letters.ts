import type { Migration } from './migration.ts';

/** How names are compared and sorted since ł, ø and the like are compared as plain letters. */
const plain = [
  ['ł', 'l'],
  ['ø', 'o'],
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
] as const;

const keys = [
  ['article', 'headline_key'],
  ['person', 'name_key'],
  ['person', 'loose_key'],
  ['alias', 'name_key'],
  ['event', 'name_key'],
  ['event', 'place_key'],
  ['report', 'place_key'],
  ['event_person', 'name_key'],
  ['article_person', 'name_key'],
] as const;

const refolded = ([table, column]: (typeof keys)[number]): string =>
  `update ${table} set ${column} = ${plain.reduce<string>((sql, [letter, by]) => `replace(${sql}, '${letter}', '${by}')`, column)} where ${hasLetter(column)};`;

/** In capitals and with accents, too. */
const written = 'łŁøØœŒæÆßẞđĐðÐþÞıǿǾǽǼǣǢ';

const hasLetter = (column: string): string =>
  `(${[...written].map((letter) => `${column} like '%${letter}%'`).join(' or ')})`;

/**
 * Names and headlines are compared by other keys where they have one of these letters, and what has one of them is to be
 * found by other words: those are made by `reindex-search.ts`, since SQL cannot.
 */
export const letters: Migration = ({ number, text }) => `
${keys.map(refolded).join('\n')}
create table stale_search (entity ${text} not null, node_id ${number} not null);
insert into stale_search select 'article', id from article where ${hasLetter('headline')} or ${hasLetter('text')};
insert into stale_search select 'quote', id from quote where ${hasLetter('text')};
insert into stale_search select 'person', id from person where ${hasLetter('name')}
  union select 'person', person_id from alias where ${hasLetter('name')}
  union select 'person', person_id from description where ${hasLetter('exact')};
insert into stale_search select 'event', id from event where ${hasLetter('name')} or ${hasLetter('place_name')}
  union select 'event', event_id from mention where event_id is not null and ${hasLetter('exact')};
`;
