import { momentBounds } from '../domain/moment-bounds.ts';
import { connections } from './connections.ts';
import { pageField } from './page-field.ts';
import type { Plan } from './plan.ts';

/** The versions of an article that were served, the newest first. */
export const revisionsPage = pageField({
  entity: 'revision',
  connection: connections.revision,
  order: { field: 'NUMBER', direction: 'DESC' },
  further: { conditions: (_, plan) => servedAsOf({}, plan) },
});

/** The conditions on versions that were served until `asOf`, else until now; or on the one of a `number`. */
export function servedAsOf({ number, asOf }: { readonly number?: number; readonly asOf?: string }, plan: Plan) {
  const equals = (field: 'isLate' | 'number', value: number) => ({
    field,
    operator: 'eq' as const,
    value: plan.param(value),
  });
  return [
    // A version that never was shown has no such moment, and meets no condition on it.
    { field: 'servedFrom' as const, operator: 'to' as const, value: plan.param(momentBounds(asOf ?? '9999')?.last) },
    ...(asOf === undefined ? [] : [equals('isLate', 0)]),
    ...(number === undefined ? [] : [equals('number', number)]),
  ];
}
