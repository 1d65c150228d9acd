/** How each condition of the model is asked of the tables: the names on the left are those of the schema's filters. */
import type { EntityName } from '../../schema/graph.ts';
import type { Leaf } from '../../schema/selection.ts';
import type { OrderColumns } from './tables.ts';

/**
 * How a value is compared: as it stands, without case and accents (its column is kept so), or without the case of A to Z; or a key,
 * as that of what answers in its place where it was merged into another.
 */
export type Comparison = 'exact' | 'folded' | 'lower' | 'current';

export type Condition =
  /** A column of the row, or of the link that leads to it. */
  | { readonly column: string; readonly compare?: Comparison; readonly of?: 'link' }
  /** A day that is known, kept as the two sort keys of `sort-keys.ts`. */
  | { readonly day: string }
  /** Days that may be an interval, open or uncertain. */
  | { readonly from: string; readonly to: string; readonly dated: string }
  /**
   * A row of `linked` joins this row's id, in `own`, to `other`. Where there is one at the most, `sorted` names the orders
   * whose keys it keeps too, so that a list can walk along the links.
   */
  | {
      readonly sorted?: Readonly<Record<string, OrderColumns>>;
      readonly linked: string;
      readonly own: string;
      readonly other: string;
      readonly where?: string;
      readonly compare?: Comparison;
    }
  /** A row of `parent`, by this row's `key`. */
  | { readonly parent: string; readonly key: string; readonly column: string }
  /** A moment, of rows whose ids grow with it. */
  | { readonly moment: string }
  /** Two rows of `through` have this row's id and another's in `own`, and the same `shared`. */
  | { readonly through: string; readonly own: string; readonly shared: string; readonly compare: Comparison };

const byDay = { PUBLISHED_ON: { ASC: 'published_asc', DESC: 'published_desc' } } as const;
const byName = { NAME: { ASC: 'name_key', DESC: 'name_key' } } as const;
const byWhen = { WHEN: { ASC: 'when_asc', DESC: 'when_desc' } } as const;

/** The rows that a relation leads to: those whose `parent` column is this row's id, over a link or not, or the one that a column of this row names. */
export type Related =
  | { readonly parent: string; readonly link?: { readonly table: string; readonly child: string } }
  | { readonly key: string };

type ByEntity<T> = { readonly [E in EntityName]?: Readonly<Record<string, T>> };

export const conditions: ByEntity<Condition> = {
  article: {
    id: { column: 'id' },
    publisher: { column: 'publisher' },
    section: { column: 'section' },
    language: { column: 'language' },
    publishedOn: { day: 'published' },
    publishedAt: { column: 'published_utc' },
    updatedAt: { column: 'updated_utc' },
    person: { linked: 'article_person', own: 'article_id', other: 'person_id', sorted: byDay, compare: 'current' },
    quoted: {
      linked: 'article_person',
      own: 'article_id',
      other: 'person_id',
      where: 'quote_count > 0',
      sorted: byDay,
      compare: 'current',
    },
    event: { linked: 'article_event', own: 'article_id', other: 'event_id', sorted: byDay, compare: 'current' },
    quoteCount: { column: 'quote_count' },
    wordCount: { column: 'word_count' },
  },
  person: {
    id: { column: 'id', compare: 'current' },
    name: { column: 'name_key', compare: 'folded' },
    description: { linked: 'description', own: 'person_id', other: 'exact', compare: 'lower' },
    article: { linked: 'article_person', own: 'person_id', other: 'article_id', sorted: byName },
    event: { linked: 'event_person', own: 'person_id', other: 'event_id', sorted: byName, compare: 'current' },
    appearsWith: { through: 'article_person', own: 'person_id', shared: 'article_id', compare: 'current' },
    quoteCount: { column: 'quote_count' },
    articleCount: { column: 'article_count' },
  },
  quote: {
    id: { column: 'id' },
    quoteKind: { column: 'kind' },
    sourceKind: { column: 'source_kind' },
    source: { column: 'source_exact', compare: 'lower' },
    cue: { column: 'cue_exact', compare: 'lower' },
    speaker: { column: 'speaker_id', compare: 'current' },
    article: { column: 'article_id' },
    event: { linked: 'quote_event', own: 'quote_id', other: 'event_id', compare: 'current' },
    occasion: { column: 'occasion_id', compare: 'current' },
    about: {
      linked: 'quote_event',
      own: 'quote_id',
      other: 'event_id',
      where: "relation = 'ABOUT'",
      compare: 'current',
    },
    mentions: { linked: 'quote_mention', own: 'quote_id', other: 'person_id', compare: 'current' },
    publisher: { parent: 'article', key: 'article_id', column: 'publisher' },
    publishedOn: { day: 'published' },
    said: { from: 'said_earliest', to: 'said_latest', dated: 'said_edtf' },
    confidence: { column: 'confidence' },
    review: { column: 'review' },
    relation: { column: 'relation', of: 'link' },
  },
  event: {
    id: { column: 'id', compare: 'current' },
    eventKind: { column: 'kind' },
    status: { column: 'status' },
    name: { column: 'name_key', compare: 'folded' },
    when: { from: 'when_earliest', to: 'when_latest', dated: 'when_edtf' },
    place: { column: 'place_key', compare: 'folded' },
    participant: { linked: 'event_person', own: 'event_id', other: 'person_id', sorted: byWhen, compare: 'current' },
    relation: { column: 'relation', of: 'link' },
    article: { linked: 'article_event', own: 'event_id', other: 'article_id', sorted: byWhen },
    articleCount: { column: 'article_count' },
    quoteCount: { column: 'quote_count' },
  },
  change: {
    type: { column: 'entity' },
    kind: { column: 'kind' },
    since: { moment: 'at' },
  },
};

/** What conditions on related rows, and orders by their number, lead to. */
export const related: ByEntity<Related> = {
  article: {
    quotes: { parent: 'article_id' },
    people: { parent: 'article_id', link: { table: 'article_person', child: 'person_id' } },
    events: { parent: 'article_id', link: { table: 'article_event', child: 'event_id' } },
    mainEvent: { key: 'main_event_id' },
  },
  person: {
    quotes: { parent: 'speaker_id' },
    articles: { parent: 'person_id', link: { table: 'article_person', child: 'article_id' } },
    events: { parent: 'person_id', link: { table: 'event_person', child: 'event_id' } },
  },
  quote: {
    speaker: { key: 'speaker_id' },
    article: { key: 'article_id' },
    events: { parent: 'quote_id', link: { table: 'quote_event', child: 'event_id' } },
  },
  event: {
    participants: { parent: 'event_id', link: { table: 'event_person', child: 'person_id' } },
    quotes: { parent: 'event_id', link: { table: 'quote_event', child: 'quote_id' } },
    articles: { parent: 'event_id', link: { table: 'article_event', child: 'article_id' } },
  },
  change: {
    article: { key: 'node_id' },
    person: { key: 'node_id' },
    quote: { key: 'node_id' },
    event: { key: 'node_id' },
  },
};

/** What the rows of a list are counted by. `once` says that a row of `linked` never repeats for one row and group. */
export const groups: ByEntity<Condition & { readonly once?: true }> = {
  article: {
    PUBLISHER: { column: 'publisher' },
    SECTION: { column: 'section' },
    LANGUAGE: { column: 'language' },
    PERSON: { linked: 'article_person', own: 'article_id', other: 'person_id', once: true },
    SPEAKER: { linked: 'article_person', own: 'article_id', other: 'person_id', where: 'quote_count > 0', once: true },
    EVENT: { linked: 'article_event', own: 'article_id', other: 'event_id', once: true },
    PLACE: { linked: 'report', own: 'article_id', other: 'place_name' },
  },
  person: { EVENT: { linked: 'event_person', own: 'person_id', other: 'event_id', once: true } },
  quote: {
    SPEAKER: { column: 'speaker_id' },
    QUOTE_KIND: { column: 'kind' },
    SOURCE_KIND: { column: 'source_kind' },
    CUE: { column: 'cue_exact', compare: 'lower' },
    PUBLISHER: { parent: 'article', key: 'article_id', column: 'publisher' },
    EVENT: { linked: 'quote_event', own: 'quote_id', other: 'event_id' },
    OCCASION: { column: 'occasion_id' },
    MENTIONED: { linked: 'quote_mention', own: 'quote_id', other: 'person_id' },
  },
  event: {
    EVENT_KIND: { column: 'kind' },
    PLACE: { column: 'place_name' },
    PARTICIPANT: { linked: 'event_person', own: 'event_id', other: 'person_id', once: true },
  },
};

/** The day that a timeline counts by, as a sort key that is empty where there is none. */
export const timelineDays: ByEntity<string> = {
  article: { PUBLISHED_ON: 'published_desc', UPDATED_AT: 'updated_desc' },
  quote: { PUBLISHED_ON: 'published_desc', SAID: 'said_desc' },
  event: { WHEN: 'when_desc' },
};

/** What a condition without others in it is asked of. */
export function conditionOf(leaf: Leaf, entity: EntityName): Condition {
  const name = 'known' in leaf ? leaf.known : 'certain' in leaf ? leaf.certain : leaf.field;
  const condition = conditions[entity]?.[name];
  if (condition === undefined) throw new Error(`"${entity}" has no condition "${name}"`);
  return condition;
}
