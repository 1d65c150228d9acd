/**
 * The accounts of events that one article tells apart and humans said to be one: they are one account as long as that holds, and are what
 * they were, of the same events, once it does not.
 */
import type { Incoming } from '../../article/incoming.ts';
import { accountWordsOf, keepAccounts, type OldAccount } from '../../article/keep-accounts.ts';
import type { KeptAccount } from '../read-before-decisions.ts';
import type { ReviewedReading } from '../reviewed-reading.ts';
import type { Into } from './join-in-article.ts';

/** An article's accounts as it tells them, whatever humans said of them. */
interface ToldAccounts {
  /** Where some were one, only those that the article still tells, in its order. */
  readonly told: readonly OldAccount[];
  /** Those that stood for several. */
  readonly joint: readonly OldAccount[];
  /** Those that are or were rejected. */
  readonly apart: readonly KeptAccount[];
}

/** `served` are the accounts that an article had; `left` those that were kept beside them. */
export function tellApart(
  { annotations: { events }, document: { text } }: Pick<Incoming, 'annotations' | 'document'>,
  served: readonly OldAccount[],
  left: readonly KeptAccount[],
): ToldAccounts {
  const apart = left.filter(({ decisions }) => decisions.length > 0);
  const parts = left.filter(({ decisions }) => decisions.length === 0);
  if (parts.length === 0) return { told: served, joint: [], apart };
  // What stands for several is worded as the first of these: of accounts that are as like those that were kept come first.
  const told = keepAccounts(
    [...parts, ...served],
    events.map((event) => accountWordsOf(event, text)),
  ).flatMap((account) => account ?? []);
  const isTold = new Set(told);
  return { told, joint: served.filter((account) => !isTold.has(account)), apart };
}

/** The accounts of a reading, `old` where nothing is joined; and those that are joined, as they were before, to be kept. */
export function joinAccounts(
  { annotations: { events }, document: { text } }: ReviewedReading,
  into: Into,
  old: readonly OldAccount[],
  joint: readonly OldAccount[],
): { readonly accounts: readonly OldAccount[]; readonly parts: readonly KeptAccount[] } {
  if (into.size === 0) return { accounts: old, parts: [] };
  const words = new Map(events.map((event) => [event.key, accountWordsOf(event, text)]));
  const kept = keepAccounts(old, [...words.values()]);
  const accountOf = new Map([...words.keys()].map((key, n) => [key, kept[n] ?? null]));
  const firsts = [...words].filter(([key]) => [...into.values()].includes(key));
  const before = keepAccounts(
    joint,
    firsts.map(([, own]) => own),
  );
  const jointOf = new Map(firsts.map(([key], n) => [key, before[n] ?? null]));
  const parts: KeptAccount[] = [];
  const accounts = [...words].flatMap(([key]): OldAccount[] => {
    const own = accountOf.get(key) ?? null;
    if (into.has(key)) return [];
    if (!jointOf.has(key)) return own === null ? [] : [own];
    const joined = [...words].flatMap(([other, now]) => {
      const account = other === key || into.get(other) === key ? (accountOf.get(other) ?? null) : null;
      return account === null ? [] : [{ ...account, ...now, decisions: [] }];
    });
    parts.push(...joined);
    const account = jointOf.get(key) ?? joined[0];
    if (account === undefined) return [];
    const { report, eventId, name, kind, matchKey, earliest, latest, roots } = account;
    const others = new Set(joined.map((part) => part.eventId).filter((id) => id !== eventId));
    return [{ report, eventId, name, kind, matchKey, earliest, latest, roots, joined: [...others] }];
  });
  return { accounts, parts };
}
