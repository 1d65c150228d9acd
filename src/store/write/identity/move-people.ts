/**
 * Whom an article has for one person is another from then on: all that it says of the one leads to the other. Two people of one
 * article may become one.
 */
import { cellOf, cellsOf } from '../transaction/cell-of.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { personColumns, repointRows } from '../transaction/repoint-rows.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { dropAlternatives } from './drop-alternatives.ts';

export interface PersonMove {
  readonly article: number;
  readonly from: number;
  readonly to: number;
}

/** Whatever else changes where people move. */
export interface MovedPeople {
  readonly articles: readonly number[];
  readonly quotes: readonly number[];
  readonly events: readonly number[];
}

/** Repoints the rows of people; what is said of a person in all articles together is left to `regroup-people.ts`. */
export async function movePeople(transaction: WriteTransaction, moves: readonly PersonMove[]): Promise<MovedPeople> {
  if (moves.length === 0) return { articles: [], quotes: [], events: [] };
  const given = JSON.stringify(moves.map(({ article, from, to }) => ({ article, from_id: from, to_id: to })));
  const moved = transaction.numberRows(['article', 'from_id', 'to_id']);
  const quotes = await transaction.all(
    `select x.id from quote x join ${moved} on x.article_id = new.article and +x.speaker_id = new.from_id
     union select x.quote_id from quote_mention x join ${moved} on x.article_id = new.article and +x.person_id = new.from_id
     union select x.quote_id from quote_alternative x join ${moved} on x.article_id = new.article and +x.speaker_id = new.from_id`,
    [given],
  );
  const events = await transaction.all(
    `select distinct r.event_id as id from participant x join ${moved} on x.article_id = new.article and +x.person_id = new.from_id
       join report r on r.id = x.report_id`,
    [given],
  );
  await repointRows(transaction, personColumns, given);
  const articles = [...new Set(moves.map(({ article }) => article))];
  await dropAlternatives(transaction, articles);
  return { articles, quotes: idsOf(quotes), events: idsOf(events) };
}

/** Makes anew how often some articles refer to some people, and where first. */
export async function refreshAppearances(
  transaction: WriteTransaction,
  articles: readonly number[],
  people: readonly number[],
  keys: KeyMaker,
): Promise<void> {
  const both = (article: string, person: string) =>
    `${transaction.isOneOf(article, 1)} and ${transaction.isOneOf(`+${person}`, 2)}`;
  const given = [transaction.array(articles), transaction.array(people)];
  const signed = await transaction.all(
    `select article_id, person_id, signature_id, full_name from article_person where ${both('article_id', 'person_id')}`,
    given,
  );
  await transaction.all(`delete from article_person where ${both('article_id', 'person_id')}`, given);
  const mentions = await transaction.all(
    `select v.*, p.name_key from (
       select m.article_id, m.person_id, m.start, m."end", m.exact, m.published_asc, m.published_desc,
         row_number() over (partition by m.article_id, m.person_id order by m.start, m.id) as n,
         count(*) over (partition by m.article_id, m.person_id) as mentions
       from mention m where ${both('m.article_id', 'm.person_id')}
     ) v join person p on p.id = v.person_id where v.n = 1`,
    given,
  );
  const quotes = await transaction.all(
    `select article_id, speaker_id, count(*) as quotes from quote where ${both('article_id', 'speaker_id')} group by 1, 2`,
    given,
  );
  const quotesOf = new Map(quotes.map((row) => [`${row['article_id']} ${row['speaker_id']}`, Number(row['quotes'])]));
  await transaction.insert(
    'article_person',
    mentions.map((row) => ({
      id: keys.next(),
      ...cellsOf(row, ['article_id', 'person_id']),
      mention_count: cellOf(row['mentions']),
      quote_count: quotesOf.get(`${row['article_id']} ${row['person_id']}`) ?? 0,
      ...cellsOf(row, ['start', 'end', 'exact', 'name_key']),
      ...signatureOf(row, signed),
      ...cellsOf(row, ['published_asc', 'published_desc']),
    })),
  );
}

type AnyRow = Readonly<Record<string, unknown>>;

/** The signature of an account, and the name it has: those that the article's account of the person had, or of whoever is the person now. */
function signatureOf(row: AnyRow, signed: readonly AnyRow[]) {
  const ofArticle = signed.filter((one) => one['article_id'] === row['article_id']);
  const own = ofArticle.find((one) => one['person_id'] === row['person_id']) ?? ofArticle[0];
  return { signature_id: cellOf(own?.['signature_id']), full_name: cellOf(own?.['full_name']) };
}

const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]): readonly number[] =>
  rows.map((row) => Number(row['id']));
