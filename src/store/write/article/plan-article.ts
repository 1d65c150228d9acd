import type { Document } from '../../../../schema/domain/model.ts';
import { slugOf } from '../transaction/slug.ts';
import type { ArticleToSave, Saved } from './article-to-save.ts';
import type { Existing } from './find-existing.ts';
import type { Incoming } from './incoming.ts';

/** What an article that comes in is to the archive: new, another revision, the same read again, or nothing new. */
export interface ArticlePlan {
  readonly incoming: Incoming;
  readonly known: Existing | null;
  readonly status: Saved['status'];
  readonly revision: number;
  slug: string;
  /** The key of the article, once it is known; 0 before. */
  key: number;
}

export function planArticle(incoming: Incoming, known: Existing | null): ArticlePlan {
  const plan = { incoming, known, slug: known?.slug ?? '', key: known?.id ?? 0 };
  if (known === null) return { ...plan, status: 'ADDED', revision: 1 };
  if (known.sourceSha256 !== incoming.sourceSha256) return { ...plan, status: 'REVISED', revision: known.revision + 1 };
  const humanStands = known.readingSha256.startsWith('HUMAN:') && incoming.annotations.provenance.kind === 'SOFTWARE';
  const status = humanStands || known.readingSha256 === incoming.readingSha256 ? 'UNCHANGED' : 'REREAD';
  return { ...plan, status, revision: known.revision };
}

/** The slug that an article would have where no other has it. */
export function baseSlug({ slug, document }: ArticleToSave): string {
  if (slug !== undefined) return slug;
  const { headline, publishedOn } = document.metadata;
  const words = headline?.value ?? firstWords(document);
  return slugOf(`${publishedOn?.value ?? ''} ${words}`);
}

/** What an article without a headline begins with; front matter above it may be the same in several. */
function firstWords({ text, blocks }: Document): string {
  const start = blocks[0]?.start ?? 0;
  return text.slice(start, start + 80).trimStart();
}

/** What tells an article from others: its address, the slug it would have, and the article of the archive that it is. */
export function identitiesOf({ article }: Incoming, known: Existing | null): readonly (string | number)[] {
  const url = article.document.metadata.url?.value;
  return [baseSlug(article), ...(url === undefined ? [] : [url]), ...(known === null ? [] : [known.id])];
}
