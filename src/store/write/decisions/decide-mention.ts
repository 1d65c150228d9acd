/** Decisions about one mention of a person in an article: confirmed, rejected, or of another person. */
import type { Range } from '../../../../schema/domain/model.ts';
import type { MentionChange } from '../../../../schema/query/decisions.ts';
import { RefusedWrite } from '../access/refused-write.ts';
import { assertTerms, type WriteTerms } from '../access/write-terms.ts';
import { existingById } from '../article/find-existing.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { anchorOf } from './anchor.ts';
import type { NewDecision } from './decision.ts';
import { locateWords } from './locate-words.ts';
import type { MentionDecisionValue } from './mention-words.ts';
import { isName } from './move-mention.ts';
import { overlap } from './overlap.ts';
import { personInWords } from './person-in-words.ts';
import { nearbyWords, speakerWords } from './quote-words.ts';
import { type ReviewNow, reviewNow } from './review-now.ts';

/** A decision about a mention. Throws {@link RefusedWrite} where there is none, or the terms do not hold. */
export async function decideMention(
  transaction: WriteTransaction,
  change: MentionChange,
  { by, note }: Pick<NewDecision, 'by' | 'note'>,
  terms: WriteTerms,
): Promise<NewDecision> {
  const [article] = (await existingById(transaction, [change.article])).values();
  if (article === undefined || article.withheld !== null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  assertTerms(article, terms);
  const now = await reviewNow(transaction, article.id);
  if (now === null) throw new RefusedWrite({ refused: 'NOT_FOUND' });
  const given = locateWords(now.document, change.words, undefined);
  if ('message' in given) throw refused(given.message);
  const found = mentionAt(now, given);
  if (found === null && change.verb === 'reviewMention')
    throw refused(`"${change.words.exact}" is not read as a mention of a person there.`);
  const { text } = now.document;
  const { range, kind, title } = found?.mention ?? { range: given, kind: 'NAME', title: null };
  const value: MentionDecisionValue = {
    kind,
    title: title === null ? null : nearbyWords(text, title, range.start),
    person: null,
    names: [],
  };
  const decision = (decided: NewDecision['kind'], more: Partial<MentionDecisionValue>): NewDecision => ({
    kind: decided,
    entity: 'article',
    nodes: [article.id],
    article: article.id,
    words: anchorOf(text, [range]),
    value: { ...value, ...more },
    by,
    note,
  });
  if (change.verb === 'correctMention')
    return decision('MENTION_CORRECTED', {
      person: await personInWords(transaction, change.person, now, article.id, 'personId'),
    });
  if (found === null) throw new Error('a mention was lost');
  if (change.verdict === 'CONFIRMED') {
    const node = await personAt(transaction, article.id, range);
    return decision('MENTION_CONFIRMED', { person: speakerWords(text, found.person, node) });
  }
  const names = change.isWholePerson
    ? found.person.mentions.filter(isName).map((mention) => text.slice(mention.range.start, mention.range.end))
    : [];
  return decision('MENTION_REJECTED', { names: [...new Set(names)] });
}

const refused = (message: string): RefusedWrite => new RefusedWrite({ refused: 'INPUT', field: 'mention', message });

/** The mention that stands in a range, or meets it, and whom it names; null for none. */
function mentionAt({ review }: ReviewNow, range: Range) {
  const all = review.annotations.people.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
  const met = all.filter(({ mention }) => overlap(mention.range, range));
  const same = met.find(({ mention }) => mention.range.start === range.start && mention.range.end === range.end);
  return same ?? met[0] ?? null;
}

/** The key of the person whom a mention names. */
async function personAt(transaction: WriteTransaction, article: number, { start }: Range): Promise<number> {
  const rows = await transaction.allWith('select person_id, start from mention', 'article_id', [article]);
  const row = rows.find((one) => one['person_id'] !== null && Number(one['start']) === start);
  if (row === undefined) throw new Error('a mention has no row');
  return Number(row['person_id']);
}
