import {
  compareQuote,
  parseRevisionReading,
  type QuoteRevisionState,
  type RevisionQuote,
} from '../domain/revision-reading.ts';
import type { Row } from '../query/context.ts';
import { builder } from './builder.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import { innerRow, innerRows } from './read-row.ts';

export interface QuoteRevisionShape {
  readonly revision: Row;
  readonly state: QuoteRevisionState | null;
  readonly quote: RevisionQuote | null;
}

export const quoteRevisionRef = builder.objectRef<QuoteRevisionShape>('QuoteRevision');

/** How each version of its article has a quote. */
export function historyField(t: EntityFields<'quote'>): AnyField {
  return t.field({
    type: [quoteRevisionRef],
    description:
      'The quote in each version of the article, the oldest first, at the position at which it was read there.',
    reads: (target, visit) => {
      target.column('key', 'text').list('content').column('start');
      const revisions = target.one('article').list('allRevisions').column('reading', 'servedFrom');
      visit.below('revision', (_, inside) => inside.into(revisions), revisions);
      visit.below('quote', () => revisions.column('text'), revisions);
    },
    resolve: (row) => historyOf(row),
  });
}

function historyOf(quote: Row): readonly QuoteRevisionShape[] {
  const now = { text: String(quote['text']), start: Number(innerRows(quote, 'content')[0]?.['start']) };
  const served = innerRows(innerRow(quote, 'article'), 'allRevisions').filter(({ servedFrom }) => servedFrom !== null);
  return served.map((revision) => {
    const { reading: json } = revision;
    const reading = parseRevisionReading(typeof json === 'string' ? json : null);
    if (reading === null) return { revision, state: null, quote: null };
    const then = reading.quotes.find(({ key }) => key === Number(quote['key']));
    return { revision, state: compareQuote(now, then), quote: then ?? null };
  });
}
