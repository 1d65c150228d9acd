/** Which quotes have the words of a claim that somebody checked: said in other articles, before or after the check came in. */
import { isOfClaim, statementsOf } from '../../../../schema/domain/check-quote/is-of-claim.ts';
import type { Worded } from '../../../../schema/domain/same-words/word-difference.ts';
import { allPairs } from '../../../../schema/domain/same-words/word-pairs.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { NewRows } from '../transaction/new-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** A claim or a quote: its row, its article, and its words. */
interface Said {
  readonly id: number;
  readonly article: number;
  readonly text: string;
}

interface Check {
  readonly id: number;
  readonly article: number;
  readonly statements: readonly Worded[];
}

const checkOf = ({ id, article, text }: Said): Check => ({ id, article, statements: statementsOf(text) });

/** The most quotes that a claim is compared with: those that share most pairs of words with it come first. */
const mostCompared = 200;

/**
 * Takes the links out that lead from or to what some articles say, before their rows go. Answers the quotes of other articles that lose one.
 */
export async function unlinkFactChecks(
  transaction: WriteTransaction,
  articles: readonly number[],
): Promise<readonly number[]> {
  const links = await transaction.allWith('select quote_id from fact_check_quote', 'article_id', articles);
  for (const column of ['article_id', 'quote_article_id'] as const)
    await transaction.deleteWith('fact_check_quote', column, articles);
  return links.map((row) => Number(row['quote_id']));
}

/** Links the new rows of checks and quotes with each other and with those that are in. Answers the quotes that get one. */
export async function linkFactChecks(
  transaction: WriteTransaction,
  rows: NewRows,
  keys: KeyMaker,
): Promise<readonly number[]> {
  const [known] = await transaction.all('select 1 as n from fact_check limit 1');
  if (known === undefined) return [];
  const checks = saidIn(rows, 'fact_check', 'claim').map(checkOf);
  const ofNewChecks = await quotesFor(transaction, checks);
  const newChecks = new Set(checks.map(({ id }) => id));
  const ofNewQuotes = (await checksFor(transaction, rows)).filter(({ check }) => !newChecks.has(check.id));
  const links = [...ofNewChecks, ...ofNewQuotes].filter(({ check, quote }) => isOfClaim(check.statements, quote.text));
  await transaction.insert(
    'fact_check_quote',
    links.map(({ check, quote }) => ({
      id: keys.next(),
      fact_check_id: check.id,
      quote_id: quote.id,
      article_id: check.article,
      quote_article_id: quote.article,
    })),
  );
  return links.map(({ quote }) => quote.id);
}

interface Pair {
  readonly check: Check;
  readonly quote: Said;
}

/** The quotes that are in, new ones among them, that may have the words of some claims. */
async function quotesFor(transaction: WriteTransaction, checks: readonly Check[]): Promise<readonly Pair[]> {
  const pairs: Pair[] = [];
  for (const check of checks) {
    const found = await transaction.all(
      `select q.id, q.article_id as article, q.text from (
         select quote_id, count(*) as shared from quote_pair where ${transaction.isOneOf('hash', 1)}
          group by quote_id order by count(*) desc, quote_id limit ${mostCompared}) f
         join quote q on q.id = f.quote_id`,
      [transaction.array(check.statements.flatMap(({ words }) => allPairs(words)))],
    );
    pairs.push(...found.map((row) => ({ check, quote: saidOf(row) })));
  }
  return pairs;
}

/** The checks that are in whose claims may have the words of new quotes. */
async function checksFor(transaction: WriteTransaction, rows: NewRows): Promise<readonly Pair[]> {
  const quotesOf = new Map<number, number[]>();
  for (const row of rows.of('quote_pair')) {
    const hash = Number(row['hash']);
    const quote = Number(row['quote_id']);
    const known = quotesOf.get(hash);
    if (known === undefined) quotesOf.set(hash, [quote]);
    else known.push(quote);
  }
  const shared = await transaction.allWith('select hash, fact_check_id from fact_check_pair', 'hash', [
    ...quotesOf.keys(),
  ]);
  const wanted = new Map<number, Set<number>>();
  for (const row of shared) {
    const check = Number(row['fact_check_id']);
    const quotes = wanted.get(check) ?? new Set();
    for (const quote of quotesOf.get(Number(row['hash'])) ?? []) quotes.add(quote);
    wanted.set(check, quotes);
  }
  const checks = await transaction.allWith('select id, article_id as article, claim as text from fact_check', 'id', [
    ...wanted.keys(),
  ]);
  const quotes = new Map(saidIn(rows, 'quote', 'text').map((quote) => [quote.id, quote]));
  return checks
    .map(saidOf)
    .map(checkOf)
    .flatMap((check) =>
      [...(wanted.get(check.id) ?? [])].flatMap((id) => {
        const quote = quotes.get(id);
        return quote === undefined ? [] : [{ check, quote }];
      }),
    );
}

const saidIn = (rows: NewRows, table: 'quote' | 'fact_check', words: string): readonly Said[] =>
  rows
    .of(table)
    .map((row) => ({ id: Number(row['id']), article: Number(row['article_id']), text: String(row[words]) }));

const saidOf = (row: Readonly<Record<string, unknown>>): Said => ({
  id: Number(row['id']),
  article: Number(row['article']),
  text: String(row['text']),
});
