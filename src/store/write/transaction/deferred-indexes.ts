/**
 * Indexes that only queries use cost more to update, row by row, than the rows themselves: each row goes to other pages of
 * them. To build them once all rows are there costs a fraction. So the first load of an empty store defers them. A deferred
 * index is a row in a table, written in the transaction that drops the index and deleted in the one that builds it again:
 * after a load that was cut off, whoever opens the store next builds what is left.
 */
import type { Dialect } from '../../sql/dialect.ts';
import { inTransactionOf, type RunSql } from './in-transaction-of.ts';

/** Indexes by which what comes in is compared with what is there. */
const kept = [
  'alias_name',
  'article_key_article',
  'article_key_value',
  'article_shingle_hash',
  'article_source',
  'description_person_desc',
  'event_account_article',
  'event_account_key_match',
  'event_account_label',
  'mention_event_desc',
  'name_gram_node',
  'person_form_weight',
  'person_loose',
  'person_signature_form',
  'person_signature_person',
  'person_signature_weight',
  'story_cluster_node',
  'story_node_pivot_0',
  'story_node_pivot_1',
  'story_node_pivot_2',
  'story_term_term',
  'withheld_article_slug',
  'withheld_article_source',
  'withheld_article_until',
  'withheld_article_url',
];

/** Indexes by which the rows are found of accounts that become accounts of other events, and what events say of all of theirs. */
export const indexesOfMoves: ReadonlySet<string> = new Set([
  'article_event_published_asc',
  'mention_article',
  'participant_report',
  'quote_alternative_article',
  'quote_article',
  'quote_event_article',
  'quote_event_published_asc',
  'quote_mention_article',
  'report_article',
  'report_event_asc',
]);

/** Drops the indexes that may be deferred, in the transaction that `run` is in, and only where the store has no article yet. */
export async function deferIndexes(run: RunSql, dialect: Dialect['name']): Promise<void> {
  const [any] = await run('select 1 from article limit 1');
  if (any !== undefined) return;
  for (const { name, definition } of await run(indexesOf[dialect])) {
    if (kept.includes(String(name))) continue;
    // A partial index may have quotation marks in its condition.
    const quoted = String(definition).replaceAll("'", "''");
    await run(`insert into put_off_index (name, definition) values ('${name}', '${quoted}')`);
    await run(`drop index ${name}`);
  }
}

/** The names of the deferred indexes. Those that PostgreSQL builds without parallel workers, which take longest, come first. */
export async function deferredIndexes(run: RunSql, dialect: Dialect['name']): Promise<readonly string[]> {
  if ((await run(tableOf[dialect])).length === 0) return [];
  const rows = await run("select name from put_off_index order by definition like '% gin %' desc, name");
  return rows.map(({ name }) => String(name));
}

export const hasDeferredIndexes = async (run: RunSql, dialect: Dialect['name']): Promise<boolean> =>
  (await deferredIndexes(run, dialect)).length > 0;

/**
 * Builds deferred indexes: on several connections at once, each in a transaction of its own where `begin` is the statement that
 * begins one.
 */
export async function buildIndexes(
  names: readonly string[],
  connections: readonly RunSql[],
  begin: string | null = null,
): Promise<void> {
  const left = [...names];
  const buildEach = async (run: RunSql) => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const name = next;
      const build = () => buildIndex(run, name);
      await (begin === null ? build() : inTransactionOf(run, begin, build));
    }
  };
  const ends = await Promise.allSettled(connections.map(buildEach));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Does `work`, and then `end`, which must be done where `work` fails, too; then the error of `work` is the one that is thrown. */
export async function endingWith<T>(end: () => Promise<void>, work: () => Promise<T>): Promise<T> {
  let answer: T;
  try {
    answer = await work();
  } catch (error) {
    await end().catch(() => undefined);
    throw error;
  }
  await end();
  return answer;
}

async function buildIndex(run: RunSql, name: string): Promise<void> {
  // Somebody else who has opened the store may have made it by now.
  const [left] = await run(`delete from put_off_index where name = '${name}' returning definition`);
  if (left !== undefined) await run(String(left['definition']));
}

/** The indexes that hold nothing apart by being unique. */
const indexesOf = {
  sqlite: "select name, sql as definition from sqlite_master where type = 'index' and sql is not null",
  postgres:
    'select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i' +
    ' join pg_class c on c.oid = i.indexrelid where not i.indisunique and c.relnamespace = current_schema()::regnamespace',
} as const;

/** A store of an earlier release has no such table. */
const tableOf = {
  sqlite: "select 1 from sqlite_master where name = 'put_off_index'",
  postgres: "select 1 where to_regclass('put_off_index') is not null",
} as const;
