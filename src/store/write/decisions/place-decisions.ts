import type { Document, Range } from '../../../../schema/domain/model.ts';
import { placesOfAnchor } from './anchor.ts';
import type { Decision } from './decision.ts';

/**
 * Where the words of decisions stand in a text, within one block each, by the decisions; those whose words are gone are left out. Where equal
 * words are those of several subjects, each place is that of one.
 */
export function placeDecisions(
  decisions: readonly Decision[],
  { text, blocks }: Pick<Document, 'text' | 'blocks'>,
  subjectOf: (decision: Decision) => string,
): ReadonlyMap<number, readonly Range[]> {
  const isInBlock = (range: Range) => blocks.some(({ start, end }) => start <= range.start && range.end <= end);
  const claims = decisions.flatMap((decision) =>
    (decision.words === null ? [] : placesOfAnchor(text, decision.words))
      .filter(({ ranges }) => ranges.every(isInBlock))
      .map((place) => ({ decision, place, subject: subjectOf(decision) })),
  );
  const owners = new Map<string, string>();
  const placed = new Map<number, readonly Range[]>();
  for (const { decision, place, subject } of claims.sort((a, b) => b.place.likeness - a.place.likeness)) {
    if (placed.has(decision.id)) continue;
    const name = place.ranges.map(({ start, end }) => `${start}-${end}`).join();
    if ((owners.get(name) ?? subject) !== subject) continue;
    owners.set(name, subject);
    placed.set(decision.id, place.ranges);
  }
  return placed;
}
