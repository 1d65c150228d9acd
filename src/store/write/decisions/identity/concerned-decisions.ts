import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import type { Decision } from '../decision.ts';
import { decisionOf, decisionsWith } from '../decision-rows.ts';
import { type KeyKind, keysOf, writeKeys } from './decision-keys.ts';
import { type IdentityEntity, isNodeDecision, type NodeDecision, nodeDecisionOf } from './node-decision.ts';

/** A decision that is being made or undone: the archive is as if it were not yet. */
export interface Deciding {
  readonly made: number | null;
  readonly undone: NodeDecision | null;
}

/** Decisions about people, or about events, as they were before a write, and as they are; each list in the order in which they were made. */
export interface EntityDecisions {
  readonly former: readonly NodeDecision[];
  readonly current: readonly NodeDecision[];
  /** The one that is being undone. */
  readonly undone: NodeDecision | null;
}

/** What a write has to do with: articles, accounts (rows of `person_signature` or `report`), people or events, and parts of events. */
export interface Concerns {
  readonly articles?: readonly number[];
  readonly accounts?: readonly number[];
  readonly nodes?: readonly number[];
  /** Events before any decision: see `event_account.automatic`. */
  readonly automatics?: readonly number[];
}

type Kind = KeyKind | 'AUTOMATIC';
type Dependences = Partial<Readonly<Record<Kind, readonly number[]>>>;

/**
 * The decisions about people, or about events, that concern a write, and all on which those depend. What a decision does to an account depends
 * on whatever else was decided of the same words, accounts, people and events, and on nothing else: the others need not be read.
 */
export class ConcernedDecisions {
  readonly #transaction: WriteTransaction;
  readonly #entity: IdentityEntity;
  readonly #deciding: Deciding;
  readonly #known = new Map<number, NodeDecision>();
  readonly #asked = new Map<Kind, Set<number>>();
  #isReady = false;
  #isNone = false;

  constructor(
    transaction: WriteTransaction,
    entity: IdentityEntity,
    { made, undone }: Deciding = { made: null, undone: null },
  ) {
    this.#transaction = transaction;
    this.#entity = entity;
    this.#deciding = { made, undone: undone?.entity === entity ? undone : null };
  }

  /** Those that concern something, beside those that were asked for before. */
  async of({ articles = [], accounts = [], nodes = [], automatics = [] }: Concerns): Promise<EntityDecisions> {
    await this.#prepare();
    if (!this.#isNone) await this.#follow({ ARTICLE: articles, ACCOUNT: accounts, NODE: nodes, AUTOMATIC: automatics });
    return this.known;
  }

  /** The accounts of events with some labels that decisions name. */
  async namedIn(labels: readonly number[]): Promise<readonly number[]> {
    await this.#prepare();
    if (this.#isNone) return [];
    const rows = await this.#transaction.allWith(
      "select distinct x.id from event_account x join decision_key k on k.kind = 'ACCOUNT' and k.value = x.id",
      'x.label',
      labels,
    );
    return rows.map(({ id }) => Number(id));
  }

  /** Those that were asked for so far. */
  get known(): EntityDecisions {
    const { made, undone } = this.#deciding;
    const current = inOrder([...this.#known.values()]);
    const others = current.filter(({ decision: { id } }) => id !== made);
    return { current, former: undone === null ? others : inOrder([...others, undone]), undone };
  }

  /** Gives keys to decisions that have none, and looks for what the one depends on that is being made or undone. */
  async #prepare(): Promise<void> {
    if (this.#isReady) return;
    this.#isReady = true;
    await keyOldDecisions(this.#transaction);
    const [first] = await this.#transaction.all('select 1 from decision_key limit 1');
    this.#isNone = first === undefined;
    const { made, undone } = this.#deciding;
    if (undone !== null) await this.#follow(dependencesOf([undone]));
    if (made !== null) await this.#take([made]);
  }

  /** Reads decisions and all that they depend on. */
  async #take(ids: readonly number[]): Promise<void> {
    const decisions = inForce(await decisionsWith(this.#transaction, 'id', ids), this.#entity);
    for (const one of decisions) this.#known.set(one.decision.id, one);
    if (decisions.length > 0) await this.#follow(dependencesOf(decisions));
  }

  async #follow(concerns: Dependences): Promise<void> {
    const transaction = this.#transaction;
    const fresh = (kind: Kind, values: readonly number[] = []): readonly number[] => {
      const asked = this.#asked.get(kind) ?? new Set();
      this.#asked.set(kind, asked);
      return [...new Set(values)].filter((value) => !asked.has(value) && asked.add(value));
    };
    const accounts = fresh('ACCOUNT', concerns.ACCOUNT);
    const isPerson = this.#entity === 'person';
    const clusters = await transaction.allWith(
      isPerson ? 'select person_id as id from person_signature' : 'select automatic as id from event_account',
      'id',
      accounts,
    );
    const found = clusters.flatMap(({ id }) => (id === null ? [] : [Number(id)]));
    const asked: Readonly<Record<Kind, readonly number[]>> = {
      ARTICLE: fresh('ARTICLE', concerns.ARTICLE),
      WORDS: fresh('WORDS', concerns.WORDS),
      ACCOUNT: accounts,
      NODE: fresh('NODE', [...(concerns.NODE ?? []), ...(isPerson ? found : [])]),
      AUTOMATIC: fresh('AUTOMATIC', [...(concerns.AUTOMATIC ?? []), ...(isPerson ? [] : found)]),
    };
    if (Object.values(asked).every(({ length }) => length === 0)) return;
    const rows = await transaction.all(
      statement(transaction, this.#entity),
      kinds.map((kind) => transaction.array(asked[kind])),
    );
    const ids = rows.map((row) => Number(row['id'])).filter((id) => !this.#known.has(id));
    if (ids.length > 0) await this.#take(ids);
  }
}

/** What else was decided of any of these counts for decisions, too; what was decided of others in the same articles does not. */
const dependencesOf = (decisions: readonly NodeDecision[]): Dependences => {
  const keys = decisions.map(keysOf);
  return {
    WORDS: keys.flatMap(({ WORDS }) => WORDS),
    ACCOUNT: keys.flatMap(({ ACCOUNT }) => ACCOUNT),
    NODE: keys.flatMap(({ NODE }) => NODE),
  };
};

const kinds: readonly Kind[] = ['ARTICLE', 'WORDS', 'ACCOUNT', 'NODE', 'AUTOMATIC'];

/** The decisions that have one of some keys, or name accounts of some people or parts of events. */
function statement(transaction: WriteTransaction, entity: IdentityEntity): string {
  const is = (column: string, kind: Kind) => transaction.isOneOf(column, kinds.indexOf(kind) + 1);
  const ofAccounts = (table: string) =>
    `select k.decision_id as id from ${table} x join decision_key k on k.kind = 'ACCOUNT' and k.value = x.id where`;
  return [
    ...(['ARTICLE', 'WORDS', 'ACCOUNT', 'NODE'] as const).map(
      (kind) => `select decision_id as id from decision_key where kind = '${kind}' and ${is('value', kind)}`,
    ),
    `${ofAccounts('person_signature')} ${is('x.person_id', entity === 'person' ? 'NODE' : 'AUTOMATIC')}`,
    // An event's parts are found by two indexes.
    `${ofAccounts('event_account')} ${is('x.automatic', 'AUTOMATIC')} and x.automatic <> x.label`,
    `${ofAccounts('event_account')} ${is('x.label', 'AUTOMATIC')} and x.automatic = x.label`,
  ].join(' union ');
}

const inForce = (decisions: readonly Decision[], entity: IdentityEntity): readonly NodeDecision[] =>
  decisions
    .filter((one) => isNodeDecision(one) && one.state !== 'UNDONE')
    .map(nodeDecisionOf)
    .filter((one) => one.entity === entity);

const inOrder = (decisions: readonly NodeDecision[]): readonly NodeDecision[] =>
  [...decisions].sort((a, b) => a.decision.id - b.decision.id);

/** Decisions that were kept before there were keys, or come from elsewhere, get theirs. */
export async function keyOldDecisions(transaction: WriteTransaction): Promise<void> {
  const rows = await transaction.all('select * from decision where has_keys is null');
  if (rows.length === 0) return;
  await writeKeys(transaction, rows.map(decisionOf));
  await transaction.all('update decision set has_keys = 1 where has_keys is null');
}

/** Decisions about people or events that were or are some of these, as they are kept. */
export async function decisionsOfNodes(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  nodes: readonly number[],
): Promise<readonly NodeDecision[]> {
  if (nodes.length === 0) return [];
  await keyOldDecisions(transaction);
  const rows = await transaction.all(
    `select distinct decision_id from decision_key where kind = 'NODE' and ${transaction.isOneOf('value', 1)}`,
    [transaction.array(nodes)],
  );
  const ids = rows.map((row) => Number(row['decision_id']));
  return inForce(await decisionsWith(transaction, 'id', ids), entity);
}
