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
        description: 'Only the versions that had been ingested by this moment; the newest of them was served at it.',
      }),
      number: arg.int({ description: 'Only the version with this number.' }),
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
