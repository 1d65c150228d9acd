import type { EventFound } from '../../../../schema/domain/model.ts';
import type { IdentityReading } from '../identity/reading.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import { accountWordsOf, keepAccounts, type OldAccount } from './keep-accounts.ts';
import type { Shown } from './shown.ts';

/** What was read in each article, under the keys that its rows will have; `accounts` are those that it had of events. */
export const readingsOf = (
  changed: readonly (Shown & { readonly accounts: readonly OldAccount[] })[],
  keys: KeyMaker,
): readonly IdentityReading[] =>
  changed.map(({ id, incoming, accounts: old, returning, isReadAsBefore = false }): IdentityReading => {
    const { annotations, document, traits } = incoming;
    const day = document.metadata.publishedOn?.value ?? null;
    const isSame = (isReadAsBefore || returning?.isSame === true) && areTold(old, annotations.events);
    const words =
      old.length === 0 || isSame ? [] : annotations.events.map((event) => accountWordsOf(event, document.text));
    const kept = isSame ? old : keepAccounts(old, words);
    return {
      article: id,
      annotations,
      document,
      traits,
      text: document.text,
      year: day === null ? null : Number.parseInt(day, 10),
      accounts: new Map(
        annotations.events.map(({ key }, n) => {
          const replaced = kept[n] ?? null;
          // Of accounts that are alike the key decides which comes first.
          const report = (isSame ? replaced?.report : undefined) ?? keys.next();
          const replaces = replaced === null ? null : { event: replaced.eventId, joined: replaced.joined ?? [] };
          return [key, { report, replaces }];
        }),
      ),
    };
  });

/** Whether accounts are of the same events in the same order: what a human decided may have changed them. */
const areTold = (old: readonly OldAccount[], events: readonly EventFound[]): boolean =>
  old.length === events.length &&
  events.every(({ name, kind }, n) => old[n]?.name === name && old[n]?.kind === kind) &&
  old.every(({ report }, n) => n === 0 || report > (old[n - 1]?.report ?? 0));
