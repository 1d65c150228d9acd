/** The feed of changes as one list: the rules of its pages, what its cursors are good for, and where it ends. */
import { badInput } from '../query/bad-input.ts';
import type { PageRows, Row } from '../query/context.ts';
import { type CursorScope, decodeCursor } from '../query/cursor.ts';
import { type PageRules, pageArgsOf, scopeOf } from './paging.ts';
import type { Plan } from './plan.ts';
import { innerPage } from './read-row.ts';

export const feedRules = {
  list: 'changes',
  entity: 'change',
  order: { field: 'SEQUENCE', direction: 'ASC' },
  orderFields: ['SEQUENCE'],
} as const satisfies PageRules;

export const feedScope: CursorScope = scopeOf({}, feedRules);

/** The key of a page that has the end of the feed. No field's page has it: theirs are numbered. */
const newest = 'newest';

/** Adds the last change to the plan, as of the same moment as the rest. */
export function planNewest(plan: Plan): void {
  const end = plan.root.page(newest, 'changes', () => pageArgsOf({ last: 1 }, feedRules, plan));
  end.wantsRows = true;
  end.node.column('key');
}

/** The last change; null where nothing has changed. Throws BAD_CURSOR for a place `from` that is behind it. */
export function newestIn(answer: Row, from: string | null): PageRows['links'][number] | null {
  const end = innerPage(answer, newest).links[0] ?? null;
  if (from === null || decodeCursor(from, feedScope, ['number']).key <= (end?.key ?? 0)) return end;
  throw badInput(
    'BAD_CURSOR',
    'The cursor is of another store: this one has not changed so often. Read its feed from the beginning.',
  );
}
