import type { VersionFragment } from '../operations/documents.ts';

type RevisionQuote = NonNullable<VersionFragment['quotes']>[number];

/** What became of a quote from one version to another. */
export interface ComparedQuote {
  readonly state: 'new' | 'exact' | 'moved' | 'reworded' | 'gone';
  readonly before: RevisionQuote | null;
  readonly after: RevisionQuote | null;
}

/** The quotes of two versions, in the order of the later one, those that are gone behind them; null where one has none stored. */
export function compareQuotes(from: VersionFragment, to: VersionFragment): readonly ComparedQuote[] | null {
  if (from.quotes === null || to.quotes === null) return null;
  const before = new Map(from.quotes.map((quote) => [quote.quoteId, quote]));
  const after = new Set(to.quotes.map(({ quoteId }) => quoteId));
  return [
    ...to.quotes.map((quote) => stateOf(before.get(quote.quoteId) ?? null, quote)),
    ...from.quotes
      .filter(({ quoteId }) => !after.has(quoteId))
      .map((quote) => ({ state: 'gone', before: quote, after: null }) as const),
  ];
}

function stateOf(before: RevisionQuote | null, after: RevisionQuote): ComparedQuote {
  if (before === null) return { state: 'new', before, after };
  if (before.text !== after.text) return { state: 'reworded', before, after };
  return { state: before.content[0]?.start === after.content[0]?.start ? 'exact' : 'moved', before, after };
}
