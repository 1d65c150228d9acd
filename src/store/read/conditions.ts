/** How each condition of the model becomes SQL: the names on the left are those of the schema's filters. */

import type { EntityName } from '../../../schema/query/data-model.ts';
import type { FacetedEntity, facets } from '../../../schema/query/facets.ts';
import type { FieldPredicate } from '../../../schema/query/filter.ts';
import type { ConditionName, FilteredEntity, filterFields, PathName } from '../../../schema/query/filter-fields.ts';
import { both, dated, type OrderColumns } from '../sql/order-columns.ts';
import type { Column, TableName } from '../sql/rows.ts';
import type { ColumnName } from '../sql/spelling.ts';
import type { ColumnOf } from '../sql/table-names.ts';
import { tableOf } from '../sql/tables.ts';

/**
 * How a value is compared: as it stands, without case and accents (its column is kept so), or without the case of A to Z; or a key,
 * as that of what answers in its place where it was merged into another.
 */
export type Comparison = 'exact' | 'folded' | 'lower' | 'current';

/** A row of `linked` joins this row's id, in `own`, to `other`. */
type Linked = {
  [T in TableName]: {
    readonly linked: T;
    readonly own: Column<T>;
    readonly other: Column<T>;
    readonly where?: `${Column<T>} ${'>' | '='} ${string}`;
    readonly compare?: Comparison;
    /** Where there is one such row at the most: the orders whose keys it keeps too, so that a list can walk along the links. */
    readonly sorted?: Readonly<Record<string, OrderColumns<Column<T>>>>;
    /** Of what is counted: a row of `linked` never repeats for one row and group. */
    readonly once?: true;
  };
}[TableName];

/** A condition whose columns are among `C`, or what rows are counted by. */
export type Condition<C extends string = string> =
  /** A column of the row, or of the link that leads to it. */
  | { readonly column: C; readonly of?: undefined; readonly compare?: Comparison }
  | { readonly column: Column<'quote_event'>; readonly of: 'link'; readonly compare?: Comparison }
  /** A day that is known, kept as the two sort keys of `sort-keys.ts`. */
  | { readonly day: string extends C ? string : C extends `${infer Day}_asc` ? Day : never }
  /** Days that may be an interval, open or uncertain. */
  | { readonly from: C; readonly to: C; readonly dated: C }
  | Linked
  /** A moment, of rows whose ids grow with it. */
  | { readonly moment: C }
  /** Two rows of `through` have this row's id and another's in `own`, and the same `shared`. */
  | {
      [T in TableName]: {
        readonly through: T;
        readonly own: Column<T>;
        readonly shared: Column<T>;
        readonly compare: Comparison;
      };
    }[TableName];

const byDay = { PUBLISHED_ON: dated('published') };
const byName = { NAME: both('name_key') };
const byWhen = { WHEN: dated('when') };

/** A day, a moment, a node or what may be uncertain is never a column as it stands; anything else may be that of its name. */
type ByName<E extends FilteredEntity, N> = N extends keyof (typeof filterFields)[E]
  ? (typeof filterFields)[E][N] extends { readonly kind: 'dates' | 'when' | 'moments' | 'id' }
    ? never
    : ColumnName<E, N> extends ColumnOf<E>
      ? N
      : never
  : never;

/**
 * What rows are counted by: a condition's columns, a column of the row of `parent` that this row's `key` names, or the key in a column,
 * and without one `words`, in lower case and behind a tilde.
 */
export type Group<C extends string = string> =
  | Condition<C>
  | { readonly either: C; readonly words: C }
  | { [T in TableName]: { readonly parent: T; readonly key: C; readonly column: Column<T> } }[TableName];

export type Conditions<E extends FilteredEntity> = {
  readonly [N in ConditionName<E> as N extends ByName<E, N> ? never : N]: Condition<ColumnOf<E>>;
} & { readonly [N in ConditionName<E>]?: Condition<ColumnOf<E>> };

/** A condition that is not listed here compares the column of its own name. */
const conditions: { readonly [E in FilteredEntity]: Conditions<E> } = {
  article: {
    id: { column: 'id' },
    externalId: { linked: 'external_id', own: 'article_id', other: 'value' },
    correctionKind: { linked: 'correction', own: 'article_id', other: 'kind' },
    articleKind: { column: 'kind' },
    ingestedAt: { column: 'ingested_at' },
    trainingPermission: { column: 'rights_training_permission' },
    imageTrainingPermission: { column: 'rights_image_training_permission' },
    searchPermission: { column: 'rights_search_permission' },
    publishedOn: { day: 'published' },
    publishedAt: { column: 'published_utc' },
    updatedAt: { column: 'updated_utc' },
  },
  person: {
    id: { column: 'id', compare: 'current' },
    name: { column: 'name_key', compare: 'folded' },
    sameAs: { linked: 'same_as', own: 'person_id', other: 'value' },
    description: { linked: 'description', own: 'person_id', other: 'exact', compare: 'lower' },
  },
  quote: {
    id: { column: 'id' },
    quoteKind: { column: 'kind' },
    source: { column: 'source_exact', compare: 'lower' },
    cue: { column: 'cue_exact', compare: 'lower' },
    said: { from: 'said_earliest', to: 'said_latest', dated: 'said_edtf' },
    relation: { column: 'relation', of: 'link' },
  },
  event: {
    id: { column: 'id', compare: 'current' },
    eventKind: { column: 'kind' },
    sameAs: { linked: 'same_as', own: 'event_id', other: 'value' },
    name: { column: 'name_key', compare: 'folded' },
    when: { from: 'when_earliest', to: 'when_latest', dated: 'when_edtf' },
    place: { column: 'place_key', compare: 'folded' },
    relation: { column: 'relation', of: 'link' },
  },
  author: {
    id: { column: 'id' },
    name: { column: 'name_key', compare: 'folded' },
    identifier: { linked: 'author_identifier', own: 'author_id', other: 'value' },
  },
  publisher: {
    id: { column: 'id' },
    name: { column: 'name_key', compare: 'folded' },
    spelling: { linked: 'publisher_name', own: 'publisher_id', other: 'name' },
    domain: { linked: 'publisher_domain', own: 'publisher_id', other: 'name' },
  },
  keyword: { text: { column: 'text_key', compare: 'folded' } },
  factCheck: {
    rating: { column: 'rating', compare: 'lower' },
    publisher: { column: 'publisher', compare: 'lower' },
    claimant: { column: 'claimant', compare: 'lower' },
  },
  change: {
    since: { moment: 'at' },
  },
};

/**
 * Conditions on related rows that are asked of the row's own columns, or of the links to those rows: `quotes.speaker.id` is
 * whether some of its quotes has that speaker.
 */
const paths: { readonly [E in FilteredEntity]: Paths<E> } = {
  article: {
    'people.id': { linked: 'article_person', own: 'article_id', other: 'person_id', sorted: byDay, compare: 'current' },
    'quotes.speaker.id': {
      linked: 'article_person',
      own: 'article_id',
      other: 'person_id',
      where: 'quote_count > 0',
      sorted: byDay,
      compare: 'current',
    },
    'events.id': { linked: 'article_event', own: 'article_id', other: 'event_id', sorted: byDay, compare: 'current' },
    'publishedBy.id': { column: 'published_by_id' },
    'authors.id': { linked: 'article_author', own: 'article_id', other: 'author_id', sorted: byDay },
    'mainEvent.id': { column: 'main_event_id', compare: 'current' },
  },
  person: {
    'articles.id': { linked: 'article_person', own: 'person_id', other: 'article_id', sorted: byName },
    'events.id': { linked: 'event_person', own: 'person_id', other: 'event_id', sorted: byName, compare: 'current' },
    'appearsWith.id': { through: 'article_person', own: 'person_id', shared: 'article_id', compare: 'current' },
  },
  quote: {
    'speaker.id': { column: 'speaker_id', compare: 'current' },
    'article.id': { column: 'article_id' },
    'article.publishedOn': { day: 'published' },
    'occasion.id': { column: 'occasion_id', compare: 'current' },
    'about.id': {
      linked: 'quote_event',
      own: 'quote_id',
      other: 'event_id',
      where: "relation = 'ABOUT'",
      compare: 'current',
    },
    'events.id': { linked: 'quote_event', own: 'quote_id', other: 'event_id', compare: 'current' },
    'mentionedPeople.id': { linked: 'quote_mention', own: 'quote_id', other: 'person_id', compare: 'current' },
  },
  event: {
    'participants.id': {
      linked: 'event_person',
      own: 'event_id',
      other: 'person_id',
      sorted: byWhen,
      compare: 'current',
    },
    'articles.id': { linked: 'article_event', own: 'event_id', other: 'article_id', sorted: byWhen },
  },
  author: { 'articles.id': { linked: 'article_author', own: 'author_id', other: 'article_id' } },
  publisher: {},
  keyword: {},
  factCheck: {},
  change: {},
};

export type Paths<E extends FilteredEntity> = { readonly [P in PathName<E>]?: Condition<ColumnOf<E>> };

/** Whether a condition on related rows needs no related rows. */
export function hasPath(entity: EntityName, path: string): boolean {
  const all: ByEntity<Condition> = paths;
  return all[entity]?.[path] !== undefined;
}

/** What the rows of a list are counted by; what is not said here by the column of its name. */
const groups: { readonly [E in Exclude<FacetedEntity, 'hit'>]: Groups<E> } & {
  readonly hit: { readonly TYPE: Group<'type'> };
} = {
  article: {
    PUBLISHED_BY: { column: 'published_by_id' },
    AUTHOR: { linked: 'article_author', own: 'article_id', other: 'author_id', once: true },
    ARTICLE_KIND: { column: 'kind' },
    KEYWORD: { linked: 'article_keyword', own: 'article_id', other: 'text' },
    PERSON: { linked: 'article_person', own: 'article_id', other: 'person_id', once: true },
    SPEAKER: { linked: 'article_person', own: 'article_id', other: 'person_id', where: 'quote_count > 0', once: true },
    EVENT: { linked: 'article_event', own: 'article_id', other: 'event_id', once: true },
    PLACE: { linked: 'report', own: 'article_id', other: 'place_name' },
  },
  person: { EVENT: { linked: 'event_person', own: 'person_id', other: 'event_id', once: true } },
  quote: {
    SPEAKER: { column: 'speaker_id' },
    SOURCE: { either: 'speaker_id', words: 'source_exact' },
    QUOTE_KIND: { column: 'kind' },
    CUE: { column: 'cue_exact', compare: 'lower' },
    PUBLISHER: { parent: 'article', key: 'article_id', column: 'publisher' },
    EVENT: { linked: 'quote_event', own: 'quote_id', other: 'event_id' },
    OCCASION: { column: 'occasion_id' },
    MENTIONED_PERSON: { linked: 'quote_mention', own: 'quote_id', other: 'person_id' },
  },
  event: {
    EVENT_KIND: { column: 'kind' },
    PLACE: { column: 'place_name' },
    PARTICIPANT: { linked: 'event_person', own: 'event_id', other: 'person_id', once: true },
  },
  hit: { TYPE: { column: 'type' } },
};

type Groups<E extends FacetedEntity> = {
  readonly [F in keyof (typeof facets)[E] as Lowercase<F & string> extends ColumnOf<E> ? never : F]: Group<ColumnOf<E>>;
};

/** The value that rows are grouped by. */
export function groupOf(entity: EntityName, by: string): Group {
  const all: ByEntity<Group> = groups;
  return all[entity]?.[by] ?? { column: by.toLowerCase() };
}

type ByEntity<T> = { readonly [E in EntityName]?: { readonly [name: string]: T | undefined } };

/** The columns that a single condition compares. */
export function conditionOf(predicate: FieldPredicate, entity: EntityName): Condition {
  const name = 'exists' in predicate ? predicate.exists : 'certain' in predicate ? predicate.certain : predicate.field;
  const [own, related]: readonly ByEntity<Condition>[] = [conditions, paths];
  return own?.[entity]?.[name] ?? related?.[entity]?.[name] ?? { column: tableOf(entity).row.column(name) };
}
