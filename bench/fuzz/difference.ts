/**
 * Where `part`, an answer to some of a document's fields, says anything else than `whole`, the answer to all of them; null
 * where nowhere. What only the whole has is no difference.
 */
export function difference(part: unknown, whole: unknown, path = 'data'): string | null {
  if (Array.isArray(part) && Array.isArray(whole)) {
    if (part.length !== whole.length) return `${path} has ${part.length} and ${whole.length} items`;
    return firstOf(part.keys(), (n) => difference(part[n], whole[n], `${path}[${n}]`));
  }
  if (isObject(part) && isObject(whole)) {
    return firstOf(Object.keys(part), (name) => difference(part[name], whole[name], `${path}.${name}`));
  }
  return Object.is(part, whole) ? null : `${path} is ${shown(part)} and ${shown(whole)}`;
}

function firstOf<T>(items: Iterable<T>, find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'not there').slice(0, 200);
