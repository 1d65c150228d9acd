import type { QuoteFilter } from '../operations/documents.ts';
import { unsureBelow } from '../words/say-quote.ts';

/** A list of what needs a look, by the name that it has in addresses. */
export interface ReviewList {
  readonly name: string;
  readonly title: string;
  /** What stands in it, as a sentence. */
  readonly tells: string;
  readonly empty: string;
  /** Which quotes stand in it; null for decisions, which the browser asks for with the token. */
  readonly filter: QuoteFilter | null;
}

const unreviewed = { review: { eq: 'UNREVIEWED' } } as const;

const unsure: ReviewList = {
  name: 'unsure',
  title: 'Unsure',
  tells: 'Quotes that the software was unsure of and nobody has looked at, the least sure first.',
  empty: 'Nothing is unsure that nobody has looked at.',
  filter: { ...unreviewed, confidence: { lt: unsureBelow } },
};

export const reviewLists: readonly ReviewList[] = [
  unsure,
  {
    name: 'unreviewed',
    title: 'Not looked at',
    tells: 'All quotes that nobody has looked at, the least sure first.',
    empty: 'Somebody has looked at every quote.',
    filter: unreviewed,
  },
  {
    name: 'orphaned',
    title: 'Without their words',
    tells:
      'Decisions whose words are not in the article any more. They apply again if the words come back; take back what is not wanted.',
    empty: 'The words of every decision are there.',
    filter: null,
  },
  {
    name: 'decided',
    title: 'Decided',
    tells: 'What was decided and holds, the newest first. Each can be taken back.',
    empty: 'Nothing has been decided yet.',
    filter: null,
  },
];

/** The list of a name; the first for no name and for one that is none. */
export const reviewList = (name: string | null): ReviewList => reviewLists.find((list) => list.name === name) ?? unsure;
