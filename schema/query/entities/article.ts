/** An article: its columns, and what lists of articles are filtered and ordered by. */
import type { ArticleKind } from '../../domain/model.ts';
import { exactly, type FilterFields, found, id, list, one, slug } from '../filter-field.ts';
import { type Orders, relevance } from '../order-field.ts';

/** A `key` is a row's own number, unique among the rows of its entity and never reused. */
export interface ArticleColumns {
  key: number;
  slug: string;
  headline: string | null;
  standfirst: string | null;
  byline: string | null;
  publisher: string | null;
  section: string | null;
  kind: ArticleKind | null;
  language: string | null;
  url: string | null;
  publishedOn: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  ingestedAt: string;
  revision: number;
  wordCount: number;
  quoteCount: number;
  textSha256: string;
  text: string;
}

export const articleFilters = {
  id: id('article'),
  slug: slug('article'),
  externalId: { kind: 'text', description: `A key of its publisher's, ${exactly}; any of its \`externalIds\`.` },
  publisher: { kind: 'text', description: `Publisher, ${exactly}.` },
  publishedBy: one('publisher', 'Conditions on its publisher, under whichever spelling.'),
  authors: list('author', 'Conditions on its authors.'),
  articleKind: { kind: 'articleKind', description: 'Kind of article, as its publisher states it.' },
  keywords: list('keyword', 'Conditions on its keywords.'),
  factChecks: list('factCheck', 'Conditions on the fact checks that it states.'),
  section: { kind: 'text', description: `The publisher's section, as stated, ${exactly}.` },
  language: {
    kind: 'text',
    description: `Language as a BCP 47 tag, ${exactly}; \`startsWith: "en"\` for English of any country.`,
  },
  publishedOn: { kind: 'dates', description: 'Day of publication. An article without one lies in no range.' },
  publishedAt: {
    kind: 'moments',
    description: 'Time of publication. An article without one lies in no range.',
  },
  updatedAt: { kind: 'moments', description: "Time of the publisher's last change. One without it lies in no range." },
  ingestedAt: { kind: 'moments', description: 'Time since which the archive has had it.' },
  search: found,
  headlineSearch: {
    kind: 'search',
    scope: 'headline',
    description: 'Words to find in the headline, written as for `search`.',
  },
  bodySearch: {
    kind: 'search',
    scope: 'body',
    description: 'Words to find in the text outside the headline, written as for `search`.',
  },
  correctionKind: { kind: 'correctionKind', description: 'Kind of one of its corrections.' },
  trainingPermission: {
    kind: 'usePermission',
    description: 'Stated permission to train models on its text. An article that states none has none.',
  },
  imageTrainingPermission: {
    kind: 'usePermission',
    description: 'Stated permission to train models on its pictures. An article that states none has none.',
  },
  searchPermission: {
    kind: 'usePermission',
    description: 'Stated permission to show it in results of a search engine. An article that states none has none.',
  },
  quoteCount: { kind: 'count', description: 'Number of quotes read in it.' },
  wordCount: { kind: 'count', description: 'Number of words in headline, standfirst and body.' },
  quotes: list('quote', 'Conditions on its quotes.'),
  people: list('person', 'Conditions on the people mentioned in it.'),
  mainEvent: one('event', 'Conditions on the event it is chiefly about.'),
  events: list('event', 'Conditions on the events it reports.'),
} as const satisfies FilterFields;

export const articleOrders = {
  PUBLISHED_ON: { key: 'text', description: 'Day of publication; undated articles last in either direction.' },
  UPDATED_AT: {
    key: 'text',
    description: "Time of the publisher's last change; articles without one last in either direction.",
  },
  INGESTED_AT: { key: 'text', description: 'Time since which the archive has had it.' },
  HEADLINE: { key: 'text', description: 'Headline, without case and accents.' },
  WORD_COUNT: { key: 'number', description: 'Number of words in headline, standfirst and body.' },
  QUOTE_COUNT: {
    key: 'number',
    counts: 'quotes',
    description: 'Number of quotes read in it; with `filter.quotes.some`, of those quotes.',
  },
  RELEVANCE: { key: 'number', description: relevance },
} as const satisfies Orders;
