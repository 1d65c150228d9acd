import { RefusedWrite } from '../access/refused-write.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { overlap } from './overlap.ts';
import { placeOfPerson } from './person-words.ts';
import { type SpeakerWords, speakerWords } from './quote-words.ts';
import type { ReviewNow } from './review-now.ts';

/**
 * A person of the archive, in the words by which an article names them, if it does. Throws {@link RefusedWrite} where there is none: `field` is
 * the one of the input that names them.
 */
export async function personInWords(
  transaction: WriteTransaction,
  key: number,
  { document, review }: ReviewNow,
  article: number,
  field: string,
): Promise<SpeakerWords> {
  const [merged] = await transaction.allWith('select successor_id from tombstone', 'id', [key]);
  const node = merged?.['successor_id'] == null ? key : Number(merged['successor_id']);
  const [person] = await transaction.allWith('select name from person', 'id', [node]);
  if (person === undefined) throw new RefusedWrite({ refused: 'INPUT', field, message: 'There is no such person.' });
  const rows = await transaction.allWith('select article_id, person_id, start from mention', 'article_id', [article]);
  const starts = new Set(rows.filter((row) => Number(row['person_id']) === node).map((row) => Number(row['start'])));
  const name = String(person['name']);
  const { people } = review.annotations;
  const named = people.filter(({ mentions }) => mentions.some(({ range }) => starts.has(range.start)));
  const known = named.find((one) => one.name === name) ?? named[0];
  if (known === undefined) return { node, name, mention: null };
  const words = speakerWords(document.text, known, node);
  const place = placeOfPerson(document.text, words);
  // By an earlier decision alone they stand where the words are of somebody else: those words would mean that one.
  const others = people.filter((one) => one !== known).flatMap(({ mentions }) => mentions);
  return place !== null && others.some(({ range }) => overlap(range, place)) ? { node, name, mention: null } : words;
}
