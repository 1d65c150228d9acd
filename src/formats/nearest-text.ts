/**
 * The passage of `text` that shares most words with `wanted`, of as many words as it has; null where no passage shares
 * half of them. For telling a human what they may have meant: it takes time in proportion to the text.
 */
export function nearestText(text: string, wanted: string): string | null {
  const asked = new Map<string, number>();
  for (const { word } of words(wanted)) asked.set(word, (asked.get(word) ?? 0) + 1);
  const size = [...asked.values()].reduce((sum, count) => sum + count, 0);
  const all = words(text);
  if (size === 0 || all.length === 0) return null;
  const inside = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, at: 0 };
  for (const [i, { word }] of all.entries()) {
    const count = (inside.get(word) ?? 0) + 1;
    inside.set(word, count);
    if (count <= (asked.get(word) ?? 0)) shared += 1;
    const left = all[i - size]?.word;
    if (left !== undefined) {
      const before = inside.get(left) ?? 0;
      inside.set(left, before - 1);
      if (before <= (asked.get(left) ?? 0)) shared -= 1;
    }
    if (shared > best.shared) best = { shared, at: Math.max(0, i - size + 1) };
  }
  const first = all[best.at];
  const last = all[Math.min(all.length, best.at + size) - 1];
  if (best.shared < size / 2 || first === undefined || last === undefined) return null;
  return text.slice(first.start, last.end);
}

function words(text: string): readonly { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
