import type { DecisionFilter, DecisionRow, DecisionStore } from '../../../../schema/query/decisions.ts';
import { keyPageSql } from '../transaction/key-page-sql.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decision } from './decision.ts';
import { decisionOf } from './decision-rows.ts';
import { resultsOf } from './identity/node-decision.ts';

/** A page of the decisions of a store. */
export async function listDecisions(
  transaction: WriteTransaction,
  { filter, ...page }: Parameters<DecisionStore['page']>[0],
): Promise<readonly DecisionRow[]> {
  const { where, params } = whereOf(transaction, filter);
  const { conditions, end } = keyPageSql(page, 'd.id');
  const sql = `select d.* from decision d where ${[...where, ...conditions].join(' and ')} ${end}`;
  const rows = await transaction.all(sql, params);
  return rows.map((row) => decisionRow(decisionOf(row)));
}

/** How many decisions there are. */
export async function countDecisions(transaction: WriteTransaction, filter: DecisionFilter): Promise<number> {
  const { where, params } = whereOf(transaction, filter);
  const [row] = await transaction.all(`select count(*) as n from decision d where ${where.join(' and ')}`, params);
  return Number(row?.['n']);
}

function whereOf(transaction: WriteTransaction, filter: DecisionFilter) {
  const params: unknown[] = [];
  const place = (value: unknown): string => {
    params.push(value);
    return transaction.place(params.length);
  };
  return { where: ['true', ...conditionsOf(filter, place)], params };
}

function conditionsOf(
  { kinds, states, by, article, node, own, isWithheldListed }: DecisionFilter,
  place: (value: unknown) => string,
): readonly string[] {
  const among = (column: string, values: readonly string[] | null) =>
    values === null ? [] : [values.length === 0 ? 'false' : `${column} in (${values.map(place).join(', ')})`];
  const isEqual = (column: string, value: string | number | null) =>
    value === null ? [] : [`${column} = ${place(value)}`];
  // The keys of nodes are whole numbers, and stand in a JSON array without spaces.
  const about =
    node === null
      ? []
      : [
          `(replace(replace(d.nodes, '[', ','), ']', ',') like ${place(`%,${Math.trunc(node)},%`)} or d.article_id = ${place(node)})`,
        ];
  const ofPublisher = (publisher: string) =>
    ['article', 'withheld_article'].map(
      (table) => `d.article_id in (select id from ${table} where publisher = ${place(publisher)})`,
    );
  const ofAuthor = (author: string) => `d.article_id is null and d.decided_by = ${place(author)}`;
  return [
    ...among('d.kind', kinds),
    ...among('d.state', states),
    ...isEqual('d.decided_by', by),
    ...isEqual('d.article_id', article),
    ...about,
    ...(isWithheldListed ? [] : ['(d.article_id is null or d.article_id not in (select id from withheld_article))']),
    ...(own === null ? [] : [`(${[...ofPublisher(own.publisher), ofAuthor(own.author)].join(' or ')})`]),
  ];
}

export const decisionRow = (made: Decision): DecisionRow => {
  const { id, words, value: _, madeWith: __, ...decision } = made;
  return {
    ...decision,
    key: id,
    results: resultsOf(made),
    words: words === null ? null : words.pieces.join(' … '),
  };
};
