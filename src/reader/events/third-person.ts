/** The present of a verb, of one ("acquires", "dies") or of several. */
export function thirdPerson(root: string, isPlural: boolean): string {
  if (isPlural) return root;
  if (/(?:s|sh|ch|x|z|o)$/.test(root)) return `${root}es`;
  return /[^aeiou]y$/.test(root) ? `${root.slice(0, -1)}ies` : `${root}s`;
}
