import { keyOf } from '../../sql/fold.ts';
import { authorId } from './author-keys.ts';
import type { OpenArticle } from './open-article.ts';

/** Adds a row for each author of an article; who is named under two names is one, by the first of them. */
export function addAuthors(open: OpenArticle): void {
  const { metadata, authors = [] } = open.document;
  const home = { publisher: metadata.publisher?.value ?? null, url: metadata.url?.value ?? null };
  const seen = new Set<number>();
  for (const [position, author] of authors.entries()) {
    const author_id = authorId(author, home);
    if (seen.has(author_id)) continue;
    seen.add(author_id);
    open.add('article_author', {
      id: open.keys.next(),
      article_id: open.decided.id,
      author_id,
      position,
      name: author.name,
      role: author.role,
      kind: author.kind,
      job_title: author.jobTitle,
      url: author.url,
      identifiers: author.identifiers.length === 0 ? null : JSON.stringify(author.identifiers),
      ...open.span('', author.range),
      ...open.published,
    });
  }
}

/** Adds a row for each keyword of an article. */
export function addKeywords(open: OpenArticle): void {
  for (const [position, { text, type, scheme, code }] of (open.document.keywords ?? []).entries()) {
    open.add('article_keyword', {
      id: open.keys.next(),
      article_id: open.decided.id,
      position,
      text,
      text_key: keyOf(text),
      keyword_type: type,
      scheme,
      code,
    });
  }
}
