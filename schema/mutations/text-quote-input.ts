import type { TextQuote } from '../query/decisions.ts';
import { builder } from '../toolkit/builder.ts';

export const TextQuoteInput = builder.inputType('TextQuoteInput', {
  description:
    'Words of the text of an article (W3C TextQuoteSelector, https://www.w3.org/TR/annotation-model/#text-quote-selector).',
  fields: (t) => ({
    exact: t.string({ required: true, description: 'The words, exactly as they are in the text.' }),
    prefix: t.string({ description: 'Text directly before them, if they are in the text more than once.' }),
    suffix: t.string({ description: 'Text directly after them, if they are in the text more than once.' }),
  }),
});

/** The words as a store finds them. */
export const wordsIn = ({ exact, prefix, suffix }: (typeof TextQuoteInput)['$inferInput']): TextQuote => ({
  exact,
  prefix: prefix ?? '',
  suffix: suffix ?? '',
});
