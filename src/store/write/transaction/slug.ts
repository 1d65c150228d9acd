import { fold } from '../../sql/fold.ts';
import type { WriteTransaction } from './write-transaction.ts';

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

/**
 * The slugs of a table that are one of `wanted`, or one with a number behind it of those that are not free as they are. What was
 * merged into another still answers to its own.
 */
export async function slugsTaken(
  transaction: WriteTransaction,
  table: 'person' | 'event' | 'article' | 'author' | 'publisher',
  wanted: readonly string[],
): Promise<Set<string>> {
  const all =
    table === 'article'
      ? 'select slug from article'
      : `select slug from (select slug from ${table} union all select slug from tombstone where entity = '${table}' and successor_id is not null) s`;
  const rows = await transaction.allWith(all, 'slug', wanted);
  const taken = new Set(rows.map((row) => String(row['slug'])));
  const asked = new Set<string>();
  const twice = new Set<string>();
  for (const slug of wanted) {
    if (taken.has(slug) || asked.has(slug)) twice.add(slug);
    asked.add(slug);
  }
  // A hyphen sorts right before a full stop, and only digits may stand behind it.
  const numbered = `${all} where slug > ${transaction.place(1)} and slug < ${transaction.place(2)}`;
  for (const slug of twice) {
    for (const row of await transaction.all(numbered, [`${slug}-`, `${slug}.`])) taken.add(String(row['slug']));
  }
  return taken;
}
