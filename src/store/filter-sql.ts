import type { OrderedEntity } from '../../schema/graph.ts';
import type { Filter } from '../../schema/selection.ts';
import { fold } from './fold.ts';
import type { Encode, StatementText } from './statement-text.ts';

/** How a condition of the model is asked of the tables. */
type Condition =
  | { readonly column: string; readonly folded?: boolean; readonly of?: 'link' }
  | { readonly from: string; readonly to: string; readonly dated: string }
  | { readonly linked: string; readonly own: string; readonly other: string }
  | { readonly parent: string; readonly key: string; readonly column: string };

const conditions: { readonly [E in OrderedEntity]?: Readonly<Record<string, Condition>> } = {
  article: {
    publisher: { column: 'publisher' },
    section: { column: 'section' },
    language: { column: 'language' },
    publishedOn: { from: 'published_on', to: 'published_on', dated: 'published_on' },
    person: { linked: 'article_person', own: 'article_id', other: 'person_id' },
    event: { linked: 'article_event', own: 'article_id', other: 'event_id' },
  },
  person: {
    name: { column: 'name_key', folded: true },
    article: { linked: 'article_person', own: 'person_id', other: 'article_id' },
    event: { linked: 'event_person', own: 'person_id', other: 'event_id' },
  },
  quote: {
    kind: { column: 'kind' },
    sourceKind: { column: 'source_kind' },
    speaker: { column: 'speaker_id' },
    article: { column: 'article_id' },
    event: { linked: 'quote_event', own: 'quote_id', other: 'event_id' },
    mentions: { linked: 'quote_mention', own: 'quote_id', other: 'person_id' },
    publisher: { parent: 'article', key: 'article_id', column: 'publisher' },
    publishedOn: { from: 'published_on', to: 'published_on', dated: 'published_on' },
    said: { from: 'said_earliest', to: 'said_latest', dated: 'said_edtf' },
    relation: { column: 'relation', of: 'link' },
  },
  event: {
    kind: { column: 'kind' },
    when: { from: 'when_earliest', to: 'when_latest', dated: 'when_edtf' },
    place: { column: 'place_key', folded: true },
    participant: { linked: 'event_person', own: 'event_id', other: 'person_id' },
    article: { linked: 'article_event', own: 'event_id', other: 'article_id' },
  },
};

/** The aliases under which a row of the entity and of the link that leads to it stand. */
interface Aliases {
  readonly row: string;
  readonly link: string;
}

/** A filter as a condition of SQL that is true or not, and null only where `not` has not been asked. */
export function filterSql(filter: Filter, entity: OrderedEntity, aliases: Aliases, text: StatementText): string {
  if ('and' in filter) return joined(filter.and, 'and', 'true');
  if ('or' in filter) return joined(filter.or, 'or', 'false');
  // What is null does not hold, so its contrary does.
  if ('not' in filter) return `not coalesce(${filterSql(filter.not, entity, aliases, text)}, false)`;
  const condition = conditions[entity]?.[filter.field];
  if (condition === undefined) throw new Error(`"${entity}" has no condition "${filter.field}"`);
  return conditionSql(condition, filter, aliases, text);

  function joined(parts: readonly Filter[], word: string, none: string): string {
    if (parts.length === 0) return none;
    return `(${parts.map((part) => filterSql(part, entity, aliases, text)).join(` ${word} `)})`;
  }
}

type Leaf = Extract<Filter, { field: string }>;

function conditionSql(condition: Condition, leaf: Leaf, { row, link }: Aliases, text: StatementText): string {
  if ('linked' in condition) {
    const { linked, own, other } = condition;
    return `exists (select 1 from ${linked} x where x.${own} = ${row}.id and ${compared(`x.${other}`, leaf, text)})`;
  }
  if ('parent' in condition) {
    const { parent, key, column } = condition;
    return `exists (select 1 from ${parent} x where x.id = ${row}.${key} and ${compared(`x.${column}`, leaf, text)})`;
  }
  if ('dated' in condition) {
    // A side that is open has no day, and overlaps whatever lies on that side.
    const column = leaf.operator === 'from' ? condition.to : condition.from;
    const sign = leaf.operator === 'from' ? '>=' : '<=';
    const open = leaf.operator === 'from' ? '9999-12-31' : '0000-01-01';
    const value = text.param(leaf.value);
    return `(${row}.${condition.dated} is not null and coalesce(${row}.${column}, '${open}') ${sign} ${value})`;
  }
  return compared(`${condition.of === 'link' ? link : row}.${condition.column}`, leaf, text, condition.folded);
}

function compared(expression: string, leaf: Leaf, text: StatementText, folded = false): string {
  const encode: Encode = folded ? foldValue : (value) => value;
  if (leaf.operator === 'in') return text.dialect.isOneOf(expression, text.array(leaf.value, encode));
  if (leaf.operator === 'eq') return `${expression} = ${text.param(leaf.value, encode)}`;
  const from = text.param(leaf.value, encode);
  const to = text.param(leaf.value, (value) => `${String(encode(value))}${lastCharacter}`);
  return `(${expression} >= ${from} and ${expression} < ${to})`;
}

/** Sorts behind every character that a text may go on with. */
const lastCharacter = '\u{10ffff}';

const foldValue: Encode = (value) => (typeof value === 'string' ? fold(value) : value);
