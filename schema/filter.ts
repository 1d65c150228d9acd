/**
 * The filters of each list: what a client may ask of a row, as one input type an entity with `and`, `or` and `not`. An
 * absent or null part is no condition. The same table makes the input types and turns what came in into a
 * {@link Filter} for the store, which maps each name to its own columns.
 */
import type { InputRef } from '@pothos/core';
import { builder } from './builder.ts';
import { EventKindEnum, QuoteKindEnum, SourceKindEnum } from './enums.ts';
import { decodeIdOf, type NodeEntity } from './global-id.ts';
import type { Plan } from './plan.ts';
import type { Filter, FilterOperator } from './selection.ts';

interface FilterField {
  readonly kind: 'text' | 'id' | 'quoteKind' | 'sourceKind' | 'eventKind' | 'dates';
  readonly of?: NodeEntity;
  readonly description: string;
}

export const filterFields = {
  article: {
    publisher: { kind: 'text', description: 'Who published it.' },
    section: { kind: 'text', description: "The publisher's section, as stated." },
    language: { kind: 'text', description: 'Its language, a BCP 47 tag.' },
    publishedOn: { kind: 'dates', description: 'The day of publication. An article without one never matches.' },
    person: { kind: 'id', of: 'person', description: 'Articles that mention this person.' },
    event: { kind: 'id', of: 'event', description: 'Articles that report this event.' },
  },
  person: {
    name: { kind: 'text', description: 'The name, compared without case and accents.' },
    article: { kind: 'id', of: 'article', description: 'People mentioned in this article.' },
    event: { kind: 'id', of: 'event', description: 'People who take part in this event.' },
  },
  quote: {
    kind: { kind: 'quoteKind', description: 'How much of the content stands in quotation marks.' },
    sourceKind: { kind: 'sourceKind', description: 'What the words that name its source stand for.' },
    speaker: { kind: 'id', of: 'person', description: 'Said by this person.' },
    article: { kind: 'id', of: 'article', description: 'Printed in this article.' },
    event: { kind: 'id', of: 'event', description: 'Said at this event, or about it.' },
    mentions: { kind: 'id', of: 'person', description: 'Its content mentions this person.' },
    publisher: { kind: 'text', description: 'Who published the article.' },
    publishedOn: { kind: 'dates', description: 'The day its article was published.' },
    said: {
      kind: 'dates',
      description: 'When it was said, overlapping the range. A quote whose moment is not known never matches.',
    },
  },
  event: {
    kind: { kind: 'eventKind', description: 'What kind of thing happened or is planned.' },
    when: {
      kind: 'dates',
      description: 'When it took or takes place, overlapping the range. An undated event never matches.',
    },
    place: { kind: 'text', description: 'Where, compared without case and accents.' },
    participant: { kind: 'id', of: 'person', description: 'This person takes part.' },
    article: { kind: 'id', of: 'article', description: 'Reported in this article.' },
  },
} as const satisfies Record<string, Readonly<Record<string, FilterField>>>;

export type FilteredEntity = keyof typeof filterFields;

const TextFilter = builder.inputType('TextFilter', {
  description: 'Conditions on words; all that are given must hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Exactly these words.' }),
    in: t.stringList({ description: 'One of these; an empty list matches nothing.' }),
    startsWith: t.string({ description: 'Begins with these words.' }),
  }),
});

const IDFilter = builder.inputType('IDFilter', {
  description: 'Conditions on a node; all that are given must hold.',
  fields: (t) => ({
    eq: t.id({ description: 'This one.' }),
    in: t.idList({ description: 'One of these; an empty list matches nothing.' }),
  }),
});

const DateRange = builder.inputType('DateRange', {
  description: 'Days from `from` to `to`, both counted in; a side left out is open.',
  fields: (t) => ({
    from: t.field({ type: 'LocalDate', description: 'The first day of the range.' }),
    to: t.field({ type: 'LocalDate', description: 'The last day of the range.' }),
  }),
});

const enumFilter = (name: string, type: typeof QuoteKindEnum | typeof SourceKindEnum | typeof EventKindEnum) =>
  builder.inputType(name, {
    description: 'Conditions on a kind; all that are given must hold.',
    fields: (t) => ({
      eq: t.field({ type, description: 'This kind.' }),
      in: t.field({ type: [type], description: 'One of these; an empty list matches nothing.' }),
    }),
  });

const operatorInputs = {
  text: TextFilter,
  id: IDFilter,
  dates: DateRange,
  quoteKind: enumFilter('QuoteKindFilter', QuoteKindEnum),
  sourceKind: enumFilter('SourceKindFilter', SourceKindEnum),
  eventKind: enumFilter('EventKindFilter', EventKindEnum),
} as const satisfies Record<FilterField['kind'], InputRef<unknown>>;

export const filterInputs = {
  article: filterInput('article', 'ArticleFilter', 'Which articles.'),
  person: filterInput('person', 'PersonFilter', 'Which people.'),
  quote: filterInput('quote', 'QuoteFilter', 'Which quotes.'),
  event: filterInput('event', 'EventFilter', 'Which events.'),
} as const;

function filterInput(entity: FilteredEntity, name: string, description: string) {
  const ref = builder.inputRef<Record<string, unknown>>(name);
  ref.implement({
    description: `${description} All conditions given must hold; an absent or null one is no condition.`,
    fields: (t) => ({
      and: t.field({ type: [ref], description: 'All of these hold.' }),
      or: t.field({ type: [ref], description: 'At least one of these holds; an empty list matches nothing.' }),
      not: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries<FilterField>(filterFields[entity]).map(([field, { kind, description }]) => [
          field,
          t.field({ type: operatorInputs[kind], description }),
        ]),
      ),
    }),
  });
  return ref;
}

/** The filter that an input asks for, its values put into the plan's parameters; null where it sets no condition. */
export function filterOf(entity: FilteredEntity, input: unknown, plan: Plan): Filter | null {
  const conditions: Filter[] = [];
  for (const [name, value] of entriesOf(input)) {
    if (value === null || value === undefined) continue;
    if (name === 'and' || name === 'or') {
      const parts = Array.isArray(value) ? value.map((part) => filterOf(entity, part, plan) ?? { and: [] }) : [];
      conditions.push(name === 'and' ? { and: parts } : { or: parts });
    } else if (name === 'not') conditions.push({ not: filterOf(entity, value, plan) ?? { and: [] } });
    else conditions.push(...fieldConditions(entity, name, value, plan));
  }
  if (conditions.length === 0) return null;
  return conditions[0] !== undefined && conditions.length === 1 ? conditions[0] : { and: conditions };
}

function fieldConditions(entity: FilteredEntity, name: string, value: unknown, plan: Plan): Filter[] {
  const field = Object.entries<FilterField>(filterFields[entity]).find(([known]) => known === name)?.[1];
  if (field === undefined) throw new Error(`"${entity}" has no filter "${name}"`);
  const decode = (item: unknown): unknown => (field.of === undefined ? item : decodeIdOf(field.of, String(item)));
  return entriesOf(value)
    .filter(([, operand]) => operand !== null && operand !== undefined)
    .map(([operator, operand]) => ({
      field: name,
      operator: operatorOf(operator),
      value: plan.param(Array.isArray(operand) ? operand.filter((item) => item !== null).map(decode) : decode(operand)),
    }));
}

function operatorOf(name: string): FilterOperator {
  if (name === 'eq' || name === 'in' || name === 'startsWith' || name === 'from' || name === 'to') return name;
  throw new Error(`no operator "${name}"`);
}

const entriesOf = (input: unknown): [string, unknown][] =>
  typeof input === 'object' && input !== null ? Object.entries(input) : [];
