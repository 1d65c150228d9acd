import { momentBounds } from '../domain/moment-bounds.ts';
import { builder } from './builder.ts';
import { connections } from './connections.ts';
import { pageField } from './page-field.ts';

/** The versions of an article, the newest first; `asOf` and `number` pick some. */
export const revisionsPage = pageField({
  entity: 'revision',
  connection: connections.revision,
  order: { field: 'NUMBER', direction: 'DESC' },
  further: {
    args: builder.args((arg) => ({
      asOf: arg.field({
        type: 'PartialDateTime',
        description: 'Versions ingested until this time only; the newest of them was the current version at this time.',
      }),
      number: arg.int({ description: 'The version with this number only.' }),
    })),
    conditions: ({ asOf, number }, plan) => [
      ...(typeof asOf === 'string'
        ? [{ field: 'servedFrom' as const, operator: 'to' as const, value: plan.param(momentBounds(asOf)?.last) }]
        : []),
      ...(typeof number === 'number'
        ? [{ field: 'number' as const, operator: 'eq' as const, value: plan.param(number) }]
        : []),
    ],
  },
});
