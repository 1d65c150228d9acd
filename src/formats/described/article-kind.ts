import type { ArticleKind } from '../../../schema/domain/model.ts';
import { kindsByWords } from '../words/article-kinds.ts';

/** What a source says of what its article is. */
interface StatedKind {
  /** Types and genres, in words or as the names of concepts: `OpinionNewsArticle`, `genre:Obituary`. */
  readonly genres?: readonly (string | null)[];
  /** Sections and categories. */
  readonly sections?: readonly (string | null)[];
  readonly headline?: string | null;
}

/**
 * The kind of an article: by its genres, or else by the name of a section ("Obituaries"), or else by a label before its headline
 * ("Opinion: …"); null where none of them says it.
 */
export function articleKindOf({ genres = [], sections = [], headline = null }: StatedKind): ArticleKind | null {
  for (const words of genres) {
    const kind = kindOf(words);
    if (kind !== null) return kind;
  }
  for (const words of sections) {
    const kind = kindOf(words);
    if (kind !== null && !unsureSections.has(kind)) return kind;
  }
  const label = /^\s*(?:\[([^\]]{4,20})\]|([\p{L}&' -]{4,20}?)\s*(?::|\||–|—|\s-)\s)/u.exec(headline ?? '');
  const kind = kindOf(label?.[1] ?? label?.[2] ?? null);
  return kind === 'NEWS' ? null : kind;
}

/** A section called "News" has articles of all kinds, one called "Live" may be of concerts. */
const unsureSections: ReadonlySet<ArticleKind> = new Set(['NEWS', 'LIVE_BLOG']);

const kinds = new Map(Object.entries(kindsByWords));

/** Of the name of a concept its last part: `http://cv.iptc.org/newscodes/genre/Press_Release`. */
function kindOf(words: string | null): ArticleKind | null {
  if (words === null || words.length > 200) return null;
  const name = words
    .trim()
    .replace(/^.*[/:#](?=\S)/, '')
    .replace(/[_\s]+/g, ' ')
    .toLowerCase();
  return kinds.get(name) ?? kinds.get(name.replace(/s$/, '')) ?? null;
}
