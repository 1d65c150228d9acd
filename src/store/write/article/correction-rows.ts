import type { OpenArticle } from './open-article.ts';

/** Adds the rows of the notices that an article was corrected. */
export function addCorrections(open: OpenArticle): void {
  const article_id = open.decided.id;
  for (const [position, { kind, text, at, range, quotes }] of (open.found.corrections ?? []).entries()) {
    const id = open.keys.next();
    open.add('correction', { id, article_id, position, kind, text, at, ...open.span('', range) });
    for (const place of quotes) {
      const quote_id = open.decided.quoteIds[place];
      // A quote without words is none.
      if (quote_id === undefined || open.found.quotes[place]?.content.length === 0) continue;
      open.add('correction_quote', { id: open.keys.next(), correction_id: id, quote_id, article_id });
    }
  }
}
