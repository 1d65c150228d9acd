import type { NoteFragment } from '../operations/documents.ts';
import type { BlockNode, Note } from './article-types.ts';

/** How many tints there are; a seventh speaker gets the first again. */
const tints = 6;

/** The quotes of an article in the order of the text, each with its number, its speaker's tint and role. Rejected ones are left out. */
export function numberNotes(quotes: readonly NoteFragment[], blocks: readonly BlockNode[]): readonly Note[] {
  const roles = rolesIn(blocks);
  const tintOf = new Map<string, number>();
  return [...quotes]
    .filter(({ review }) => review !== 'REJECTED')
    .sort((a, b) => startOf(a) - startOf(b))
    .map((quote, at) => {
      const slug = quote.speaker?.slug;
      if (slug !== undefined && !tintOf.has(slug)) tintOf.set(slug, (tintOf.size % tints) + 1);
      return {
        number: at + 1,
        quote,
        tint: slug === undefined ? 0 : (tintOf.get(slug) ?? 0),
        role: slug === undefined ? null : (roles.get(slug) ?? quote.speaker?.description?.text ?? null),
      };
    });
}

const startOf = ({ content }: NoteFragment): number => content[0]?.start ?? 0;

/** What the article first calls each person: a title before the name, else an office without one. */
function rolesIn(blocks: readonly BlockNode[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const offices = new Map<string, string>();
  for (const { text, annotations } of blocks.flatMap(({ runs }) => runs)) {
    for (const annotation of annotations) {
      if (annotation.__typename !== 'Mention' || annotation.of.__typename !== 'Person') continue;
      const { slug } = annotation.of;
      const { title, mentionKind } = annotation;
      if (title !== null && !isCourtesy(title.text) && !titles.has(slug)) titles.set(slug, title.text);
      if (mentionKind === 'ROLE' && !offices.has(slug)) offices.set(slug, text);
    }
  }
  return new Map([...offices, ...titles]);
}

/** "Mr" says nothing of who somebody is. */
const isCourtesy = (title: string): boolean => /^(mr|mrs|ms|miss|mx|sir|dame|madam)\.?$/i.test(title.trim());
