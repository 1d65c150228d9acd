/** The feed of changes as a stream. */
import { assertValidText } from '../query/assert-valid-text.ts';
import type { Context, Row } from '../query/context.ts';
import { encodeCursor } from '../query/cursor.ts';
import { feedRules, feedScope, newestIn, planNewest } from './changes-feed.ts';
import { addCost, assertAffordable } from './cost.ts';
import { pageArgsOf } from './paging.ts';
import type { Plan } from './plan.ts';
import { innerPage } from './read-row.ts';

/** How many changes are read at once. */
const batch = 50;

const news = 'changes';

const nothing = { links: [], hasMore: false } as const;

/** Delay before the next try where a store is away or busy, in milliseconds. */
const pause = 1_000;

/** Error codes after which the same query may succeed later. */
const forNow = ['STORE_UNREACHABLE', 'OVERLOADED', 'QUERY_TIMEOUT'];

const isForNow = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && forNow.some((code) => code === error.code);

/**
 * Plans the changes behind a cursor, and where the feed ends, both as of one moment; without rows only the latter: under a
 * filter to look for changes from the beginning on may be to look at the whole feed.
 */
export function planChanges(plan: Plan, args: Readonly<Record<string, unknown>>, wantsRows = true): Plan {
  assertValidText(args);
  const pageArgs = pageArgsOf({ ...args, first: batch }, feedRules, plan);
  if (wantsRows) {
    const page = plan.root.page(plan.pageKey(news, ''), 'changes', () => pageArgs);
    page.wantsRows = true;
    for (const visit of plan.visits()) visit.into(page.node.column('key'));
  }
  planNewest(plan);
  return plan;
}

/**
 * Reads on from a cursor whenever something has changed, or from now on where there is none, until it is stopped. Once it
 * has begun it waits for a store that cannot be reached for a while, and has missed nothing then.
 */
export function followChanges(
  planned: (after: string | null, wantsRows?: boolean) => Plan,
  from: string | null,
  context: Context,
): AsyncIterable<Row> {
  // What cannot be read is refused here, before the stream begins.
  const first = planned(from);
  if (first.refused[0] !== undefined) throw first.refused[0];
  addCost(first, context);
  assertAffordable(context);
  let isStopped = false;
  let hasNews = true;
  let wake: () => void = () => undefined;
  const tell = () => {
    hasNews = true;
    wake();
  };
  const unwatch = context.store.watch(tell);
  const stop = () => {
    isStopped = true;
    unwatch();
    wake();
  };

  async function* rows(): AsyncGenerator<Row, void> {
    let after = from;
    let isFirst = from === null;
    let hasBegun = false;
    while (!isStopped) {
      if (!hasNews)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (isStopped) return;
      hasNews = false;
      // Without a cursor the feed begins at its end.
      const plan = planned(after, !isFirst);
      const answer = await context.store.read(plan.root, plan.params).catch((error: unknown) => {
        if (!hasBegun || !isForNow(error)) throw error;
        return null;
      });
      if (answer === null) {
        setTimeout(tell, pause);
        continue;
      }
      hasBegun = true;
      const { links, hasMore } = isFirst ? nothing : innerPage(answer, plan.pageKey(news, ''));
      const end = newestIn(answer, after);
      for (const link of links) {
        after = encodeCursor(feedScope, link);
        yield link.node;
        if (isStopped) return;
      }
      if (hasMore) hasNews = true;
      else if (end !== null) after = encodeCursor(feedScope, end);
      isFirst = false;
    }
  }

  // A failed iterator needs no return().
  async function* untilItFails(): AsyncGenerator<Row, void> {
    try {
      yield* rows();
    } finally {
      unwatch();
    }
  }

  const generator = untilItFails();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => generator.next(),
      // A waiting generator ends only after it is woken.
      return: () => {
        stop();
        return generator.return();
      },
      throw: (error: unknown) => {
        stop();
        return generator.throw(error);
      },
    }),
  };
}
