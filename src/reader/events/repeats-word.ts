/** "Harbour nominee’s speech by harbour nominee": a word twice was read twice. */
export function repeatsWord(name: string): boolean {
  const words = name.split(/[\s,’]+/).map((each, at) => (at === 0 ? each.toLowerCase() : each));
  return words.some(
    (each, at) =>
      each.length > 3 && words.some((other, i) => i < at && other === (i === 0 ? each.toLowerCase() : each)),
  );
}
