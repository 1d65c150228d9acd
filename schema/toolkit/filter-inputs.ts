/** The input types of filters: operators for each kind of condition, and one filter an entity, with `and`, `or` and `not`. */
import type { InputFieldMap, InputRef } from '@pothos/core';
import type { FilterField, RelatedEntity } from '../query/filter-field.ts';
import { type FilteredEntity, filterFields } from '../query/filter-fields.ts';
import { ArticleKindEnum, CorrectionKindEnum, KeywordTypeEnum, UsePermissionEnum } from './article-enums.ts';
import { builder } from './builder.ts';
import {
  ChangedTypeEnum,
  ChangeKindEnum,
  EventKindEnum,
  EventStatusEnum,
  QuoteKindEnum,
  ReviewStateEnum,
  SourceKindEnum,
} from './enums.ts';

const exists = 'Presence of a value: `true` for rows that have one, `false` for rows that have none.';

const StringFilter = builder.inputType('StringFilter', {
  description:
    'Conditions on a text; all that are given must hold. The description of each field says whether case and accents count.',
  fields: (t) => ({
    eq: t.string({ description: 'Equality with the whole text.' }),
    in: t.stringList({ description: 'Equality with one of these texts; an empty list matches nothing.' }),
    startsWith: t.string({ description: 'Prefix of the whole text; a word in the middle does not count.' }),
    contains: t.string({ description: 'Characters at any place of the text.' }),
    exists: t.boolean({ description: exists }),
  }),
});

const IDFilter = builder.inputType('IDFilter', {
  description: 'Conditions on a node id; all that are given must hold.',
  fields: (t) => ({
    eq: t.id({ description: 'The node with this id.' }),
    in: t.idList({ description: 'A node with one of these ids; an empty list matches nothing.' }),
  }),
});

const SlugFilter = builder.inputType('SlugFilter', {
  description:
    'Conditions on a slug; all that are given must hold. The slug of a merged node stands for the node that took its place.',
  fields: (t) => ({
    eq: t.string({ description: 'The node with this slug.' }),
    in: t.stringList({ description: 'A node with one of these slugs; an empty list matches nothing.' }),
  }),
});

const range = 'both ends included; an end left out is open.';

const DateRange = builder.inputType('DateRange', {
  description: `Range of days, ${range}`,
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'First day of the range, or of the given month or year.' }),
    to: t.field({ type: 'PartialDate', description: 'Last day of the range, or of the given month or year.' }),
    exists: t.boolean({ description: exists }),
  }),
});

const WhenRange = builder.inputType('WhenRange', {
  description: `Range of days for dates that may be uncertain or intervals, ${range}`,
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'First day of the range, or of the given month or year.' }),
    to: t.field({ type: 'PartialDate', description: 'Last day of the range, or of the given month or year.' }),
    includeUncertain: t.boolean({
      defaultValue: true,
      description:
        'Inclusion of dates that may lie in the range but need not: approximate ones, and intervals that extend beyond it. Without a range, `false` selects the dates that are not approximate.',
    }),
    exists: t.boolean({ description: exists }),
  }),
});

const DateTimeRange = builder.inputType('DateTimeRange', {
  description: `Range of points in time, ${range}`,
  fields: (t) => ({
    from: t.field({ type: 'PartialDateTime', description: 'Start of the range.' }),
    to: t.field({ type: 'PartialDateTime', description: 'End of the range, or of the given day, month or year.' }),
    exists: t.boolean({ description: exists }),
  }),
});

const IntFilter = builder.inputType('IntFilter', {
  description: 'Conditions on a whole number; all that are given must hold.',
  fields: (t) => ({
    eq: t.int({ description: 'Equal to this number.' }),
    gt: t.int({ description: 'Greater than this number.' }),
    gte: t.int({ description: 'Greater than this number, or equal to it.' }),
    lt: t.int({ description: 'Less than this number.' }),
    lte: t.int({ description: 'Less than this number, or equal to it.' }),
  }),
});

const FloatFilter = builder.inputType('FloatFilter', {
  description: 'Conditions on a number from 0 to 1; all that are given must hold.',
  fields: (t) => ({
    gt: t.float({ description: 'Greater than this number.' }),
    gte: t.float({ description: 'Greater than this number, or equal to it.' }),
    lt: t.float({ description: 'Less than this number.' }),
    lte: t.float({ description: 'Less than this number, or equal to it.' }),
  }),
});

type Enum =
  | typeof QuoteKindEnum
  | typeof SourceKindEnum
  | typeof EventKindEnum
  | typeof EventStatusEnum
  | typeof CorrectionKindEnum
  | typeof ArticleKindEnum
  | typeof KeywordTypeEnum
  | typeof UsePermissionEnum
  | typeof ReviewStateEnum
  | typeof ChangeKindEnum
  | typeof ChangedTypeEnum;

const enumFilter = (name: string, type: Enum, what: string, plural: string) =>
  builder.inputType(name, {
    description: `Conditions on a ${what}; all that are given must hold.`,
    fields: (t) => ({
      eq: t.field({ type, description: `This ${what}.` }),
      in: t.field({ type: [type], description: `One of these ${plural}; an empty list matches nothing.` }),
    }),
  });

/** Of a field that a row may not have. */
const optionalEnumFilter = (name: string, type: Enum, what: string, plural: string) =>
  builder.inputType(name, {
    description: `Conditions on a ${what}; all that are given must hold.`,
    fields: (t) => ({
      eq: t.field({ type, description: `This ${what}.` }),
      in: t.field({ type: [type], description: `One of these ${plural}; an empty list matches nothing.` }),
      exists: t.boolean({ description: exists }),
    }),
  });

const operatorInputs = {
  text: StringFilter,
  id: IDFilter,
  slug: SlugFilter,
  dates: DateRange,
  when: WhenRange,
  moments: DateTimeRange,
  count: IntFilter,
  share: FloatFilter,
  quoteKind: enumFilter('QuoteKindFilter', QuoteKindEnum, 'kind', 'kinds'),
  sourceKind: enumFilter('SourceKindFilter', SourceKindEnum, 'kind', 'kinds'),
  eventKind: enumFilter('EventKindFilter', EventKindEnum, 'kind', 'kinds'),
  eventStatus: enumFilter('EventStatusFilter', EventStatusEnum, 'status', 'statuses'),
  correctionKind: enumFilter('CorrectionKindFilter', CorrectionKindEnum, 'kind', 'kinds'),
  articleKind: optionalEnumFilter('ArticleKindFilter', ArticleKindEnum, 'kind', 'kinds'),
  keywordType: optionalEnumFilter('KeywordTypeFilter', KeywordTypeEnum, 'type', 'types'),
  usePermission: enumFilter('UsePermissionFilter', UsePermissionEnum, 'permission', 'permissions'),
  review: enumFilter('ReviewStateFilter', ReviewStateEnum, 'state', 'states'),
  changeKind: enumFilter('ChangeKindFilter', ChangeKindEnum, 'kind of change', 'kinds of change'),
  changedType: enumFilter('ChangedTypeFilter', ChangedTypeEnum, 'type', 'types'),
} as const;

const names = {
  article: 'Article',
  person: 'Person',
  quote: 'Quote',
  event: 'Event',
  author: 'Author',
  publisher: 'Publisher',
  keyword: 'Keyword',
  change: 'Change',
} as const;

const plurals = {
  article: 'articles',
  person: 'people',
  quote: 'quotes',
  event: 'events',
  author: 'authors',
  publisher: 'publishers',
  keyword: 'keywords',
  change: 'changes',
} as const;

const existsOne =
  'Presence of the row, directly in a relation to one that may be absent: `speaker: { exists: false }`, `{ exists: true }` or `{}` for any. An absent row meets no other condition.';

/** The limit of a filtered feed of changes. */
export const filteredFeed =
  'Conditions on a node apply to its current state: the feed has no change for a node that no longer matches. To mirror a part of the store, follow the whole feed or one `type`, and query the list with your conditions for the ids of each page: ids that it does not return no longer match.';

const filterRef = (entity: FilteredEntity) => builder.inputRef<Record<string, unknown>>(`${names[entity]}Filter`);

export const filterInputs = {
  article: filterRef('article'),
  person: filterRef('person'),
  quote: filterRef('quote'),
  event: filterRef('event'),
  author: filterRef('author'),
  publisher: filterRef('publisher'),
  keyword: filterRef('keyword'),
  change: filterRef('change'),
} as const satisfies Record<FilteredEntity, unknown>;

const listInputs = {
  article: listInput('article'),
  person: listInput('person'),
  quote: listInput('quote'),
  event: listInput('event'),
  author: listInput('author'),
  publisher: listInput('publisher'),
  keyword: listInput('keyword'),
} as const;

for (const entity of ['article', 'person', 'quote', 'event', 'author', 'publisher', 'keyword', 'change'] as const)
  implement(entity);

function implement(entity: FilteredEntity): void {
  const ref = filterInputs[entity];
  ref.implement({
    description: `Conditions on ${plurals[entity]}. All that are given must hold; an absent or null one is no condition.${entity === 'change' ? ` ${filteredFeed}` : ''}`,
    fields: (t) => {
      const own: InputFieldMap = {};
      for (const [name, field] of Object.entries<FilterField>(filterFields[entity])) {
        own[name] = t.field({ type: typeOf(field), description: field.description });
      }
      // What a relation to one row may lead to, or to nothing.
      if (entity === 'person' || entity === 'event' || entity === 'publisher')
        own['exists'] = t.boolean({ description: existsOne });
      return {
        and: t.field({ type: [ref], description: 'Conditions that must all hold.' }),
        or: t.field({
          type: [ref],
          description: 'Conditions of which at least one must hold; an empty list matches nothing.',
        }),
        not: t.field({ type: ref, description: 'Conditions that must not hold together.' }),
        ...own,
      };
    },
  });
}

function typeOf(field: FilterField): InputRef<unknown> | 'String' {
  if (field.kind === 'search') return 'String';
  if (field.kind === 'one') return filterInputs[field.of];
  return field.kind === 'list' ? listInputs[field.of] : operatorInputs[field.kind];
}

function listInput(entity: RelatedEntity) {
  return builder.inputType(`${names[entity]}ListFilter`, {
    description: `Conditions on related ${plurals[entity]}; all that are given must hold.`,
    fields: (t) => ({
      some: t.field({
        type: filterInputs[entity],
        description: 'Conditions that at least one must meet; `{}` for any at all.',
      }),
      every: t.field({
        type: filterInputs[entity],
        description: 'Conditions that each must meet; where there are none, all of them do.',
      }),
      none: t.field({
        type: filterInputs[entity],
        description: 'Conditions that not one may meet; `{}` for none at all.',
      }),
    }),
  });
}
