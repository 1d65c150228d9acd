import { keptAccounts } from '../../../identity/people/kept-account.ts';
import type { PersonAccount } from '../../../identity/people/person-account.ts';
import { signatureKey } from '../../../identity/people/signature.ts';
import { updatePeople } from '../../../identity/people/update-people.ts';
import { textOrNull } from '../transaction/cell-of.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { insertPeople } from './insert-people.ts';
import { countNames, namesOf, renamePeople } from './name-people.ts';
import { StoredPeopleIndex } from './stored-people-index.ts';

/** So many articles are taken at a time. */
const batch = 200;

/**
 * Gives signatures to the accounts of an archive that was made before there were any, from what it keeps of them. People stay
 * who they were as far as most of their accounts are still of one.
 */
export async function signAccounts(transaction: WriteTransaction, keys: KeyMaker): Promise<void> {
  for (let last = 0; ; ) {
    const articles = await transaction.all(
      `select distinct article_id from article_person where article_id > ${transaction.place(1)} and signature_id is null
         order by article_id limit ${batch}`,
      [last],
    );
    const ids = articles.map((row) => Number(row['article_id']));
    if (ids.length === 0) return;
    last = ids.at(-1) ?? last;
    await sign(transaction, ids, keys);
  }
}

/** An account as an archive keeps it: the row of its appearance, and whose it has been. */
interface Unsigned {
  readonly row: number;
  readonly person: number;
  readonly account: PersonAccount;
}

async function sign(transaction: WriteTransaction, articles: readonly number[], keys: KeyMaker): Promise<void> {
  const unsigned = await accountsOf(transaction, articles);
  const kept = unsigned.map((accounts) => keptAccounts(accounts.map(({ account }) => account)));
  const known = new Map<string, number>();
  for (const [i, accounts] of kept.entries()) {
    for (const [n, { signature }] of accounts.entries()) {
      const id = `${signature.block}\n${signatureKey(signature)}`;
      const person = unsigned[i]?.[n]?.person;
      if (person !== undefined && !known.has(id)) known.set(id, person);
    }
  }
  const index = new StoredPeopleIndex(transaction, keys, (block, key) => known.get(`${block}\n${key}`) ?? null);
  const { made } = await updatePeople(index, kept);
  const signed = kept.flatMap((accounts, i) =>
    accounts.flatMap(({ signature }, n) => {
      const one = unsigned[i]?.[n];
      if (one === undefined) return [];
      const row = index.idOf(signature.block, signatureKey(signature));
      return [{ id: one.row, signature_id: row, name: one.account.name, person: one.person }];
    }),
  );
  await countNames(
    transaction,
    signed.map(({ signature_id, name }) => ({ signature: signature_id, name, change: 1 })),
    keys,
  );
  await transaction.update(
    'article_person',
    signed.map(({ id, signature_id, name }) => ({ id, signature_id, full_name: name })),
    'signature_id = new.signature_id, full_name = new.full_name',
  );
  const people = [...new Set([...made, ...signed.map(({ person }) => person)])];
  const names = await namesOf(transaction, people);
  await insertPeople(transaction, made, names, new Map());
  await renamePeople(transaction, new Map([...names].filter(([id]) => !made.has(id))), true, keys);
}

async function accountsOf(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<readonly (readonly Unsigned[])[]> {
  const rows = await transaction.allWith(
    `select x.id, x.article_id, x.person_id, x.start, a.published_on, p.name from article_person x
       join article a on a.id = x.article_id join person p on p.id = x.person_id`,
    'x.article_id',
    articles,
  );
  const accountOf = (row: Readonly<Record<string, unknown>>) => `${row['article_id']} ${row['person_id']}`;
  const mentions = grouped(
    await transaction.allWith(
      'select article_id, person_id, kind, exact, title_exact from mention',
      'article_id',
      articles,
    ),
    accountOf,
  );
  const descriptions = grouped(
    await transaction.allWith('select article_id, person_id, exact from description', 'article_id', articles),
    accountOf,
  );
  return articles.map((article) =>
    rows
      .filter((row) => Number(row['article_id']) === article)
      .map((row): Unsigned => {
        const calls = (mentions.get(accountOf(row)) ?? [])
          .filter(({ kind }) => kind === 'NAME')
          .map((mention) => ({ words: String(mention['exact']), title: textOrNull(mention['title_exact']) }));
        const longest = calls.reduce((best, { words }) => (words.length > best.length ? words : best), '');
        return {
          row: Number(row['id']),
          person: Number(row['person_id']),
          account: {
            id: String(row['id']),
            article: String(article),
            position: Number(row['start']),
            name: longest === '' ? String(row['name']) : longest.replace(/\s+/g, ' '),
            calls,
            descriptions: (descriptions.get(accountOf(row)) ?? []).map(({ exact }) => String(exact)),
            year: yearOf(textOrNull(row['published_on'])),
          },
        };
      })
      .sort((a, b) => a.account.position - b.account.position),
  );
}

function grouped(
  rows: readonly Readonly<Record<string, unknown>>[],
  by: (row: Readonly<Record<string, unknown>>) => string,
): ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]> {
  const groups = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const row of rows) groups.set(by(row), [...(groups.get(by(row)) ?? []), row]);
  return groups;
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number.parseInt(day, 10));
