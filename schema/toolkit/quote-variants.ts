/** The same words of a speaker in other articles. */
import { variantDifference } from '../domain/same-words/is-variant.ts';
import { type WordDifference, worded } from '../domain/same-words/word-difference.ts';
import type { Row } from '../query/context.ts';
import { builder } from './builder.ts';
import { firstArg, firstOf } from './computed-field.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import { plannedKey } from './planned-keys.ts';
import { innerRow, innerRows } from './read-row.ts';
import { refs } from './refs.ts';
import { WordDifferenceRef } from './word-difference-ref.ts';

interface Variant {
  readonly quote: Row;
  readonly difference: WordDifference;
}

const QuoteVariantRef = builder.objectRef<Variant>('QuoteVariant').implement({
  description: 'A quote with the same words as another quote, or with small differences.',
  fields: (t) => ({
    quote: t.field({ type: refs.quote, description: 'The quote in the other article.', resolve: ({ quote }) => quote }),
    difference: t.field({
      type: WordDifferenceRef,
      description: 'Difference between the words of this quote, as the one text, and those of the variant.',
      resolve: ({ difference }) => difference,
    }),
  }),
});

/** The store finds quotes that may be the same; so many more are compared than are asked for. */
const further = 20;

export function variantsField(t: EntityFields<'quote'>): AnyField {
  return t.field({
    type: [QuoteVariantRef],
    description:
      'Quotes of the same speaker in other articles with the same words or with small differences, those with the fewest changed words first. A longer quote that contains this one, and a part of it, are variants. Empty for a quote without a speaker.',
    args: firstArg(10),
    reads: (target, visit) => {
      target.column('text');
      const size = firstOf(visit) + further;
      const list = target.compute(visit.pageKey('variants'), 'variants', () => ({
        size: visit.plan.param(size),
        params: [],
        kinds: null,
      }));
      const quote = list.rows.follow('quote');
      for (const name of ['key', 'text', 'start', 'copyRank']) quote.columns.add(name);
      visit.below('quote', (_, inside) => inside.into(quote), quote);
    },
    resolve: (row, { first }, info) => variantsOf(row, innerRows(row, plannedKey(info))).slice(0, Number(first)),
  });
}

function variantsOf(own: Row, rows: readonly Row[]): readonly Variant[] {
  const mine = worded(String(own['text']));
  const variants = rows.flatMap((row) => {
    const quote = innerRow(row, 'quote');
    const difference = variantDifference(mine, worded(String(quote['text'])));
    return difference === null ? [] : [{ quote, difference }];
  });
  return variants.sort(
    (a, b) =>
      a.difference.changedWords - b.difference.changedWords ||
      compare(rankOf(a.quote), rankOf(b.quote)) ||
      Number(a.quote['start']) - Number(b.quote['start']) ||
      Number(a.quote['key']) - Number(b.quote['key']),
  );
}

/** The first published first. */
const rankOf = (quote: Row): string => String(quote['copyRank'] ?? '~');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
