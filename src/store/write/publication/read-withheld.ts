import type { WithheldRow, WithheldStore } from '../../../../schema/query/withheld.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import { keyPageSql } from '../transaction/key-page-sql.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { keysOfArticles } from './article-keys.ts';
import { articlesNamed } from './find-articles.ts';

const selected = `select w.*, s.text, s.media_type, s.bytes from withheld_article w join source s on s.id = w.source_id`;

/** Withheld articles, for those who may see them; each question by `ask`. */
export const readWithheld = (
  ask: <T>(work: (transaction: WriteTransaction) => Promise<T>) => Promise<T>,
): WithheldStore => ({
  page: ({ publisher, ...page }) =>
    ask(async (transaction) => {
      const { conditions, end } = keyPageSql(page, 'w.id');
      const [where, params] = ofPublisher(transaction, publisher);
      const sql = `${selected} where ${[where, ...conditions].join(' and ')} ${end}`;
      return rowsOf(transaction, await transaction.all(sql, params));
    }),
  count: (publisher) =>
    ask(async (transaction) => {
      const [where, params] = ofPublisher(transaction, publisher);
      const [row] = await transaction.all(`select count(*) as n from withheld_article w where ${where}`, params);
      return Number(row?.['n']);
    }),
  find: (by, publisher) =>
    ask(async (transaction) => {
      const ids = (await articlesNamed(transaction, by, publisher)).map(({ id }) => id);
      const rows = await rowsOf(transaction, await transaction.allWith(selected, 'w.id', ids));
      return rows.length === 1 ? (rows[0] ?? null) : null;
    }),
});

const ofPublisher = (transaction: WriteTransaction, publisher: string | null): [where: string, params: string[]] =>
  publisher === null ? ['true', []] : [`w.publisher = ${transaction.place(1)}`, [publisher]];

async function rowsOf(
  transaction: WriteTransaction,
  rows: Awaited<ReturnType<WriteTransaction['all']>>,
): Promise<readonly WithheldRow[]> {
  const keys = await keysOfArticles(
    transaction,
    rows.map((row) => Number(row['id'])),
  );
  return rows.map((row) => ({
    key: Number(row['id']),
    state: row['state'] === 'EMBARGOED' ? 'EMBARGOED' : 'WITHDRAWN',
    since: String(row['since']),
    until: textOrNull(row['until']),
    reason: textOrNull(row['reason']),
    headline: textOrNull(row['headline']),
    publisher: textOrNull(row['publisher']),
    publishedOn: textOrNull(row['published_on']),
    url: textOrNull(row['url']),
    externalIds: (keys.get(Number(row['id']))?.keys ?? []).map(({ value }) => value),
    revision: Number(row['revision']),
    text: String(row['text']),
    mediaType: String(row['media_type']),
    bytes: row['bytes'] instanceof Uint8Array ? row['bytes'] : new Uint8Array(),
  }));
}
