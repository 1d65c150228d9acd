/** Enum values with their descriptions; the compiler checks that none is missing. */
export function described<V extends string>(
  descriptions: Readonly<Record<V, string>>,
): Record<V, { description: string }> {
  const entries = Object.entries<string>(descriptions).map(([name, description]) => [name, { description }]);
  return Object.fromEntries(entries);
}
