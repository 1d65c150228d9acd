import { fetchOnrecord } from './fetch-onrecord.ts';
import { QuotesOfSpeakerDocument, type QuotesOfSpeakerQuery } from './operations.ts';

/** Every quote of a speaker, oldest first, a page after the other. */
export async function allQuotes(url: string, speaker: string) {
  const quotes = [];
  for (let after: string | null = null; ; ) {
    const { person }: QuotesOfSpeakerQuery = await fetchOnrecord(url, QuotesOfSpeakerDocument, {
      speaker,
      first: 2,
      after,
    });
    if (person === null) return null;
    quotes.push(...person.quotes.nodes);
    if (!person.quotes.pageInfo.hasNextPage) return quotes;
    after = person.quotes.pageInfo.endCursor;
  }
}
