/** The value that most of a list have, the first of those that equally many have; null where none has any. Case is ignored. */
export function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, { readonly value: string; count: number }>();
  for (const value of values) {
    if (value === null) continue;
    const found = counts.get(value.toLowerCase()) ?? { value, count: 0 };
    found.count += 1;
    counts.set(value.toLowerCase(), found);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.value ?? null;
}
