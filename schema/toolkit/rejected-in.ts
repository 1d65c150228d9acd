import type { RejectedRows } from '../query/selection.ts';

/**
 * Whether a filter of quotes or events asks for those that a human rejected: who names REJECTED in `review`, by `eq` or `in`, in any part of the
 * filter but those on related rows. They are asked for alone where a part that always holds names nothing else.
 */
export function rejectedIn(filter: unknown): RejectedRows {
  if (typeof filter !== 'object' || filter === null) return 'none';
  let found: RejectedRows = 'none';
  for (const [name, value] of Object.entries(filter)) {
    const inner = innerOf(name, value);
    if (inner === 'only' && name !== 'or' && name !== 'not') return 'only';
    if (inner !== 'none') found = 'also';
  }
  return found;
}

function innerOf(name: string, value: unknown): RejectedRows {
  if (name === 'review') return statesOf(value);
  if (name === 'not') return rejectedIn(value);
  if (name !== 'and' && name !== 'or') return 'none';
  const parts = (Array.isArray(value) ? value : []).map(rejectedIn);
  return parts.find((part) => part === 'only') ?? parts.find((part) => part === 'also') ?? 'none';
}

function statesOf(condition: unknown): RejectedRows {
  if (typeof condition !== 'object' || condition === null) return 'none';
  const asked = new Map<string, unknown>(Object.entries(condition));
  if (asked.get('eq') === 'REJECTED') return 'only';
  const among = asked.get('in');
  if (!Array.isArray(among) || !among.includes('REJECTED')) return 'none';
  return among.every((state) => state === 'REJECTED') ? 'only' : 'also';
}
