import type { DecisionFilter, DecisionRow, DecisionStore } from '../../../../schema/query/decisions.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decision } from './decision.ts';
import { decisionOf } from './decision-rows.ts';
import { resultsOf } from './identity/node-decision.ts';

/** A page of the decisions of a store, the newest first. */
export async function listDecisions(
  transaction: WriteTransaction,
  { before, limit, filter }: Parameters<DecisionStore['page']>[0],
): Promise<readonly DecisionRow[]> {
  const params: unknown[] = [];
  const place = (value: unknown): string => {
    params.push(value);
    return transaction.place(params.length);
  };
  const conditions = [...conditionsOf(filter, place), ...(before === null ? [] : [`d.id < ${place(before)}`])];
  const where = conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;
  const rows = await transaction.all(
    `select d.* from decision d ${where} order by d.id desc limit ${Math.trunc(limit)}`,
    params,
  );
  return rows.map((row) => decisionRow(decisionOf(row)));
}

function conditionsOf(
  { kinds, states, by, article, node, publisher }: DecisionFilter,
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
  const own = (value: string) =>
    ['article', 'withheld_article'].map(
      (table) => `d.article_id in (select id from ${table} where publisher = ${place(value)})`,
    );
  return [
    ...among('d.kind', kinds),
    ...among('d.state', states),
    ...isEqual('d.decided_by', by),
    ...isEqual('d.article_id', article),
    ...about,
    ...(publisher === null ? [] : [`(${own(publisher).join(' or ')})`]),
  ];
}

export const decisionRow = (made: Decision): DecisionRow => {
  const { id, words, value: _, ...decision } = made;
  return {
    ...decision,
    key: id,
    results: resultsOf(made),
    words: words === null ? null : words.pieces.join(' … '),
  };
};
