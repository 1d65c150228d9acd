import type { ArticleToSave } from '../../src/store/open-store.ts';
import { makeArticle } from '../support/fixtures.ts';

/** A made-up article with a person, a quote, an event, and a character of two code units before all of them. */
export function openingOfWeir(): ArticleToSave {
  const made = makeArticle({
    headline: 'Weir 𝟣 of Norrholm opens',
    day: '2021-05-03',
    publisher: 'The Norrholm Herald',
    url: 'https://herald.example/weir?a=1&b=2',
    paragraphs: [
      '“The weir is open,” Ada Lindqvist said at the harbour meeting in Norrholm.',
      'Bruno Castellan was there.',
    ],
    people: ['Ada Lindqvist', 'Bruno Castellan'],
    quotes: [{ words: 'The weir is open', speaker: 'Ada Lindqvist' }],
    events: [
      { words: 'the harbour meeting', edtf: '2021-05', place: 'Norrholm', people: ['Ada Lindqvist'], isMain: true },
    ],
  });
  const [quote] = made.annotations.quotes;
  if (quote === undefined) throw new Error('the article has no quote');
  const range = { start: made.document.text.indexOf('the harbour'), end: made.document.text.indexOf(' in Norrholm.') };
  const quotes = [{ ...quote, occasion: { event: 'the harbour meeting', range } }];
  return { ...made, annotations: { ...made.annotations, quotes } };
}
