/** What items of RSS, Atom and WordPress exports say of authors, kind and keywords. */
import type {
  AuthorRole,
  DescribedFacts,
  KeywordType,
  StatedAuthor,
  StatedKeyword,
} from '../../../schema/domain/model.ts';
import { ownElements, ownText, type XmlElement } from '../xml.ts';
import { articleKindOf } from './article-kind.ts';
import { describedFacts } from './described-facts.ts';
import { keywordTypeOf } from './keyword-type.ts';
import { keywordsIn } from './keywords-in.ts';
import { statedAuthors } from './stated-author.ts';

/** `displayNames` has the names of an export's logins; a feed's own author is that of items that name none. */
export function feedDescribed(
  item: XmlElement,
  channel: XmlElement,
  displayNames: ReadonlyMap<string, string>,
): DescribedFacts {
  const categories = ownElements(item, 'category');
  const authors = authorsIn(item, displayNames);
  return describedFacts({
    authors: authors.length > 0 ? authors : authorsIn(channel, displayNames),
    articleKind: articleKindOf({
      genres: ownElements(item, 'dc:type', 'prism:genre').map((one) => one.textContent),
      sections: categories.map(wordsOf),
    }),
    keywords: [
      ...categories.map(categoryOf),
      ...ownElements(item, 'dc:subject', 'media:keywords', 'itunes:keywords', 'prism:keyword').flatMap((one) =>
        keywordsIn(one.textContent),
      ),
    ],
  });
}

const makers = {
  AUTHOR: ['dc:creator', 'author', 'atom:author', 'itunes:author'],
  CONTRIBUTOR: ['dc:contributor', 'contributor', 'atom:contributor'],
} as const satisfies Partial<Record<AuthorRole, readonly string[]>>;

/** Of Atom's people the `uri` is their page. */
const authorsIn = (item: XmlElement, displayNames: ReadonlyMap<string, string>): readonly StatedAuthor[] =>
  (['AUTHOR', 'CONTRIBUTOR'] as const).flatMap((role) =>
    ownElements(item, ...makers[role]).flatMap((element) => {
      const name = ownText(element, 'name', 'atom:name') ?? (element.textContent ?? '').trim();
      const uri = ownText(element, 'uri', 'atom:uri');
      return statedAuthors({ name: displayNames.get(name) ?? name, role, url: uri, identifiers: [uri] });
    }),
  );

const wordsOf = (category: XmlElement): string | null =>
  category.textContent?.trim() || category.getAttribute('label') || category.getAttribute('term');

/** The taxonomies of WordPress whose names say less than they seem to: a tag may be of anything. */
const taxonomies: Readonly<Record<string, KeywordType | null>> = { category: 'TOPIC', post_tag: null, tag: null };

function categoryOf(category: XmlElement): StatedKeyword {
  const text = wordsOf(category) ?? '';
  const scheme = category.getAttribute('domain') ?? category.getAttribute('scheme');
  const code = category.getAttribute('nicename') ?? category.getAttribute('term');
  const type = scheme !== null && scheme in taxonomies ? (taxonomies[scheme] ?? null) : keywordTypeOf(scheme);
  return { text, type, scheme, code: code === text ? null : code };
}
