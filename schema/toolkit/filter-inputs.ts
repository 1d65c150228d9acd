/** The input types of filters: operators for each kind of condition, and one filter an entity, with `and`, `or` and `not`. */
import type { InputFieldMap, InputRef } from '@pothos/core';
import type { FilterField } from '../query/filter-field.ts';
import { type FilteredEntity, filterFields } from '../query/filter-fields.ts';
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

const known = 'Whether there is one at all: `true` for what has it, `false` for what has none.';

const TextFilter = builder.inputType('TextFilter', {
  description:
    'Conditions on words; all that are given must hold. Whether case and accents count is said of each field that takes it.',
  fields: (t) => ({
    eq: t.string({ description: 'These words, from the first to the last.' }),
    in: t.stringList({ description: 'One of these; an empty list matches nothing.' }),
    startsWith: t.string({ description: 'Begins with these words: the whole of it, not a word in the middle.' }),
    contains: t.string({ description: 'Has these characters in it.' }),
    known: t.boolean({ description: known }),
  }),
});

const IDFilter = builder.inputType('IDFilter', {
  description: 'Conditions on a node; all that are given must hold.',
  fields: (t) => ({
    eq: t.id({ description: 'This one.' }),
    in: t.idList({ description: 'One of these; an empty list matches nothing.' }),
    known: t.boolean({ description: known }),
  }),
});

const DateRange = builder.inputType('DateRange', {
  description: 'Days from `from` to `to`, both counted in; a side left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'The first day of the range, or of the month or year given.' }),
    to: t.field({ type: 'PartialDate', description: 'The last day of the range, or of the month or year given.' }),
    known: t.boolean({ description: known }),
  }),
});

const WhenRange = builder.inputType('WhenRange', {
  description: 'Days from `from` to `to`, both counted in; a side left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'The first day of the range, or of the month or year given.' }),
    to: t.field({ type: 'PartialDate', description: 'The last day of the range, or of the month or year given.' }),
    uncertain: t.boolean({
      defaultValue: true,
      description:
        'Whether dates count that may lie in the range but need not: approximate ones, and intervals that reach out of it. Without a range, `false` asks for dates that are not approximate.',
    }),
    known: t.boolean({ description: known }),
  }),
});

const DateTimeRange = builder.inputType('DateTimeRange', {
  description: 'Moments from `from` to `to`, both counted in; a side left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDateTime', description: 'The first moment of the range.' }),
    to: t.field({
      type: 'PartialDateTime',
      description: 'The last moment of the range, or of the day, month or year given.',
    }),
    known: t.boolean({ description: known }),
  }),
});

const CountRange = builder.inputType('CountRange', {
  description: 'How many; both sides counted in, a side left out is open.',
  fields: (t) => ({
    atLeast: t.int({ description: 'So many or more.' }),
    atMost: t.int({ description: 'So many or fewer.' }),
  }),
});

const ShareRange = builder.inputType('ShareRange', {
  description: 'From 0 to 1; both sides counted in, a side left out is open.',
  fields: (t) => ({
    atLeast: t.float({ description: 'So much or more.' }),
    atMost: t.float({ description: 'So much or less.' }),
  }),
});

type Enum =
  | typeof QuoteKindEnum
  | typeof SourceKindEnum
  | typeof EventKindEnum
  | typeof EventStatusEnum
  | typeof ReviewStateEnum
  | typeof ChangeKindEnum
  | typeof ChangedTypeEnum;

const enumFilter = (name: string, type: Enum, what: string) =>
  builder.inputType(name, {
    description: `Conditions on a ${what}; all that are given must hold.`,
    fields: (t) => ({
      eq: t.field({ type, description: `This ${what}.` }),
      in: t.field({ type: [type], description: 'One of these; an empty list matches nothing.' }),
    }),
  });

const operatorInputs = {
  text: TextFilter,
  id: IDFilter,
  dates: DateRange,
  when: WhenRange,
  moments: DateTimeRange,
  count: CountRange,
  share: ShareRange,
  quoteKind: enumFilter('QuoteKindFilter', QuoteKindEnum, 'kind'),
  sourceKind: enumFilter('SourceKindFilter', SourceKindEnum, 'kind'),
  eventKind: enumFilter('EventKindFilter', EventKindEnum, 'kind'),
  eventStatus: enumFilter('EventStatusFilter', EventStatusEnum, 'status'),
  review: enumFilter('ReviewStateFilter', ReviewStateEnum, 'state'),
  changeKind: enumFilter('ChangeKindFilter', ChangeKindEnum, 'kind of change'),
  changedType: enumFilter('ChangedTypeFilter', ChangedTypeEnum, 'type'),
} as const;

const names = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event', change: 'Change' } as const;

const plurals = { article: 'articles', person: 'people', quote: 'quotes', event: 'events', change: 'changes' } as const;

/** What a filtered feed of changes cannot tell. */
export const unsaid =
  'Conditions on a node are asked of it as it is now: that one has come to be otherwise, and so left the filter, is never told. To mirror a part, follow the whole feed, or its `type` alone, and ask the list again for the ids that come, under your conditions: what it does not answer has left.';

const filterRef = (entity: FilteredEntity) => builder.inputRef<Record<string, unknown>>(`${names[entity]}Filter`);

export const filterInputs = {
  article: filterRef('article'),
  person: filterRef('person'),
  quote: filterRef('quote'),
  event: filterRef('event'),
  change: filterRef('change'),
} as const satisfies Record<FilteredEntity, unknown>;

const listInputs = {
  article: listInput('article'),
  person: listInput('person'),
  quote: listInput('quote'),
  event: listInput('event'),
} as const;

for (const entity of ['article', 'person', 'quote', 'event', 'change'] as const) implement(entity);

function implement(entity: FilteredEntity): void {
  const ref = filterInputs[entity];
  ref.implement({
    description: `Which ${plurals[entity]}. All conditions given must hold; an absent or null one is no condition.${entity === 'change' ? ` ${unsaid}` : ''}`,
    fields: (t) => {
      const own: InputFieldMap = {};
      for (const [name, field] of Object.entries<FilterField>(filterFields[entity])) {
        own[name] = t.field({ type: typeOf(field), description: field.description });
      }
      return {
        and: t.field({ type: [ref], description: 'All of these hold.' }),
        or: t.field({ type: [ref], description: 'At least one of these holds; an empty list matches nothing.' }),
        not: t.field({ type: ref, description: 'This does not hold.' }),
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

function listInput(entity: keyof typeof names & ('article' | 'person' | 'quote' | 'event')) {
  return builder.inputType(`${names[entity]}ListFilter`, {
    description: `Conditions on related ${plurals[entity]}; all that are given must hold.`,
    fields: (t) => ({
      some: t.field({ type: filterInputs[entity], description: 'At least one is so; `{}` asks for any at all.' }),
      none: t.field({ type: filterInputs[entity], description: 'None is so; `{}` asks that there be none at all.' }),
    }),
  });
}
