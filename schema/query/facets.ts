/** What the rows of lists are counted by: facets, and the dates of timelines. */

/** What a group of rows may stand for. */
export type GroupedEntity = 'person' | 'event' | 'author' | 'publisher';

interface Facet {
  /** The entity that each group stands for, where it stands for one. Those of SOURCE may stand for words alone. */
  readonly entity: GroupedEntity | null;
  readonly description: string;
}

export const facets = {
  article: {
    PUBLISHER: { entity: null, description: 'Name of the publisher.' },
    PUBLISHED_BY: { entity: 'publisher', description: 'Publisher, under all spellings of its name.' },
    AUTHOR: { entity: 'author', description: 'Authors; an article counts once for each.' },
    ARTICLE_KIND: { entity: null, description: 'Kind of article; those without one are in no group.' },
    KEYWORD: { entity: null, description: 'Words of its keywords, as stated; an article counts once for each.' },
    SECTION: { entity: null, description: "The publisher's section." },
    LANGUAGE: { entity: null, description: 'Language of the text.' },
    PERSON: { entity: 'person', description: 'People mentioned; an article counts once for each.' },
    SPEAKER: { entity: 'person', description: 'Speakers of its quotes; an article counts once for each.' },
    EVENT: { entity: 'event', description: 'Events reported; an article counts once for each.' },
    PLACE: {
      entity: null,
      description:
        'Places of the events reported, in the words of the article; an article counts once for each. A filter compares places without case and accents, and as all articles together have them.',
    },
  },
  person: {
    EVENT: { entity: 'event', description: 'Events they take part in; a person counts once for each.' },
  },
  quote: {
    SPEAKER: { entity: 'person', description: 'Person who said it.' },
    SOURCE: {
      entity: 'person',
      description:
        'Speaker; of a quote without one the words that name its source, in lower case: "a senior official". No quote is left out: those whose source is not named, or by a pronoun alone, are in a group with an empty value.',
    },
    QUOTE_KIND: { entity: null, description: 'Share of the content in quotation marks.' },
    SOURCE_KIND: { entity: null, description: 'Kind of source.' },
    CUE: { entity: null, description: 'Cue, in lower case: "denied".' },
    PUBLISHER: { entity: null, description: 'Publisher of the article.' },
    EVENT: {
      entity: 'event',
      description: 'Events at which it was said or of which it speaks; a quote counts once for each.',
    },
    OCCASION: { entity: 'event', description: 'Event at which it was said.' },
    MENTIONED_PERSON: {
      entity: 'person',
      description: 'People mentioned in the content; a quote counts once for each.',
    },
  },
  event: {
    EVENT_KIND: { entity: null, description: 'Kind of event.' },
    PLACE: {
      entity: null,
      description: 'Place, as written; a filter compares without case and accents.',
    },
    PARTICIPANT: { entity: 'person', description: 'Participants; an event counts once for each.' },
  },
  hit: {
    TYPE: { entity: null, description: 'Type of the node: "QUOTE".' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Facet>>>>;

export type FacetedEntity = keyof typeof facets;

/** The dates by which the rows of a list can be counted over time, with their descriptions; the first where none is asked for. */
export const timelines = {
  article: { PUBLISHED_ON: 'Day of publication.', UPDATED_AT: "Time of the publisher's last change, in UTC." },
  quote: {
    PUBLISHED_ON: 'Day of publication of the article.',
    SAID: 'Time of speech, or else the day of publication of the article.',
  },
  event: { WHEN: 'Date of the event.' },
} as const satisfies { readonly [E in FacetedEntity]?: Readonly<Record<string, string>> };

export type DatedEntity = keyof typeof timelines;
