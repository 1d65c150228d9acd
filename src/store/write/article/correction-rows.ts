import type { OpenArticle } from './open-article.ts';

/** Adds the rows of the notices that an article was corrected: those that were read, and behind them those that humans added. */
export function addCorrections(open: OpenArticle): void {
  const article_id = open.decided.id;
  const { provenance, corrections = [] } = open.found;
  const notices = [
    ...corrections.map((notice) => ({ ...notice, provenance, decision: null })),
    ...(open.incoming.review?.notices ?? []).map((notice) => ({
      ...notice,
      range: null,
      provenance: { kind: 'HUMAN', name: notice.by, version: null },
    })),
  ];
  for (const [position, { kind, text, at, range, quotes, provenance: by, decision }] of notices.entries()) {
    const id = open.keys.next();
    open.add('correction', {
      id,
      article_id,
      position,
      kind,
      text,
      at,
      ...open.span('', range),
      read_by_kind: by.kind,
      read_by_name: by.name,
      read_by_version: by.version,
      decision_id: decision,
    });
    for (const place of quotes) {
      const quote_id = open.decided.quoteIds[place];
      // A quote without words is none.
      if (quote_id === undefined || open.found.quotes[place]?.content.length === 0) continue;
      open.add('correction_quote', { id: open.keys.next(), correction_id: id, quote_id, article_id });
    }
  }
}
