/** Facets: the rows of a list counted by what they have in common. */
import type { Row } from '../query/context.ts';
import { type DatedEntity, type FacetedEntity, facets, type GroupedEntity, timelines } from '../query/facets.ts';
import { encodeGlobalId } from '../query/global-id.ts';
import { type Aggregation, Selection } from '../query/selection.ts';
import { builder } from './builder.ts';
import { aggregationOf, type Counted, countedNames, sizeOf } from './counted-rows.ts';
import { type AnyField, type FieldMaker, madeField } from './made-field.ts';
import type { Target, Visit } from './plan.ts';
import { plannedKey } from './planned-keys.ts';
import { innerRow, innerRows } from './read-row.ts';
import { Entity, refs } from './refs.ts';
import { timelineOf } from './timelines.ts';

/** A group, and the entity that it stands for where it stands for one. */
interface FacetShape {
  readonly row: Row;
  readonly entity: GroupedEntity | null;
}

const mostFacets = 100;
const mostMembers = 20;

/** The fields that the connections to an entity have beside those of every connection. */
export const countFields = {
  article: countFieldsOf('article'),
  person: countFieldsOf('person'),
  quote: countFieldsOf('quote'),
  event: countFieldsOf('event'),
  hit: countFieldsOf('hit'),
} as const satisfies Record<FacetedEntity, unknown>;

function countFieldsOf(entity: FacetedEntity): (t: FieldMaker) => Record<string, AnyField> {
  const by = builder.enumType(`${countedNames[entity]}FacetBy`, {
    description: 'Property by which the rows of a list are grouped and counted.',
    values: Object.fromEntries(
      Object.entries<{ readonly description: string }>(facets[entity]).map(([name, { description }]) => [
        name,
        { description },
      ]),
    ),
  });
  const ref = facetRef(entity);
  const args = builder.args((t) => ({
    by: t.field({ type: by, required: true, description: 'Property to group by.' }),
    first: t.int({ defaultValue: 10, description: `Number of groups, 1 to ${mostFacets}.` }),
  }));
  const timeline = isDated(entity) ? timelineOf(entity) : null;
  return (t) => ({
    facets: madeField(t, {
      type: [ref],
      args,
      description:
        'Groups of all rows of the list under its filter, not only of the page, the largest group first. Rows without the property are in none.',
      extensions: {
        reads: (target: Target, visit: Visit) => {
          const aggregation = aggregationOf(target, visit, 'facet', mostFacets);
          visit.into(aggregation);
        },
      },
      resolve: ({ page }: Counted, { by: asked }: { by: string }, _: unknown, info: never) => {
        const grouped = entityOf(entity, asked);
        return (page.aggregations.get(plannedKey(info)) ?? []).map((row): FacetShape => ({ row, entity: grouped }));
      },
    }),
    ...(timeline === null ? {} : { timeline: madeField(t, timeline) }),
  });
}

function facetRef(entity: FacetedEntity) {
  return builder.objectRef<FacetShape>(`${countedNames[entity]}Facet`).implement({
    description: 'A group of rows with one value in common.',
    fields: (t) => ({
      value: t.string({
        description:
          'The common value: a name, an enum value, words, or the id of the person, event, author or publisher; a filter by it selects the group alone.',
        resolve: ({ row, entity: grouped }) => commonValue(row['value'], grouped),
      }),
      count: t.int({ description: 'Number of rows in the group.', resolve: ({ row }) => Number(row['count']) }),
      entity: t.field({
        type: Entity,
        nullable: true,
        description: 'The person or event that the rows have in common; null for a group by anything else.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const { rows, by } = aggregation(target);
            const grouped = entityOf(entity, by);
            if (grouped === 'person' || grouped === 'event')
              visit.into(rows.one(grouped).column('key'), countedNames[grouped]);
          },
        },
        resolve: ({ row, entity: grouped }) =>
          (grouped === 'person' || grouped === 'event') && row[grouped] !== null ? innerRow(row, grouped) : null,
      }),
      ...(entity === 'article' ? { author: makerField(t, 'author'), publisher: makerField(t, 'publisher') } : {}),
      nodes: t.field({
        type: [refs[entity]],
        args: {
          first: t.arg.int({ defaultValue: 3, description: `Number of rows, 1 to ${mostMembers}.` }),
        },
        description: 'First rows of the group, in the order of the list.',
        extensions: {
          reads: (target: Target, visit: Visit) => {
            const size = sizeOf(visit, 'first', mostMembers);
            const { groupRows } = aggregation(target);
            const key = visit.pageKey('members');
            const known = groupRows.get(key) ?? { size: visit.plan.param(size), node: new Selection(entity) };
            groupRows.set(key, known);
            visit.into(known.node);
          },
        },
        resolve: ({ row }, _, __, info) => innerRows(row, plannedKey(info)),
      }),
    }),
  });
}

/** The author or publisher that a group stands for. */
const makerField = (t: FieldMaker, maker: 'author' | 'publisher'): AnyField =>
  madeField(t, {
    type: refs[maker],
    nullable: true,
    description: `The ${maker} that the rows have in common; null for a group by anything else.`,
    extensions: {
      reads: (target: Target, visit: Visit) => {
        const { rows, by } = aggregation(target);
        if (entityOf('article', by) === maker) visit.into(rows.one(maker).column('key'));
      },
    },
    resolve: ({ row, entity: grouped }: FacetShape) => (grouped === maker ? innerRow(row, maker) : null),
  });

function entityOf(entity: FacetedEntity, by: string): GroupedEntity | null {
  const known: { readonly [name: string]: { readonly entity: GroupedEntity | null } } = facets[entity];
  return known[by]?.entity ?? null;
}

function aggregation(target: Target): Aggregation {
  if (target instanceof Selection || !('by' in target)) throw new Error('a group is of a list that is counted');
  return target;
}

/** Words that stand for a group in the place of a node begin with a tilde, so that they are no key. */
function commonValue(value: unknown, grouped: GroupedEntity | null): string {
  const isWords = grouped !== null && typeof value === 'string' && value.startsWith('~');
  if (isWords) return value.slice(1);
  return grouped === null ? String(value) : encodeGlobalId(grouped, Number(value));
}

function isDated(entity: FacetedEntity): entity is FacetedEntity & DatedEntity {
  return entity in timelines;
}
