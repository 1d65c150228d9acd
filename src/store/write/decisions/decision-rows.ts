/** Decisions as rows. Who changes any of an article has it written again: see `redecide-articles.ts`. */
import type { DecisionState } from '../../../../schema/query/decisions.ts';
import { textOrNull, wordOf } from '../transaction/cell-of.ts';
import { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { Decision, NewDecision } from './decision.ts';
import { writeKeys } from './identity/decision-keys.ts';

/** Keeps decisions, which are active from now on; answers them in their order. */
export async function addDecisions(
  transaction: WriteTransaction,
  added: readonly NewDecision[],
): Promise<readonly Decision[]> {
  const keys = new KeyMaker();
  const at = new Date().toISOString();
  const ids = added.map(() => keys.next());
  const [first = null] = ids;
  const decisions = added.map(
    (decision, n): Decision => ({
      ...decision,
      id: ids[n] ?? 0,
      at,
      state: 'ACTIVE',
      gone: [],
      undoneBy: null,
      undoneAt: null,
      madeWith: added.length > 1 ? first : null,
    }),
  );
  await transaction.insert(
    'decision',
    decisions.map((decision) => ({
      id: decision.id,
      kind: decision.kind,
      entity: decision.entity,
      nodes: JSON.stringify(decision.nodes),
      article_id: decision.article,
      words: decision.words === null ? null : JSON.stringify(decision.words),
      value: decision.value === null ? null : JSON.stringify(decision.value),
      decided_by: decision.by,
      decided_at: decision.at,
      note: decision.note,
      state: decision.state,
      gone: null,
      undone_by: null,
      undone_at: null,
      has_keys: 1,
      made_with: decision.madeWith,
    })),
  );
  await writeKeys(transaction, decisions);
  return decisions;
}

/** Decisions, undone or not, whose column has one of the values, in the order in which they were made. */
export async function decisionsWith(
  transaction: WriteTransaction,
  column: 'id' | 'article_id' | 'made_with',
  values: readonly number[],
): Promise<readonly Decision[]> {
  const rows = await transaction.allWith('select * from decision', column, values);
  return rows.map(decisionOf).sort((a, b) => a.id - b.id);
}

/** Decisions that somebody has not undone, of articles, in the order in which they were made. */
export async function decisionsOfArticles(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<readonly Decision[]> {
  return (await decisionsWith(transaction, 'article_id', articles)).filter(({ state }) => state !== 'UNDONE');
}

/** A decision, undone or not; null where there is none. */
export async function decisionById(transaction: WriteTransaction, id: number): Promise<Decision | null> {
  return (await decisionsWith(transaction, 'id', [id]))[0] ?? null;
}

/** A decision and those that were made with it, undone or not. */
export const madeTogether = async (transaction: WriteTransaction, decision: Decision): Promise<readonly Decision[]> =>
  decision.madeWith === null ? [decision] : decisionsWith(transaction, 'made_with', [decision.madeWith]);

/** Whether a decision applies, and what of it does not stand. */
export interface DecisionStanding {
  readonly state: Exclude<DecisionState, 'UNDONE'>;
  readonly gone: readonly string[];
}

/** Sets which decisions apply and which are orphaned. */
export async function setStandings(
  transaction: WriteTransaction,
  standings: ReadonlyMap<number, DecisionStanding>,
): Promise<void> {
  await transaction.update(
    'decision',
    [...standings].map(([id, { state, gone }]) => ({
      id,
      state,
      gone: gone.length === 0 ? null : JSON.stringify(gone),
    })),
    'state = new.state, gone = new.gone',
  );
}

/** Takes back a decision that was not; its row stays. */
export async function markUndone(transaction: WriteTransaction, id: number, by: string): Promise<void> {
  await transaction.all(
    `update decision set state = 'UNDONE', undone_by = ${transaction.place(1)}, undone_at = ${transaction.place(2)}
       where id = ${transaction.place(3)} and state <> 'UNDONE'`,
    [by, new Date().toISOString(), id],
  );
}

/** The decision that a row of the table `decision` holds. */
export const decisionOf = (row: Readonly<Record<string, unknown>>): Decision => ({
  id: Number(row['id']),
  kind: wordOf(row['kind']),
  entity: wordOf(row['entity']),
  nodes: JSON.parse(String(row['nodes'])),
  article: row['article_id'] === null ? null : Number(row['article_id']),
  words: row['words'] === null ? null : JSON.parse(String(row['words'])),
  value: row['value'] === null ? null : JSON.parse(String(row['value'])),
  by: String(row['decided_by']),
  at: String(row['decided_at']),
  note: textOrNull(row['note']),
  state: wordOf(row['state']),
  gone: row['gone'] === null ? [] : JSON.parse(String(row['gone'])),
  undoneBy: textOrNull(row['undone_by']),
  undoneAt: textOrNull(row['undone_at']),
  madeWith: row['made_with'] === null ? null : Number(row['made_with']),
});
