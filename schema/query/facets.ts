/** What the rows of lists are counted by: facets, and the dates of timelines. */

interface Facet {
  /** The entity that each group is of, where it is of one. */
  readonly of: 'person' | 'event' | null;
  readonly description: string;
}

export const facets = {
  article: {
    PUBLISHER: { of: null, description: 'Who published it.' },
    SECTION: { of: null, description: "The publisher's section." },
    LANGUAGE: { of: null, description: 'The language it is written in.' },
    PERSON: { of: 'person', description: 'Whom it mentions; an article counts once for each.' },
    SPEAKER: { of: 'person', description: 'Whom it quotes; an article counts once for each.' },
    EVENT: { of: 'event', description: 'What it reports; an article counts once for each.' },
    PLACE: {
      of: null,
      description:
        'Where what it reports took place, in its own words; an article counts once for each. A filter compares places without case and accents, and as all articles together have them.',
    },
  },
  person: {
    EVENT: { of: 'event', description: 'What they take part in; a person counts once for each.' },
  },
  quote: {
    SPEAKER: { of: 'person', description: 'Who said it.' },
    QUOTE_KIND: { of: null, description: 'How much of it stands in quotation marks.' },
    SOURCE_KIND: { of: null, description: 'What the words that name its source stand for.' },
    CUE: { of: null, description: 'The words that say that it was said, in small letters: "denied".' },
    PUBLISHER: { of: null, description: 'Who published its article.' },
    EVENT: {
      of: 'event',
      description: 'The event at which it was said, or of which it speaks; a quote counts once for each.',
    },
    OCCASION: { of: 'event', description: 'The event at which it was said.' },
    MENTIONED: { of: 'person', description: 'Whom it mentions; a quote counts once for each.' },
  },
  event: {
    EVENT_KIND: { of: null, description: 'What kind of thing it is.' },
    PLACE: {
      of: null,
      description: 'Where it took place, as it is written; a filter compares without case and accents.',
    },
    PARTICIPANT: { of: 'person', description: 'Who takes part; an event counts once for each.' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Facet>>>>;

export type FacetedEntity = keyof typeof facets;

/** The dates by which the rows of a list can be counted over time, with their descriptions; the first where none is asked for. */
export const timelines = {
  article: { PUBLISHED_ON: 'The day of publication.', UPDATED_AT: 'When the publisher last changed it, in UTC.' },
  quote: {
    PUBLISHED_ON: 'The day its article was published.',
    SAID: 'When it was said, or else the day its article was published.',
  },
  event: { WHEN: 'Its first day.' },
} as const satisfies { readonly [E in FacetedEntity]?: Readonly<Record<string, string>> };

export type DatedEntity = keyof typeof timelines;
