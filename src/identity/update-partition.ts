import type { AccountIndex, AccountRow, KeyHolders } from './account-index.ts';
import { decidedEvent, type EventSeats, eventSeats } from './apply-constraints.ts';
import { type Constraints, namedIn, noConstraints } from './constraints.ts';
import type { EventAccount, TermVector } from './event-account.ts';
import { keysOf, matchSecondary, storyKeyOf } from './match-secondary.ts';
import { settleArticle } from './settle-article.ts';
import { updateMains } from './update-mains.ts';

export interface PartitionChange {
  /** New accounts, and accounts that are kept and may have changed. */
  readonly saved: readonly EventAccount[];
  readonly removed: readonly number[];
  /** What humans have decided; where it is not given, nothing. */
  readonly decisions?: Decisions;
}

/** What humans decided of accounts, now and as of the update before. */
export interface DecidedConstraints {
  readonly now: Constraints<number>;
  readonly former: Constraints<number>;
}

/** What was decided that concerns some accounts and events, given as they are before any decision; all that this depends on included. */
export type Decisions = (accounts: readonly number[], automatics: readonly number[]) => Promise<DecidedConstraints>;

const nothingDecided: Decisions = async () => ({ now: noConstraints, former: noConstraints });

/**
 * Brings an index up to date with accounts saved and removed, so that the events in it are those that `partitionEvents` finds
 * for all its accounts. Answers the events of the accounts that are new or have another event than before. An index must be updated by one at a
 * time.
 */
export async function updatePartition(
  index: AccountIndex,
  { saved, removed, decisions = nothingDecided }: PartitionChange,
): Promise<ReadonlyMap<number, number>> {
  const leaving = removed.filter((id) => !saved.some((account) => account.id === id));
  const before = await index.accounts([...new Set([...saved.map(({ id }) => id), ...leaving])]);
  const mains = await updateMains(index, saved, leaving);
  const draft = new PartitionDraft(index, before);
  await draft.change(saved, leaving, mains);
  await draft.decide(decisions);
  return draft.write();
}

/** The articles that an update has to do with: their accounts as they were and as they are. */
class PartitionDraft {
  readonly #index: AccountIndex;
  readonly #stored = new Map<number, AccountRow>();
  readonly #now = new Map<number, AccountRow>();
  readonly #articles = new Map<number, Set<number>>();
  readonly #saved = new Set<number>();
  readonly #removed = new Set<number>();
  readonly #holders = new Map<number, KeyHolders>();
  /** The accounts that are saved or removed, as they were before the update. */
  readonly #before: readonly AccountRow[];

  constructor(index: AccountIndex, before: readonly AccountRow[]) {
    this.#index = index;
    this.#before = before;
  }

  /** Takes in what changed, and finds the secondary accounts' events anew where that may matter. */
  async change(
    saved: readonly EventAccount[],
    removed: readonly number[],
    mains: ReadonlyMap<number, number>,
  ): Promise<void> {
    const mainRows = await this.#index.accounts([...mains.keys()].filter((id) => !saved.some((one) => one.id === id)));
    const first = [
      ...this.#before.filter(({ account: { id } }) => removed.includes(id) || saved.some((one) => one.id === id)),
      ...mainRows,
    ];
    await this.#load([
      ...new Set([...first.map(({ account }) => account.article), ...saved.map(({ article }) => article)]),
    ]);
    for (const id of removed) this.#remove(id);
    for (const account of saved) this.#save(account);
    for (const [id, automatic] of mains) this.#put(id, { automatic });
    for (const article of this.#articles.keys()) {
      const main = this.#mainEvent(article);
      for (const { account } of this.#rows(article)) this.#put(account.id, { storyKey: storyKeyOf(account, main) });
    }
    const touched = this.#touchedKeys();
    const former = new Map((await this.#index.keyHolders(touched)).map((holders) => [holders.key, holders]));
    await this.#index.write({ accounts: this.#changedRows(), removedAccounts: [...this.#removed] });
    await this.#know(touched);
    const news = touched.filter((key) => !isSameHolders(former.get(key), this.#holders.get(key)));
    const others = news.length === 0 ? [] : await this.#index.articlesWithKeys(news);
    await this.#load(others);
    await this.#know(
      [...this.#now.values()]
        .filter(({ account }) => !account.isMain)
        .flatMap(({ account, storyKey }) => keysOf(account, storyKey)),
    );
    for (const article of this.#articles.keys()) {
      const accounts = this.#rows(article).map(({ account }) => account);
      for (const [id, match] of matchSecondary(accounts, this.#mainEvent(article), this.#holders)) this.#put(id, match);
    }
  }

  /** Finds what humans' decisions make of the events, and that no two accounts of an article have one. */
  async decide(decisions: Decisions): Promise<void> {
    let seats: EventSeats = new Map();
    // Of each article that is loaded for a decision, what was decided of its other accounts counts, too.
    for (let loaded = -1; loaded < this.#articles.size; ) {
      loaded = this.#articles.size;
      const rows = [...this.#stored.values(), ...this.#now.values()];
      const accounts = new Set(rows.map(({ account }) => account.id));
      seats = await this.#seats(await decisions([...accounts], [...new Set(rows.map(({ automatic }) => automatic))]));
    }
    const vectors = await this.#vectors(seats);
    for (const article of this.#articles.keys()) {
      const decided = this.#rows(article).map((row) => ({
        account: row.account,
        decided: decidedEvent(row, row.via, seats, (id) => vectors.get(id) ?? null),
      }));
      for (const [id, event] of settleArticle(decided)) this.#put(id, { event });
    }
  }

  async write(): Promise<ReadonlyMap<number, number>> {
    await this.#index.write({ accounts: this.#changedRows() });
    const changed = [...this.#now.values()].filter(
      ({ account: { id }, event }) => this.#stored.get(id)?.event !== event,
    );
    return new Map(changed.map(({ account: { id }, event }) => [id, event]));
  }

  /** The seats now; loads the articles in events whose seats are others than before. */
  async #seats({ now, former }: DecidedConstraints): Promise<EventSeats> {
    const [named, formerly] = [namedIn(now), namedIn(former)];
    const rest = [...new Set([...named, ...formerly])].filter((id) => !this.#now.has(id) && !this.#removed.has(id));
    const others = await this.#index.accounts(rest);
    const isIn =
      (ids: ReadonlySet<number>) =>
      ({ account }: AccountRow) =>
        ids.has(account.id);
    const old = eventSeats([...this.#stored.values(), ...others].filter(isIn(formerly)), former);
    const seats = eventSeats([...this.#now.values(), ...others].filter(isIn(named)), now);
    const affected = new Set(
      [...old.keys(), ...seats.keys()].filter((key) => printSeats(old, key) !== printSeats(seats, key)),
    );
    for (const id of this.#saved) {
      const automatic = this.#now.get(id)?.automatic;
      if (automatic !== undefined && (seats.get(automatic)?.length ?? 0) > 1) affected.add(automatic);
    }
    for (const [automatic, of] of seats) {
      if (of.length > 1 && of.some(({ named: own }) => own.some((id) => this.#saved.has(id)))) affected.add(automatic);
    }
    const affectedRows = affected.size === 0 ? [] : await this.#index.accountsOfAutomatic([...affected]);
    await this.#load([...new Set(affectedRows.map(({ account }) => account.article))]);
    return seats;
  }

  /** The words by which it is told where the accounts of events that are divided belong. */
  async #vectors(seats: EventSeats): Promise<ReadonlyMap<number, TermVector>> {
    const divided = [...seats.values()].filter(({ length }) => length > 1).flat();
    if (divided.length === 0) return new Map();
    const rows = [...this.#now.values()].filter(({ automatic }) => (seats.get(automatic)?.length ?? 0) > 1);
    const ids = [...divided.flatMap(({ named }) => named), ...rows.map(({ account, via }) => via ?? account.id)];
    return new Map((await this.#index.nodes(0, [...new Set(ids)])).map(({ id, vector }) => [id, vector]));
  }

  /** Loads the articles that are not known yet. */
  async #load(articles: readonly number[]): Promise<void> {
    const missing = articles.filter((article) => !this.#articles.has(article));
    if (missing.length === 0) return;
    for (const article of missing) this.#articles.set(article, new Set());
    for (const row of await this.#index.accountsOfArticles(missing)) {
      this.#stored.set(row.account.id, row);
      this.#now.set(row.account.id, row);
      this.#articles.get(row.account.article)?.add(row.account.id);
    }
  }

  async #know(keys: readonly number[]): Promise<void> {
    const missing = [...new Set(keys)].filter((key) => !this.#holders.has(key));
    if (missing.length === 0) return;
    for (const key of missing) this.#holders.set(key, { key, lead: null, articles: [] });
    for (const holders of await this.#index.keyHolders(missing)) this.#holders.set(holders.key, holders);
  }

  #remove(id: number): void {
    const row = this.#now.get(id);
    if (row === undefined) return;
    this.#removed.add(id);
    this.#now.delete(id);
    this.#articles.get(row.account.article)?.delete(id);
  }

  #save(account: EventAccount): void {
    const before = this.#now.get(account.id);
    if (before !== undefined) this.#articles.get(before.account.article)?.delete(account.id);
    this.#saved.add(account.id);
    this.#articles.get(account.article)?.add(account.id);
    const fresh = { event: account.id, automatic: account.id, via: null, storyKey: null };
    this.#now.set(account.id, { ...(before ?? fresh), account, via: account.isMain ? null : (before?.via ?? null) });
  }

  #put(id: number, facts: Partial<AccountRow>): void {
    const row = this.#now.get(id);
    if (row !== undefined) this.#now.set(id, { ...row, ...facts });
  }

  #rows(article: number): readonly AccountRow[] {
    return [...(this.#articles.get(article) ?? [])].flatMap((id) => this.#now.get(id) ?? []);
  }

  #mainEvent(article: number): number | null {
    return this.#rows(article).find(({ account }) => account.isMain)?.automatic ?? null;
  }

  /** The keys whose holders an account that came, went or changed may have changed. */
  #touchedKeys(): readonly number[] {
    const keys = new Set<number>();
    for (const id of new Set([...this.#stored.keys(), ...this.#now.keys()])) {
      const [old, now] = [this.#stored.get(id), this.#now.get(id)];
      const isSame = old?.automatic === now?.automatic && old?.storyKey === now?.storyKey && !this.#saved.has(id);
      if (isSame) continue;
      for (const row of [old, now])
        if (row !== undefined) for (const key of keysOf(row.account, row.storyKey)) keys.add(key);
    }
    return [...keys];
  }

  #changedRows(): readonly AccountRow[] {
    return [...this.#now.values()].filter((row) => {
      const old = this.#stored.get(row.account.id);
      return this.#saved.has(row.account.id) || old === undefined || !isSameRow(old, row);
    });
  }
}

const isSameRow = (a: AccountRow, b: AccountRow): boolean =>
  a.event === b.event && a.automatic === b.automatic && a.via === b.via && a.storyKey === b.storyKey;

/** Whether accounts that have the key would find the same by it. */
function isSameHolders(a: KeyHolders | undefined, b: KeyHolders | undefined): boolean {
  const [first, second] = [a?.articles ?? [], b?.articles ?? []];
  if (a?.lead?.id !== b?.lead?.id || a?.lead?.automatic !== b?.lead?.automatic) return false;
  return first.length === second.length && (first.length !== 1 || first[0] === second[0]);
}

const printSeats = (seats: EventSeats, automatic: number): string => JSON.stringify(seats.get(automatic) ?? []);
