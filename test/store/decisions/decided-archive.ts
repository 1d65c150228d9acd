import type { DecisionChange } from '../../../schema/query/decisions.ts';
import { decodeGlobalId } from '../../../schema/query/global-id.ts';
import type { Store } from '../../../src/store/open-store.ts';
import { ask, type Json } from '../../support/ask.ts';
import { makeArticle } from '../../support/fixtures.ts';
import { readRows, runSql } from '../../support/run-sql.ts';

export const keyOf = (id: string): number => decodeGlobalId(id).key;

/** What a made-up article says: whom it names, the first of whom speaks, and what events it tells of, the first of which is its main one. */
export interface Telling {
  readonly people: readonly string[];
  readonly events?: readonly string[];
  /** What its words are of: articles of one topic are taken to be of one event. */
  readonly topic?: string;
  readonly more?: string;
  readonly version?: string;
}

export const urlOf = (n: number): string => `https://example.org/story/${n}`;

export function telling(n: number, { people, events = ['met'], topic = '', more = '', version = '1' }: Telling) {
  const [first = 'Nobody'] = people;
  return makeArticle({
    headline: `Story ${n}`,
    day: `2021-06-0${(n % 9) + 1}`,
    publisher: n % 2 === 0 ? 'The Weir' : 'The Lock',
    url: urlOf(n),
    paragraphs: [
      `${more}${topic} ${people.join(' and ')} ${events.join(', ')} at weir ${n}. “So it is in ${n},” ${first} said.`,
    ],
    people,
    quotes: people.length === 0 ? [] : [{ words: `So it is in ${n}`, speaker: first }],
    events: events.map((words, i) => ({ words, isMain: i === 0, people: people.slice(0, 1) })),
    provenance: { kind: 'SOFTWARE', name: 'test', version },
  });
}

export async function decide(store: Store, change: DecisionChange, publisher: string | null = null): Promise<number> {
  const terms = { expectedRevision: null, publisher, once: null };
  const answer = await store.decide({ change, note: null }, 'desk', terms);
  if ('refused' in answer) throw new Error(answer.refused);
  return answer.decision.key;
}

/** People or events, each with the articles that name it. */
export const nodesOf = async (store: Store, list: 'people' | 'events'): Promise<readonly Json[]> =>
  (
    await ask(
      store,
      `{ ${list}(first: 100) { nodes { id name slug articles(first: 50, orderBy: { field: PUBLISHED_ON, direction: ASC }) {
           nodes { id headline url } } } } }`,
    )
  )[list].nodes;

/** The numbers of the articles that name each of them, and nothing else of it. */
export const told = async (store: Store, list: 'people' | 'events'): Promise<readonly string[]> =>
  (await nodesOf(store, list)).map(storiesOf).sort();

export const storiesOf = ({ articles }: Json): string =>
  articles.nodes
    .map(({ headline }: Json) => Number(headline.slice('Story '.length)))
    .sort((a: number, b: number) => a - b)
    .join(' ');

/** Brings the decisions of a store that nobody has undone into another of the same articles, as if they had been made there. */
export async function copyDecisions(from: string, to: string): Promise<void> {
  const articles = 'select id, url from article';
  const urls = new Map((await readRows(from, articles)).map((row) => [Number(row['id']), row['url']]));
  const ids = new Map((await readRows(to, articles)).map((row) => [row['url'], Number(row['id'])]));
  const rows = await readRows(from, "select * from decision where state <> 'UNDONE' order by id");
  const fresh = rows.map((row) => {
    const value = JSON.parse(String(row['value']));
    const moved = (anchor: Json) => ({
      ...anchor,
      article: ids.get(urls.get(anchor.article)) ?? -anchor.article,
      account: null,
      cluster: null,
      node: null,
    });
    const sides = value.sides.map((side: Json) => side.map(moved));
    const cells = [row['kind'], row['entity'], row['nodes'], JSON.stringify({ ...value, sides }), row['decided_at']];
    const texts = cells.map((cell) => `'${String(cell).replaceAll("'", "''")}'`);
    return `insert into decision (id, kind, entity, nodes, value, decided_at, decided_by, state) values (${row['id']}, ${texts.join(', ')}, 'desk', 'ORPHANED')`;
  });
  await runSql(to, fresh);
}
