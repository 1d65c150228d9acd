/** The input types of filters: one an entity, with `and`, `or` and `not`. */
import type { InputFieldMap, InputRef } from '@pothos/core';
import type { FilterField, RelatedEntity } from '../query/filter-field.ts';
import { type FilteredEntity, filterFields } from '../query/filter-fields.ts';
import { builder } from './builder.ts';
import { operatorInputs } from './filter-operators.ts';

const names = {
  article: 'Article',
  person: 'Person',
  quote: 'Quote',
  event: 'Event',
  author: 'Author',
  publisher: 'Publisher',
  keyword: 'Keyword',
  factCheck: 'FactCheck',
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
  factCheck: 'fact checks',
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
  factCheck: filterRef('factCheck'),
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
  factCheck: listInput('factCheck'),
} as const;

for (const entity of [
  'article',
  'person',
  'quote',
  'event',
  'author',
  'publisher',
  'keyword',
  'factCheck',
  'change',
] as const)
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
