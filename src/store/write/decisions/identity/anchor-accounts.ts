import { groupBy } from '../../transaction/group-by.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import { anchorOf } from '../anchor.ts';
import type { AccountAnchor, IdentityEntity } from './node-decision.ts';

/** What an article says of a person or an event: the row of the account's signature or its own, and what is like it. */
export interface NodeAccount {
  readonly node: number;
  readonly article: number;
  readonly account: number;
  /** Accounts of one node that are alike in it stand for each other. */
  readonly likeness: string;
}

/** All accounts of some people or events, those of the oldest articles first. */
export async function accountsOfNodes(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  nodes: readonly number[],
): Promise<readonly NodeAccount[]> {
  const rows =
    entity === 'person'
      ? await transaction.allWith(
          'select person_id as node, article_id, signature_id as account, signature_id as likeness from article_person',
          'person_id',
          nodes,
        )
      : await transaction.allWith(
          'select event_id as node, article_id, id as account, is_main as likeness from report',
          'event_id',
          nodes,
        );
  return rows
    .filter((row) => row['account'] !== null)
    .map((row) => ({
      node: Number(row['node']),
      article: Number(row['article_id']),
      account: Number(row['account']),
      likeness: String(row['likeness']),
    }))
    .sort((a, b) => a.article - b.article || a.account - b.account);
}

/** So many accounts of each node stand for all of it: a decision holds where the words of some of them stand. */
const mostAnchors = 20;

/** Accounts that stand for all of one node: those that must be among them, and of the rest those that are most unlike each other. */
export function standingFor(
  accounts: readonly NodeAccount[],
  isNeeded: (account: NodeAccount) => boolean,
): readonly NodeAccount[] {
  const needed = accounts.filter(isNeeded);
  const rest = accounts.filter((account) => !isNeeded(account));
  const [first, more] = [new Map<string, NodeAccount>(), [] as NodeAccount[]];
  for (const account of rest) {
    if (first.has(account.likeness)) more.push(account);
    else first.set(account.likeness, account);
  }
  return [...needed, ...[...first.values(), ...more].slice(0, Math.max(0, mostAnchors - needed.length))];
}

/** The words by which articles first call those whom accounts are of. */
export async function anchorAccounts(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  accounts: readonly NodeAccount[],
): Promise<readonly AccountAnchor[]> {
  const articles = [...new Set(accounts.map(({ article }) => article))];
  const texts = await transaction.allWith('select id, text from article', 'id', articles);
  const textOf = new Map(texts.map((row) => [Number(row['id']), String(row['text'])]));
  const mentions = groupBy(
    await transaction.allWith(
      `select article_id, ${entity}_id as node, kind, start, "end" from mention`,
      'article_id',
      articles,
    ),
    (row) => `${row['article_id']} ${row['node']}`,
  );
  return accounts.flatMap(({ article, node, account }): AccountAnchor[] => {
    const text = textOf.get(article);
    const [first] = [...(mentions.get(`${article} ${node}`) ?? [])].sort(
      (a, b) => Number(b['kind'] === 'NAME') - Number(a['kind'] === 'NAME') || Number(a['start']) - Number(b['start']),
    );
    if (text === undefined || first === undefined) return [];
    const words = anchorOf(text, [{ start: Number(first['start']), end: Number(first['end']) }]);
    return [{ article, words, account, cluster: null, node: null }];
  });
}
