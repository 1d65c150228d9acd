import { fold } from '../fold.ts';

const longest = 100;

/** A readable key of lower-case ASCII letters, digits and hyphens, cut between words; `untitled` where none is left. */
export function slugOf(words: string): string {
  const slug = fold(words)
    .replace(/['.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug === '' ? 'untitled' : slug;
  const cut = slug.slice(0, longest + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : longest);
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let n = 2; ; n += 1) {
    const next = `${slug}-${n}`;
    if (!taken.has(next)) return next;
  }
}
