/** What becomes of people where humans have decided of some: see `decidePeople`. */

import type { PersonFound } from '../../../../schema/domain/model.ts';
import type { ArticleAccounts } from '../../../identity/people/kept-account.ts';
import { magnitudeOf, weightOf } from '../../../identity/people/magnitude.ts';
import { signatureKey } from '../../../identity/people/signature.ts';
import type { PeopleUpdate } from '../../../identity/people/update-people.ts';
import type { ConcernedDecisions } from '../decisions/identity/concerned-decisions.ts';
import { type DecidedPeople, decidePeople } from '../decisions/identity/decide-people.ts';
import { givenNames, renamedBetween } from '../decisions/identity/given-names.ts';
import { linkedBetween } from '../decisions/identity/links.ts';
import { identityKinds, type NodeDecision } from '../decisions/identity/node-decision.ts';
import { settleAnchors } from '../decisions/identity/settle-anchors.ts';
import { groupBy } from '../transaction/group-by.ts';
import type { KeyMaker } from '../transaction/key-maker.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import type { RowMove } from './move-signed.ts';
import { chooseName } from './name-people.ts';
import { type Placed, placeDecided } from './place-people.ts';
import type { StoredPeopleIndex } from './stored-people-index.ts';

/** An article that is written: whom it names, in the order of its accounts. */
export interface WrittenPeople {
  readonly article: number;
  readonly text: string;
  readonly people: readonly PersonFound[];
  readonly kept: ArticleAccounts;
}

export interface SettledPeople {
  readonly placed: readonly (readonly Placed[])[];
  readonly rowMoves: readonly RowMove[];
  readonly decisions: readonly NodeDecision[];
  /** By those who were merged, who they are now. */
  readonly mergedInto: ReadonlyMap<number, number>;
  /** Those who may be called by another name because of decisions. */
  readonly renamed: readonly number[];
  /** Those whose links to other collections are others. */
  readonly linked: readonly number[];
  /** Those whom decisions name. */
  readonly named: readonly number[];
  /** Whom the accounts are of that were found to be of some. */
  readonly peopleOf: (found: readonly number[]) => readonly number[];
  readonly namesOf: (people: readonly number[]) => Promise<ReadonlyMap<number, string>>;
}

export async function settleDecidedPeople(
  transaction: WriteTransaction,
  written: readonly WrittenPeople[],
  gone: readonly number[],
  concerned: ConcernedDecisions,
  update: PeopleUpdate,
  index: StoredPeopleIndex,
  keys: KeyMaker,
): Promise<SettledPeople> {
  const signed = written.map(({ kept }) =>
    kept.map(({ signature }) => index.idOf(signature.block, signatureKey(signature))),
  );
  const decide = (): Promise<DecidedPeople> => {
    const { former, current, undone } = concerned.known;
    const settled = settleAnchors(
      current,
      written.map(({ article, text, people }, i) => {
        const signatures = new Map(people.map(({ key }, n) => [key, signed[i]?.[n] ?? null]));
        return { article, text, found: people, accountOf: (key) => signatures.get(key) ?? null };
      }),
      gone,
    );
    return decidePeople(transaction, { former, current: settled, undone }, keys);
  };
  const first = await decide();
  const count = countOf(concerned);
  const articles = await touchedArticles(transaction, first, update, index);
  // In an article in which one account is another's now, whose the others are depends on what was decided of them.
  await concerned.of({ articles, nodes: await peopleIn(transaction, articles) });
  const decided = countOf(concerned) === count ? first : await decide();
  const { former } = concerned.known;
  const placed = written.map(({ article, people, kept }, i): readonly Placed[] => {
    const wanted = kept.map(({ signature }, n) => {
      const found = update.personOf(signature);
      const start = Math.min(...(people[n]?.mentions ?? []).map(({ range }) => range.start));
      return {
        decided: decided.personOf(article, signed[i]?.[n] ?? 0, found),
        home: decided.homeOf(found),
        start,
      };
    });
    // One who is by themselves keeps their signature: without the decisions they are who they were found to be.
    return placeDecided(wanted).map((id, n) => ({
      id: id ?? keys.next(),
      signature: signed[i]?.[n] ?? null,
      isOdd: id === null,
    }));
  });
  const names = new Map(
    written.flatMap(({ article, people }, i) =>
      people.map(({ name }, n) => [`${article} ${signed[i]?.[n]}`, name] as const),
    ),
  );
  const given = givenNames(decided.decisions, 'person');
  const { moves, fullNames } = await rowMovesOf(transaction, decided, articles, keys);
  return {
    placed,
    rowMoves: moves,
    decisions: decided.decisions,
    mergedInto: new Map(decided.decisions.flatMap(mergedBy)),
    renamed: renamedBetween(givenNames(former, 'person'), given),
    linked: linkedBetween(former, decided.decisions, 'person'),
    named: decided.named.map(({ person }) => person),
    peopleOf: (found) => [
      ...new Set(
        found.flatMap((one) => [
          decided.homeOf(one),
          ...decided.named.filter(({ cluster }) => cluster === one).map(({ person }) => person),
        ]),
      ),
    ],
    namesOf: async (people) => {
      const found = await namesOfDecided(transaction, decided, names, people);
      return new Map(
        people.flatMap((id) => {
          const name = given.get(id) ?? found.get(id) ?? fullNames.get(id);
          return name === undefined ? [] : [[id, name] as const];
        }),
      );
    },
  };
}

/** Whom a decision merged, each with who they are now. */
function mergedBy({
  decision: { kind, nodes },
  value: { sides },
}: NodeDecision): readonly (readonly [number, number])[] {
  if (kind !== identityKinds.person.merge) return [];
  return nodes.flatMap((node, n) => {
    const now = sides[n]?.find((anchor) => anchor.node !== null)?.node ?? null;
    return now === null || now === node ? [] : [[node, now] as const];
  });
}

const countOf = ({ known: { former, current } }: ConcernedDecisions): number => former.length + current.length;

/** Articles that are in and not written, in which an account is another's now. */
async function touchedArticles(
  transaction: WriteTransaction,
  decided: DecidedPeople,
  { moves }: PeopleUpdate,
  index: StoredPeopleIndex,
): Promise<readonly number[]> {
  const clusters = await transaction.allWith('select id from person_signature', 'person_id', decided.changedClusters);
  const signatures = [
    ...moves.map(({ block, key }) => index.idOf(block, key)),
    ...clusters.map(({ id }) => Number(id)),
  ];
  const touched = await transaction.allWith(
    'select distinct article_id from article_person',
    'signature_id',
    signatures,
  );
  return [...new Set([...decided.changedArticles, ...touched.map((row) => Number(row['article_id']))])];
}

/** Whom articles name, and whom they were found to name. */
async function peopleIn(transaction: WriteTransaction, articles: readonly number[]): Promise<readonly number[]> {
  const rows = await transaction.allWith(
    'select a.person_id, s.person_id as found from article_person a left join person_signature s on s.id = a.signature_id',
    'a.article_id',
    articles,
  );
  return rows.flatMap((row) => [row['person_id'], row['found']].flatMap((id) => (id === null ? [] : [Number(id)])));
}

/** The rows of accounts that are others' now, in such articles. */
async function rowMovesOf(
  transaction: WriteTransaction,
  decided: DecidedPeople,
  articles: readonly number[],
  keys: KeyMaker,
): Promise<{ readonly moves: readonly RowMove[]; readonly fullNames: ReadonlyMap<number, string> }> {
  const rows = await transaction.allWith(
    `select a.id, a.article_id, a.person_id, a.signature_id, a.quote_count, a.full_name, a.start, s.person_id as found
       from article_person a join person_signature s on s.id = a.signature_id`,
    'a.article_id',
    articles,
  );
  const inOrder = [...rows].sort((a, b) => Number(a['id']) - Number(b['id']));
  const people = [...new Set(rows.map((row) => Number(row['person_id'])))];
  const all = await transaction.allWith('select id, article_count from person', 'id', people);
  const isAlone = new Set(all.filter((row) => Number(row['article_count']) === 1).map(({ id }) => Number(id)));
  const fullNames = new Map<number, string>();
  const rowMoves = [...groupBy(inOrder, (row) => Number(row['article_id']))].flatMap(([article, own]) => {
    const people = placeDecided(
      own.map((row) => {
        const found = Number(row['found']);
        const current = Number(row['person_id']);
        return {
          decided: decided.personOf(article, Number(row['signature_id']), found),
          home: decided.homeOf(found),
          start: Number(row['start']),
          ...(isAlone.has(current) ? { current } : {}),
        };
      }),
    );
    return own.flatMap((row, n): RowMove[] => {
      const from_id = Number(row['person_id']);
      // An account whose person is another's now, and that can be of no other, is by itself.
      const to_id = people[n] ?? keys.next();
      if (to_id === from_id) return [];
      fullNames.set(to_id, fullNames.get(to_id) ?? String(row['full_name']));
      return [{ id: Number(row['id']), article, from_id, to_id, quotes: Number(row['quote_count']) }];
    });
  });
  return { moves: rowMoves, fullNames };
}

/** What people are called: as most of their accounts write it, those counted that decisions brought them and not those they took away. */
async function namesOfDecided(
  transaction: WriteTransaction,
  decided: DecidedPeople,
  written: ReadonlyMap<string, string>,
  people: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const clusters = new Map(people.flatMap((id) => decided.clustersOf(id).map((cluster) => [cluster, id] as const)));
  const rows = await transaction.allWith(
    'select s.person_id, s.id, n.name, n.account_count from person_signature s join person_spelling n on n.signature_id = s.id',
    's.person_id',
    [...clusters.keys()],
  );
  const counts = new Map<number, Map<string, number>>();
  const count = (person: number, signature: number, name: string, change: number): void => {
    const own = counts.get(person) ?? new Map<string, number>();
    const key = `${signature} ${name}`;
    counts.set(person, own.set(key, (own.get(key) ?? 0) + change));
  };
  for (const row of rows) {
    const person = clusters.get(Number(row['person_id']));
    if (person !== undefined) count(person, Number(row['id']), String(row['name']), Number(row['account_count']));
  }
  const exceptions = decided.named.filter(({ cluster, person }) => decided.homeOf(cluster) !== person);
  const known = await transaction.allWith(
    'select article_id, signature_id, full_name from article_person',
    'article_id',
    [...new Set(exceptions.map(({ article }) => article))],
  );
  const names = new Map([
    ...known.map((row) => [`${row['article_id']} ${row['signature_id']}`, String(row['full_name'])] as const),
    ...written,
  ]);
  const wanted = new Set(people);
  for (const { article, signature, cluster, person } of exceptions) {
    const name = names.get(`${article} ${signature}`);
    if (name === undefined) continue;
    if (wanted.has(person)) count(person, signature, name, 1);
    const home = clusters.get(cluster);
    if (home !== undefined) count(home, signature, name, -1);
  }
  return new Map(
    [...counts].flatMap(([person, own]) => {
      const weights = new Map<string, number>();
      for (const [key, accounts] of own) {
        if (accounts < 1) continue;
        const name = key.slice(key.indexOf(' ') + 1);
        weights.set(name, (weights.get(name) ?? 0) + weightOf(magnitudeOf(accounts)));
      }
      return weights.size === 0 ? [] : [[person, chooseName(weights)] as const];
    }),
  );
}
