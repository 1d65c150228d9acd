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
        description: 'Versions visible until this time only; the newest of them was the current version at this time.',
      }),
      number: arg.int({ description: 'The version with this number only.' }),
    })),
    conditions: ({ asOf, number }, plan) => [
      // A version that never was shown has no such moment, and meets no condition on it.
      {
        field: 'servedFrom' as const,
        operator: 'to' as const,
        value: plan.param(momentBounds(typeof asOf === 'string' ? asOf : '9999')?.last),
      },
      ...(typeof asOf === 'string'
        ? [{ field: 'isLate' as const, operator: 'eq' as const, value: plan.param(0) }]
        : []),
      ...(typeof number === 'number'
        ? [{ field: 'number' as const, operator: 'eq' as const, value: plan.param(number) }]
        : []),
    ],
  },
});
