/** What items of NewsML-G2 say of authors, kind and keywords. */
import type { DescribedFacts, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { firstElement, ownElements, ownText, type XmlElement } from '../xml.ts';
import { articleKindOf } from './article-kind.ts';
import { authorRoleOf } from './author-role.ts';
import { describedFacts } from './described-facts.ts';
import { keywordTypeOf } from './keyword-type.ts';
import { statedAuthors } from './stated-author.ts';

/** `inner` is what the NITF in an item says, where it has one: the item's own words count first. */
export function newsMlDescribed(item: XmlElement, inner: DescribedFacts): DescribedFacts {
  const meta = firstElement(item, 'contentMeta') ?? item;
  const lines = ownElements(meta, 'by').flatMap((by) => statedAuthors({ name: by.textContent ?? '' }));
  const made = ownElements(meta, 'creator', 'contributor').flatMap(authorOf);
  // Where a byline names people, a house that is the creator is who sends it out.
  const authors = [...lines, ...(lines.length > 0 ? made.filter(({ kind }) => kind !== 'ORGANISATION') : made)];
  const kind = articleKindOf({
    genres: ownElements(meta, 'genre').flatMap((genre) => [
      codeOf(genre).code,
      ownText(genre, 'name'),
      genre.getAttribute('literal'),
    ]),
  });
  return describedFacts({
    authors: authors.length > 0 ? authors : (inner.authors ?? []),
    articleKind: kind ?? inner.articleKind ?? null,
    keywords: [
      ...ownElements(meta, 'subject').flatMap(subjectOf),
      ...ownElements(meta, 'keyword').map(keywordOf),
      ...(inner.keywords ?? []),
    ],
  });
}

function authorOf(element: XmlElement): readonly StatedAuthor[] {
  const name = ownText(element, 'name') ?? element.getAttribute('literal');
  if (name === null) return [];
  const stated = authorRoleOf(element.getAttribute('role') ?? element.getAttribute('roleuri'));
  const same = ownElements(element, 'sameas').map((one) => one.getAttribute('uri') ?? one.getAttribute('qcode'));
  return statedAuthors({
    name,
    role: stated ?? (element.tagName.toLowerCase() === 'creator' ? 'AUTHOR' : 'CONTRIBUTOR'),
    kind: kindOf(element.getAttribute('type') ?? element.getAttribute('typeuri')),
    identifiers: [element.getAttribute('uri'), ...same],
  });
}

/** Of a nature of concepts (https://cv.iptc.org/newscodes/cpnature/). */
function kindOf(nature: string | null): StatedAuthor['kind'] {
  const type = keywordTypeOf(nature);
  return type === 'PERSON' || type === 'ORGANISATION' ? type : null;
}

/** A qcode is a scheme's alias and a code in it; a URI names both at once. */
function codeOf(element: XmlElement): { readonly scheme: string | null; readonly code: string | null } {
  const [, scheme = null, code = null] = /^([^:]+):(.+)$/.exec(element.getAttribute('qcode') ?? '') ?? [];
  return code === null ? { scheme: null, code: element.getAttribute('uri') } : { scheme, code };
}

function subjectOf(element: XmlElement): readonly StatedKeyword[] {
  const text = ownText(element, 'name') ?? element.getAttribute('literal');
  const type = keywordTypeOf(element.getAttribute('type') ?? element.getAttribute('typeuri')) ?? 'TOPIC';
  return text === null ? [] : [{ text, type, ...codeOf(element) }];
}

const keywordOf = (element: XmlElement): StatedKeyword => ({
  text: element.textContent ?? '',
  type: null,
  scheme: null,
  code: null,
});
