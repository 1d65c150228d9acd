/** What people and events are elsewhere, as humans said. */
import { KeyMaker } from '../../transaction/key-maker.ts';
import type { WriteTransaction } from '../../transaction/write-transaction.ts';
import { anchorsOf, type IdentityEntity, type NodeDecision, nodeOf } from './node-decision.ts';

interface Link {
  readonly node: number;
  readonly scheme: string;
  readonly value: string;
}

/** Those of whom the links are others than before; a link is whose most of the accounts are that it was made for. */
export function linkedBetween(
  before: readonly NodeDecision[],
  now: readonly NodeDecision[],
  entity: IdentityEntity,
): readonly number[] {
  const [old, fresh] = [linksOf(before, entity), linksOf(now, entity)].map(
    (links) => new Map(links.map((link) => [JSON.stringify(link), link.node])),
  );
  if (old === undefined || fresh === undefined) return [];
  const changed = [...[...old].filter(([name]) => !fresh.has(name)), ...[...fresh].filter(([name]) => !old.has(name))];
  return [...new Set(changed.map(([, node]) => node))];
}

/** Writes the links of people or events anew that are others than before. */
export async function writeLinks(
  transaction: WriteTransaction,
  entity: IdentityEntity,
  before: readonly NodeDecision[],
  decisions: readonly NodeDecision[],
): Promise<void> {
  const nodes = linkedBetween(before, decisions, entity);
  if (nodes.length === 0) return;
  const keys = new KeyMaker();
  const wanted = new Set(nodes);
  const links = linksOf(decisions, entity).filter(({ node }) => wanted.has(node));
  await transaction.deleteWith('same_as', `${entity}_id`, nodes);
  await transaction.insert(
    'same_as',
    links.map(({ node, scheme, value }) => ({
      id: keys.next(),
      person_id: entity === 'person' ? node : null,
      event_id: entity === 'event' ? node : null,
      scheme,
      value,
    })),
  );
}

function linksOf(decisions: readonly NodeDecision[], entity: IdentityEntity): readonly Link[] {
  const links = new Map<string, Link>();
  for (const decision of decisions) {
    const { sameAs } = decision.value;
    const node = decision.entity === entity && sameAs !== undefined ? nodeOf(anchorsOf(decision)) : null;
    if (node === null || sameAs === undefined) continue;
    const link = { node, scheme: sameAs.scheme, value: sameAs.value };
    links.set(JSON.stringify(link), link);
  }
  return [...links.values()];
}
