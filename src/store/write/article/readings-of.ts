import type { Reading } from '../identity/reading.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { accountWordsOf, keepAccounts } from './keep-accounts.ts';
import type { ArticlePlan } from './plan-article.ts';
import type { Before } from './remove-readings.ts';

/** What was read in each article, under the keys that its rows will have. */
export async function readingsOf(
  transaction: WriteTransaction,
  changed: readonly ArticlePlan[],
  before: Before,
  keys: KeyMaker,
): Promise<readonly Reading[]> {
  const left = await transaction.allWith('select distinct event_id from report', 'event_id', [...before.events.keys()]);
  const hasOtherAccounts = new Set(left.map((row) => Number(row['event_id'])));
  const isOnly = (event: number) => !hasOtherAccounts.has(event) && before.events.get(event)?.size === 1;
  return changed.map(({ known, incoming }): Reading => {
    const { annotations, document, traits } = incoming;
    const day = document.metadata.publishedOn?.value ?? null;
    const old = before.accounts.get(known?.id ?? 0) ?? [];
    const words = old.length === 0 ? [] : annotations.events.map((event) => accountWordsOf(event, document.text));
    const kept = keepAccounts(old, words);
    return {
      article: known?.id ?? keys.next(),
      annotations,
      document,
      traits,
      text: document.text,
      year: day === null ? null : Number.parseInt(day, 10),
      accounts: new Map(
        annotations.events.map(({ key }, n) => {
          const event = kept[n]?.eventId;
          return [
            key,
            { report: keys.next(), replaces: event === undefined ? null : { event, isOnly: isOnly(event) } },
          ];
        }),
      ),
    };
  });
}
