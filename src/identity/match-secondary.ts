import { hashText } from '../../schema/domain/hash-text.ts';
import type { KeyHolders } from './account-index.ts';
import type { EventAccount } from './event-account.ts';

/** Which event an account is of before any human decision, and how that was found. */
export interface Match {
  readonly automatic: number;
  readonly via: number | null;
  readonly storyKey: number | null;
}

/** What tells a secondary event from the others that articles on one main event tell of. */
export const storyKeyOf = ({ isMain, root }: EventAccount, mainEvent: number | null): number | null =>
  isMain || root === null || mainEvent === null ? null : hashText(`${mainEvent} ${root}`);

/** The keys that an account is known by, the surest first. */
export const keysOf = ({ matchKeys }: EventAccount, storyKey: number | null): readonly number[] =>
  storyKey === null ? matchKeys : [...matchKeys, storyKey];

/**
 * The events of an article's secondary accounts. Each takes the first of its keys that an account of another article has, and
 * with it the event of the key's first main account, if there is one. No two accounts of the article are of one event: what an earlier
 * one has taken, a later one passes over. An account that finds nothing is an event alone.
 */
export function matchSecondary(
  accounts: readonly EventAccount[],
  mainEvent: number | null,
  holders: ReadonlyMap<number, KeyHolders>,
): ReadonlyMap<number, Match> {
  const taken = new Set(mainEvent === null ? [] : [mainEvent]);
  const matches = new Map<number, Match>();
  for (const account of accounts
    .filter(({ isMain }) => !isMain)
    .sort((a, b) => a.position - b.position || a.id - b.id)) {
    const storyKey = storyKeyOf(account, mainEvent);
    const match = firstFree(keysOf(account, storyKey), account.article, holders, taken) ?? {
      automatic: account.id,
      via: null,
    };
    taken.add(match.automatic);
    matches.set(account.id, { ...match, storyKey });
  }
  return matches;
}

function firstFree(
  keys: readonly number[],
  article: number,
  holders: ReadonlyMap<number, KeyHolders>,
  taken: ReadonlySet<number>,
): Omit<Match, 'storyKey'> | null {
  for (const key of keys) {
    const known = holders.get(key);
    if (known === undefined || !known.articles.some((other) => other !== article)) continue;
    const automatic = known.lead?.automatic ?? -key;
    if (!taken.has(automatic)) return { automatic, via: known.lead?.id ?? null };
  }
  return null;
}
