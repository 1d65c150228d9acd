/** The same words of a speaker in other articles. */
import { variantDifference } from '../domain/same-words/is-variant.ts';
import {
  type WordChange,
  type WordDifference,
  type WordSegment,
  worded,
} from '../domain/same-words/word-difference.ts';
import type { Row } from '../query/context.ts';
import { builder } from './builder.ts';
import { firstArg, firstOf } from './computed-field.ts';
import { described } from './described.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import { plannedKey } from './planned-keys.ts';
import { innerRow, innerRows } from './read-row.ts';
import { refs } from './refs.ts';

interface Variant {
  readonly quote: Row;
  readonly difference: WordDifference;
}

const WordChangeEnum = builder.enumType('WordChange', {
  description: 'A relation between the words of one text and those of another.',
  values: described<WordChange>({
    SAME: 'Words of both texts. Case, punctuation, spelling variants and contractions are no difference.',
    DROPPED: 'Words of the one text that the other does not have.',
    INSERTED: 'Words that only the other text has.',
    REPLACED: 'Words of the one text in the place of which the other has different ones.',
    OMITTED: 'Words that an ellipsis in either text stands for, or words in brackets. They count as no difference.',
  }),
});

const WordSegmentRef = builder.objectRef<WordSegment>('WordSegment').implement({
  description: 'Consecutive words of two texts that stand in one relation to each other.',
  fields: (t) => ({
    change: t.expose('change', { type: WordChangeEnum, description: 'Relation of the words.' }),
    text: t.exposeString('text', { description: 'The words as the one text writes them; empty if it has none here.' }),
    otherText: t.exposeString('otherText', {
      description: 'The words as the other text writes them; empty if it has none here.',
    }),
  }),
});

const WordDifferenceRef = builder.objectRef<WordDifference>('WordDifference').implement({
  description:
    'The difference between the words of one text and those of another. Case, accents, quotation marks, punctuation, brackets, ellipses, British and American spelling and contractions are no difference.',
  fields: (t) => ({
    segments: t.field({
      type: [WordSegmentRef],
      description: 'Both texts in segments, in their order.',
      resolve: ({ segments }) => [...segments],
    }),
    changedWordCount: t.int({
      description:
        'Number of words that only one of the texts has. A word in the place of another counts once; 0 for the same words.',
      resolve: ({ changedWords }) => changedWords,
    }),
    isNegated: t.exposeBoolean('isNegated', {
      description: 'Whether one text says "not", "never" or the like where the other does not.',
    }),
  }),
});

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
      quote.columns.add('key').add('text');
      quote.follow('article').columns.add('publishedOn');
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
      compare(dayOf(a.quote), dayOf(b.quote)) ||
      Number(a.quote['key']) - Number(b.quote['key']),
  );
}

const dayOf = (quote: Row): string => String(innerRow(quote, 'article')['publishedOn'] ?? '9999');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
