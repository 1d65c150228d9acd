import { builder } from './builder.ts';
import { connection } from './connection.ts';
import type { Context, Link, PageRows, Row } from './context.ts';
import { addCost, assertAffordable } from './cost.ts';
import { encodeCursor } from './cursor.ts';
import { entity } from './entity.ts';
import { ownSelection } from './entity-fields.ts';
import { ChangedTypeEnum, ChangeKindEnum } from './enums.ts';
import { filterInputs } from './filter-inputs.ts';
import { encodeGlobalId, type NodeEntity } from './global-id.ts';
import { searched } from './graph.ts';
import { momentBounds } from './moment-bounds.ts';
import { pageField } from './page-field.ts';
import { cutOf, orderName, type PageRules } from './paging.ts';
import { Plan } from './plan.ts';
import { Node, refs } from './refs.ts';
import { rootPage } from './root.ts';

const inOrder = { field: 'SEQUENCE', direction: 'ASC' } as const;
const rules: PageRules = { entity: 'change', order: inOrder, orderFields: [inOrder.field] };
const typeNames = { article: 'Article', person: 'Person', quote: 'Quote', event: 'Event' } as const;

/** How many changes a subscription reads at once. */
const batch = 50;

entity('change', {
  description:
    'The last thing that became of a node. A node that changes again moves to the end of the feed, so that each stands in it once.',
  fields: (t) => ({
    cursor: t.from(
      { self: ['key'] },
      {
        type: 'String',
        description: 'Its place in the feed: give it as `after` to go on from here, later or in another connection.',
        resolve: ({ key }) => encodeCursor(orderName(inOrder), { sort: key, key }),
      },
    ),
    kind: t.column('kind', ChangeKindEnum, 'What became of it.'),
    type: t.from(
      { self: ['type'] },
      {
        type: ChangedTypeEnum,
        description: 'What it is.',
        resolve: ({ type }) => type.toUpperCase(),
      },
    ),
    id: t.from(
      { self: ['type', 'nodeKey'] },
      {
        type: 'ID',
        description: "The node's id, which stays known where the node is withdrawn.",
        resolve: ({ type, nodeKey }) => encodeGlobalId(type, nodeKey),
      },
    ),
    at: t.column('at', 'DateTime', 'When it was taken in here, in UTC.'),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The node as it is now, null where it was withdrawn.',
      reads: (target, visit) => {
        for (const kind of searched) visit.into(ownSelection(target).one(kind).column('key'), typeNames[kind]);
      },
      resolve: (row) => nodeOf(row),
    }),
  }),
});

const nodeOf = (row: Row): unknown =>
  searched.map((kind: NodeEntity) => row[kind]).find((node) => isPresent(node)) ?? null;

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;

builder.queryFields((t) => ({
  changes: rootPage(
    t,
    'changes',
    pageField({
      entity: 'change',
      connection: connection('Change', 'change'),
      order: inOrder,
      further: {
        args: builder.args((arg) => ({
          since: arg.field({
            type: 'Moment',
            description: 'Only what changed at this moment or later, or from the beginning of this day, month or year.',
          }),
        })),
        conditions: ({ since }, plan) =>
          typeof since === 'string'
            ? [{ field: 'since', operator: 'from', value: plan.param(momentBounds(since)?.first) }]
            : [],
      },
    }),
    'What was added, changed or withdrawn, in order: for mirrors. Read to the end, keep the last `endCursor`, and go on `after` it later: every node that changed meanwhile comes, once.',
  ),
}));

builder.subscriptionType({
  description: 'What happens, as it happens, over server-sent events.',
  fields: (t) => ({
    changes: t.field({
      type: refs.change,
      args: {
        after: t.arg.string({
          description:
            'Begin behind this `cursor`: reconnect with the last one you have seen, and nothing is missed. From now on where not given.',
        }),
        filter: t.arg({ type: filterInputs.change, description: 'Which changes; all where none is given.' }),
      },
      description: 'The feed of `changes` as it grows, whoever takes articles in, this process or another.',
      subscribe: (_, args, context, info) => {
        const plan = (after: string | null) => {
          const made = new Plan(info);
          planChanges(made, { ...args, after });
          return made;
        };
        return follow(plan, args.after ?? null, context);
      },
      // Each event is an execution of its own, whose fields look for their keys: so it is planned again, and not asked.
      resolve: (row, args, _, info) => {
        planChanges(new Plan(info), args);
        return row;
      },
    }),
  }),
});

const keys = { news: 'changes', newest: 'newest' } as const;

/** The changes behind a cursor, and where the feed ends, both as of one moment. */
function planChanges(plan: Plan, args: Readonly<Record<string, unknown>>): void {
  const cut = cutOf({ ...args, first: batch }, rules, plan);
  const page = plan.root.page(plan.pageKey(keys.news, ''), 'changes', () => cut);
  page.wantsRows = true;
  for (const visit of plan.visits()) visit.into(page.node.column('key'));
  const end = plan.root.page(plan.pageKey(keys.newest, ''), 'changes', () => cutOf({ last: 1 }, rules, plan));
  end.wantsRows = true;
  end.node.column('key');
}

/** Reads on whenever something has changed, until it is stopped. */
function follow(planned: (after: string | null) => Plan, from: string | null, context: Context): AsyncIterable<Row> {
  // What cannot be read is refused here, before the stream begins.
  const first = planned(from);
  addCost(first, context);
  assertAffordable(context);
  let isStopped = false;
  let hasNews = true;
  let wake: () => void = () => undefined;
  const unwatch = context.store.watch(() => {
    hasNews = true;
    wake();
  });
  const stop = () => {
    isStopped = true;
    unwatch();
    wake();
  };

  async function* rows(): AsyncGenerator<Row, void> {
    let after = from;
    let isFirst = from === null;
    while (!isStopped) {
      if (!hasNews)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (isStopped) return;
      hasNews = false;
      const plan = planned(after);
      const answer = await context.store.read(plan.root, plan.params);
      const news = pageIn(answer, plan.pageKey(keys.news, ''));
      const [end] = pageIn(answer, plan.pageKey(keys.newest, '')).links;
      // Without a cursor the feed begins at its end.
      const links = isFirst ? [] : news.links;
      for (const link of links) {
        after = cursorOf(link);
        yield link.node;
        if (isStopped) return;
      }
      if (news.hasMore && !isFirst) hasNews = true;
      else if (end !== undefined) after = cursorOf(end);
      isFirst = false;
    }
  }

  const generator = rows();
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => generator.next(),
      // A generator that waits hears of its end only when it is woken.
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

const cursorOf = ({ sort, key }: Link): string => encodeCursor(orderName(inOrder), { sort, key });

function pageIn(row: Row, key: string): PageRows {
  const page = row[key];
  if (isPage(page)) return page;
  throw new Error(`"${key}" was not planned`);
}

const isPage = (value: unknown): value is PageRows => typeof value === 'object' && value !== null && 'links' in value;
