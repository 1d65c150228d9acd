/** What a page says of authors and keywords in its own elements: `meta`, and links to the pages of authors. */
import type { DescribedFacts, StatedAuthor, StatedKeyword } from '../../../schema/domain/model.ts';
import { isArticleAddress } from '../../address.ts';
import type { PageElements, StatingElement } from '../page-elements.ts';
import { articleKindOf } from './article-kind.ts';
import { describedFacts } from './described-facts.ts';
import { keywordsIn } from './keywords-in.ts';
import { statedAuthors } from './stated-author.ts';

const authorNames: ReadonlySet<string> = new Set([
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
]);
const keywordNames: ReadonlySet<string> = new Set([
  'keywords',
  'news_keywords',
  'article:tag',
  'parsely-tags',
  'sailthru.tags',
  'dc.subject',
]);

/** A page has links to the authors of other articles, too: where it says of nobody that they wrote it, so many are its own. */
const mostLinked = 3;

/** What a page states, after what its JSON-LD does (`linked`). */
export function pageDescribed(page: PageElements, linked: DescribedFacts): DescribedFacts {
  const meta = metaOf(page.meta);
  const links = linkedAuthors(page.anchors);
  const named = linked.authors ?? meta.authors.flatMap((name) => statedAuthors({ name }));
  const byName = new Map(links.map((author) => [author.name.toLowerCase(), author]));
  const authors =
    named.length > 0 ? named.map((author) => withPage(author, byName)) : links.length <= mostLinked ? links : [];
  return describedFacts({
    authors,
    articleKind: linked.articleKind ?? articleKindOf({ genres: meta.kinds, sections: meta.sections }),
    keywords: [...(linked.keywords ?? []), ...meta.keywords],
  });
}

/** An author with the page that the article's own page links their name to. */
function withPage(author: StatedAuthor, byName: ReadonlyMap<string, StatedAuthor>): StatedAuthor {
  const link = byName.get(author.name.toLowerCase());
  if (link === undefined) return author;
  return {
    ...author,
    url: author.url ?? link.url,
    identifiers: author.identifiers.length > 0 ? author.identifiers : link.identifiers,
  };
}

function metaOf(elements: readonly StatingElement[]) {
  const found = {
    authors: new Set<string>(),
    keywords: [] as StatedKeyword[],
    sections: [] as string[],
    kinds: [] as string[],
  };
  for (const element of elements) {
    const content = element.getAttribute('content');
    if (!content) continue;
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    if (authorNames.has(name)) found.authors.add(content);
    else if (keywordNames.has(name)) found.keywords.push(...keywordsIn(content));
    else if (name === 'article:section') found.sections.push(content);
    else if (name === 'genre' || name === 'dc.type') found.kinds.push(content);
  }
  return { ...found, authors: [...found.authors] };
}

/** A link that says so itself, or stands in what is marked as the author. */
function isOfAuthor(link: StatingElement): boolean {
  if (/(?:^|\s)author(?:\s|$)/.test(link.getAttribute('rel') ?? '')) return true;
  if (link.getAttribute('href') === null) return false;
  let around: unknown = link.parentNode;
  for (let depth = 0; depth < deepestMark && isElement(around); depth += 1) {
    if (around.getAttribute('itemprop') === 'author') return true;
    around = around.parentNode;
  }
  return false;
}

/** No page marks an author so far around the link to their page. */
const deepestMark = 6;

const isElement = (node: unknown): node is StatingElement =>
  typeof node === 'object' && node !== null && 'getAttribute' in node && 'parentNode' in node;

function linkedAuthors(anchors: readonly StatingElement[]): readonly StatedAuthor[] {
  const found = new Map<string, StatedAuthor>();
  for (const link of anchors) {
    if (!isOfAuthor(link)) continue;
    const url = link.getAttribute('href') ?? '';
    const [author, ...others] = statedAuthors({
      name: link.textContent ?? '',
      url,
      identifiers: isArticleAddress(url) ? [url] : [],
    });
    if (author !== undefined && others.length === 0) found.set(author.name.toLowerCase(), author);
  }
  return [...found.values()];
}
