import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { anchorOf } from '../../src/store/write/decisions/anchor.ts';
import type { AccountAnchor } from '../../src/store/write/decisions/identity/node-decision.ts';

interface Node {
  readonly id: number;
  readonly anchors: readonly AccountAnchor[];
}

/** As many accounts of a node as a decision names at the most. */
const mostAnchors = 20;

/**
 * Adds decisions to an archive as if each had been made through the service, which would take as long as so many writes: of people and events
 * in turn, some are merged in pairs, some split, some renamed, some linked. Answers how many of each kind.
 */
export function addDecisions(database: DatabaseSyncInstance, count: number): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  const insert = database.prepare(
    `insert into decision (id, kind, entity, nodes, value, decided_by, decided_at, state)
       values (?, ?, ?, ?, ?, 'bench', '2030-01-01T00:00:00.000Z', 'ACTIVE')`,
  );
  const nodes = { person: nodesOf(database, 'person'), event: nodesOf(database, 'event') };
  database.exec('begin');
  for (let n = 0; n < count; n += 1) {
    const entity = n % 2 === 0 ? 'person' : 'event';
    const all = nodes[entity];
    const at = (n >> 1) % all.length;
    const made = decisionOf(entity, all, at, n);
    if (made === null) continue;
    insert.run(n + 1, made.kind, entity, JSON.stringify(made.nodes), JSON.stringify(made.value));
    kinds.set(made.kind, (kinds.get(made.kind) ?? 0) + 1);
  }
  database.exec('commit');
  return kinds;
}

function decisionOf(entity: 'person' | 'event', all: readonly Node[], at: number, n: number) {
  const [node, next] = [all[at], all[at + 1]];
  if (node === undefined) return null;
  const sides = [node.anchors];
  const [first, ...others] = node.anchors;
  if (at % 4 === 0 && next !== undefined) {
    const value = { sides: [node.anchors, next.anchors], result: node.id };
    return { kind: entity === 'person' ? 'PEOPLE_MERGED' : 'EVENTS_MERGED', nodes: [node.id, next.id], value };
  }
  if (at % 4 === 2 && first !== undefined && others.length > 0) {
    const value = { sides: [others, [first]], result: 10 ** 12 + n };
    return { kind: entity === 'person' ? 'PERSON_SPLIT' : 'EVENT_SPLIT', nodes: [node.id], value };
  }
  if (at % 4 === 3) {
    const value = { sides, sameAs: { scheme: 'wikidata', value: `Q${n}` } };
    return { kind: 'SAME_AS_ADDED', nodes: [node.id], value };
  }
  const value = { sides, name: `Called ${n}` };
  return { kind: entity === 'person' ? 'PERSON_RENAMED' : 'EVENT_RENAMED', nodes: [node.id], value };
}

/** All people or events with the accounts that name them. */
function nodesOf(database: DatabaseSyncInstance, entity: 'person' | 'event'): readonly Node[] {
  const account = entity === 'person' ? 'x.signature_id' : 'x.id';
  const rows = database
    .prepare(
      `select x.${entity}_id as node, x.article_id as article, ${account} as account, a.text,
         (select min(m.start) from mention m where m.article_id = x.article_id and m.${entity}_id = x.${entity}_id) as start,
         (select min(m."end") from mention m where m.article_id = x.article_id and m.${entity}_id = x.${entity}_id) as "end"
       from ${entity === 'person' ? 'article_person' : 'report'} x join article a on a.id = x.article_id
       where ${account} is not null order by x.${entity}_id, x.article_id`,
    )
    .all();
  const nodes = new Map<number, AccountAnchor[]>();
  for (const row of rows) {
    const id = Number(row['node']);
    const anchors = nodes.get(id) ?? [];
    nodes.set(id, anchors);
    if (row['start'] === null || anchors.length >= mostAnchors) continue;
    anchors.push({
      article: Number(row['article']),
      words: anchorOf(String(row['text']), [{ start: Number(row['start']), end: Number(row['end']) }]),
      account: Number(row['account']),
      cluster: id,
      node: id,
    });
  }
  return [...nodes].map(([id, anchors]) => ({ id, anchors }));
}
