import { freeSlug, slugsTaken } from '../transaction/slug.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { baseSlug } from './plan-article.ts';
import type { Shown } from './shown.ts';

/** The slug of each article by its id: its own where it has one, of one that comes back the one that it had as far as that is free. */
export async function chooseSlugs(
  transaction: WriteTransaction,
  shown: readonly Shown[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = (article: Shown): string => article.slug ?? baseSlug(article.incoming.article);
  const others = shown.filter(({ isRevised }) => !isRevised);
  const taken = await slugsTaken(transaction, 'article', others.map(wanted));
  // The slug of a known article stays its own, though its row is out and goes in again.
  for (const article of shown) if (article.isRevised) taken.add(wanted(article));
  return new Map(
    shown.map((article) => {
      const slug = article.isRevised ? wanted(article) : freeSlug(wanted(article), taken);
      taken.add(slug);
      return [article.id, slug];
    }),
  );
}
