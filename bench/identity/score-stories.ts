/** BCubed of a partition against another: https://doi.org/10.1007/s10791-008-9066-8, in per cent. */
export function bcubed<Item>(items: readonly Item[], found: (item: Item) => unknown, gold: (item: Item) => unknown) {
  const [byFound, byGold] = [groups(items, found), groups(items, gold)];
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const [mine, right] = [byFound.get(found(item)) ?? [], byGold.get(gold(item)) ?? []];
    const both = mine.filter((other) => gold(other) === gold(item)).length;
    precision += (100 * both) / mine.length / items.length;
    recall += (100 * both) / right.length / items.length;
  }
  return { events: byFound.size, precision, recall, f: (2 * precision * recall) / (precision + recall) };
}

function groups<Item>(items: readonly Item[], key: (item: Item) => unknown): ReadonlyMap<unknown, readonly Item[]> {
  const found = new Map<unknown, Item[]>();
  for (const item of items) {
    const group = found.get(key(item));
    if (group === undefined) found.set(key(item), [item]);
    else group.push(item);
  }
  return found;
}
