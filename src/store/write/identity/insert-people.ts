import { keyOf } from '../../sql/fold.ts';
import type { NewRow } from '../../sql/rows.ts';
import { freeSlug, slugOf, slugsTaken } from '../transaction/slug.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';

/** Makes people, each under a slug of its name, or under the one that was given where it was found. */
export async function insertPeople(
  transaction: WriteTransaction,
  made: ReadonlySet<number>,
  names: ReadonlyMap<number, string>,
  found: ReadonlyMap<number, { readonly slug?: string }>,
): Promise<void> {
  const people = [...made].map((id) => {
    const name = names.get(id) ?? '';
    return { id, name, slug: found.get(id)?.slug ?? slugOf(name) };
  });
  const slugs = await slugsTaken(
    transaction,
    'person',
    people.map(({ slug }) => slug),
  );
  const rows = people.map(({ id, name, slug: wanted }) => {
    const slug = freeSlug(wanted, slugs);
    slugs.add(slug);
    return personRow(id, slug, name);
  });
  await transaction.insert('person', rows);
}

/** The row of a person before anything is counted. */
export const personRow = (id: number, slug: string, name: string): NewRow<'person'> => ({
  id,
  slug,
  name,
  name_key: keyOf(name),
  loose_key: '',
  description_id: null,
  quote_count: 0,
  article_count: 0,
});
