/** What identity asks of the archive, each call as one or a few statements: see {@link AccountIndex}. */
import type { AccountIndex, AccountRow, IndexChanges, KeyHolders } from '../../../identity/account-index.ts';
import { keysOf } from '../../../identity/match-secondary.ts';
import type { NewRow } from '../../sql/rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { NodeIndex } from './node-index.ts';

type Row = Readonly<Record<string, unknown>>;

/** An account of an article as it was before an update. */
export interface FormerAccount {
  readonly article: number;
  readonly label: number;
}

export class StoredAccountIndex implements AccountIndex {
  readonly #transaction: WriteTransaction;
  readonly #nodes: NodeIndex;
  readonly #former = new Map<number, FormerAccount>();
  readonly #written = new Map<number, AccountRow>();

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
    this.#nodes = new NodeIndex(transaction);
  }

  /** The accounts that have been looked at, as they were before anything was written. */
  get former(): ReadonlyMap<number, FormerAccount> {
    return this.#former;
  }

  nodes: AccountIndex['nodes'] = (level, ids) => this.#nodes.nodes(level, ids);

  candidates: AccountIndex['candidates'] = (level, queries, pivotsOnly) =>
    this.#nodes.candidates(level, queries, pivotsOnly);

  members: AccountIndex['members'] = (level, pivots, most) => this.#nodes.members(level, pivots, most);

  placements: AccountIndex['placements'] = (level, ids, pivots) => this.#nodes.placements(level, ids, pivots);

  accounts(ids: readonly number[]): Promise<readonly AccountRow[]> {
    return this.#accountsWith('id', ids);
  }

  accountsOfArticles(articles: readonly number[]): Promise<readonly AccountRow[]> {
    return this.#accountsWith('article_id', articles);
  }

  async accountsOfAutomatic(automatic: readonly number[]): Promise<readonly AccountRow[]> {
    if (automatic.length === 0) return [];
    const transaction = this.#transaction;
    const isOne = (column: string) => transaction.isOneOf(column, 1);
    const rows = await transaction.all(
      `select * from event_account where ${isOne('automatic')} and automatic <> label
       union all select * from event_account where ${isOne('label')} and automatic = label`,
      [transaction.array(automatic)],
    );
    return rows.map((row) => this.#noted(row));
  }

  /** An article has few accounts, so that two articles are among so many rows where there are two. */
  async keyHolders(keys: readonly number[]): Promise<readonly KeyHolders[]> {
    if (keys.length === 0) return [];
    const transaction = this.#transaction;
    const [asked, key] =
      transaction.dialect === 'sqlite'
        ? ['json_each(?1) q', 'q.value']
        : ['unnest($1::bigint[]) as q(value)', 'q.value'];
    // In the order of the index: a key of a great story has thousands of rows.
    const first = (column: string, isMain: 0 | 1, limit: number) =>
      `(select k.${column} from event_account_key k where k.match_key = ${key} and k.is_main = ${isMain} order by k.rank, k.account_id limit ${limit})`;
    const articles = (isMain: 0 | 1) => `select x.article_id from ${first('article_id', isMain, mostOfArticle)} x`;
    const rows = await transaction.all(
      `select ${key} as match_key, a.id as lead, a.automatic,
         (select ${transaction.jsonColumns(['x.article_id'])} from (${articles(1)} union all ${articles(0)}) x) as articles
         from ${asked} left join event_account a on a.id = ${first('account_id', 1, 1)}`,
      [transaction.array(keys)],
    );
    return rows.flatMap((row) => {
      const [found = []]: readonly (readonly number[])[] = JSON.parse(String(row['articles']));
      const articles = [...new Set(found)].slice(0, 2);
      if (articles.length === 0) return [];
      const lead = row['lead'] === null ? null : { id: Number(row['lead']), automatic: Number(row['automatic']) };
      return [{ key: Number(row['match_key']), lead, articles }];
    });
  }

  async articlesWithKeys(keys: readonly number[]): Promise<readonly number[]> {
    if (keys.length === 0) return [];
    const transaction = this.#transaction;
    const rows = await transaction.all(
      `select distinct article_id from event_account_key where is_main = 0 and ${transaction.isOneOf('match_key', 1)}`,
      [transaction.array(keys)],
    );
    return rows.map((row) => Number(row['article_id']));
  }

  async write({ nodes = [], removedNodes = [], accounts = [], removedAccounts = [] }: IndexChanges): Promise<void> {
    await this.#nodes.write(nodes, removedNodes);
    await this.#remove([...removedAccounts, ...accounts.map(({ account }) => account.id)]);
    await this.#transaction.insert('event_account', accounts.map(accountRow));
    await this.#transaction.insert('event_account_key', accounts.flatMap(keyRows));
    for (const row of accounts) this.#written.set(row.account.id, row);
  }

  async #remove(ids: readonly number[]): Promise<void> {
    const transaction = this.#transaction;
    const rows = await this.accounts(ids);
    const keys = new Set(rows.flatMap(({ account, storyKey }) => keysOf(account, storyKey)));
    const known = rows.map(({ account }) => account.id);
    if (known.length === 0) return;
    await transaction.deleteWith('event_account', 'id', known);
    await transaction.all(
      `delete from event_account_key where ${transaction.isOneOf('match_key', 1)} and ${transaction.isOneOf('account_id', 2)}`,
      [transaction.array([...keys]), transaction.array(known)],
    );
  }

  async #accountsWith(column: string, values: readonly number[]): Promise<readonly AccountRow[]> {
    const rows = await this.#transaction.allWith('select * from event_account', column, values);
    return rows.map((row) => this.#noted(row));
  }

  #noted(row: Row): AccountRow {
    const found = accountOf(row);
    const { id, article } = found.account;
    if (!this.#former.has(id) && !this.#written.has(id)) this.#former.set(id, { article, label: found.event });
    return found;
  }
}

/** More accounts than a reader finds in an article. */
const mostOfArticle = 64;

const accountOf = (row: Row): AccountRow => ({
  account: {
    id: Number(row['id']),
    article: Number(row['article_id']),
    isMain: Number(row['is_main']) === 1,
    position: Number(row['position']),
    rank: Number(row['rank']),
    // The terms of an account stand in its node.
    vector: null,
    marks: null,
    matchKeys: JSON.parse(String(row['match_keys'])),
    root: numberOrNull(row['root']),
  },
  event: Number(row['label']),
  automatic: Number(row['automatic']),
  via: numberOrNull(row['via']),
  storyKey: numberOrNull(row['story_key']),
});

const accountRow = ({ account, event, automatic, via, storyKey }: AccountRow): NewRow<'event_account'> => ({
  id: account.id,
  article_id: account.article,
  position: account.position,
  rank: account.rank,
  is_main: account.isMain ? 1 : 0,
  root: account.root,
  label: event,
  automatic,
  via,
  story_key: storyKey,
  match_keys: JSON.stringify(account.matchKeys),
});

const keyRows = ({ account, storyKey }: AccountRow): readonly NewRow<'event_account_key'>[] =>
  [...new Set(keysOf(account, storyKey))].map((match_key) => ({
    match_key,
    is_main: account.isMain ? 1 : 0,
    rank: account.rank,
    account_id: account.id,
    article_id: account.article,
  }));

const numberOrNull = (value: unknown): number | null => (value === null || value === undefined ? null : Number(value));
