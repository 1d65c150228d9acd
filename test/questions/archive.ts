/** Small archives at random, as plain objects: what the stores must answer is worked out from these. All of it is made up. */
import fc from 'fast-check';
import type { ArticleToSave } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';

export interface PlainArticle {
  readonly headline: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly people: readonly string[];
  readonly quotes: readonly PlainQuote[];
}

export interface PlainQuote {
  readonly words: string;
  readonly speaker: string | null;
}

export const names = ['Ada Lindqvist', 'Ásta Borg', 'Tom Okafor', 'Per Askar'] as const;
export const publishers = ['The Even Times', 'The Odd Post', 'Ødde Post'] as const;
export const days = ['2019-12-31', '2020-01-01', '2020-01-15', '2020-02-29', '2021-06-30'] as const;
export const words = ['harbour', 'harbours', 'tariff', 'Café', 'negotiating', 'said', 'weir'] as const;

const quote = fc.record({
  words: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
  speaker: fc.option(fc.constantFrom(...names), { freq: 4 }),
});

const article = fc.record({
  publisher: fc.option(fc.constantFrom(...publishers), { freq: 5 }),
  publishedOn: fc.option(fc.constantFrom(...days), { freq: 6 }),
  mentioned: fc.subarray([...names]),
  quotes: fc.array(quote, { maxLength: 3 }),
  title: fc.constantFrom('Weir talks', 'A harbour opens', 'No tariff yet'),
});

export const archive = fc.array(article, { minLength: 6, maxLength: 14 }).map((articles): readonly PlainArticle[] =>
  articles.map(({ publisher, publishedOn, mentioned, quotes, title }, n) => {
    const speakers = quotes.flatMap(({ speaker }) => speaker ?? []);
    // Words of quotes are told apart by a number, so that each stands at a place of its own.
    const numbered = quotes.map(({ words: said, speaker }, i) => ({ words: `${said} ${n}q${i}x`, speaker }));
    return {
      headline: `${title} ${n}`,
      publisher,
      publishedOn,
      people: names.filter((name) => mentioned.includes(name) || speakers.includes(name)),
      quotes: numbered,
    };
  }),
);

export function toSave({ headline, publisher, publishedOn, people, quotes }: PlainArticle): ArticleToSave {
  return makeArticle({
    headline,
    ...(publishedOn === null ? {} : { day: publishedOn }),
    ...(publisher === null ? {} : { publisher }),
    paragraphs: textOf({ people, quotes }),
    people,
    quotes,
  });
}

/** The article's paragraphs. */
export const textOf = ({ people, quotes }: Pick<PlainArticle, 'people' | 'quotes'>): readonly string[] => [
  ...(people.length === 0 ? ['Nobody was there.'] : [`${people.join(', ')} met.`]),
  ...quotes.map(({ words: said, speaker }) => `“${said},” ${speaker ?? 'someone'} told us.`),
];
