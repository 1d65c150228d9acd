/** The input types of the operators for each kind of condition, by the names that filter fields have for them. */
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

export const operatorInputs = {
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
