import { badInput } from '../query/bad-input.ts';
import { builder } from './builder.ts';
import type { EntityFields } from './entity-fields.ts';
import type { AnyField } from './made-field.ts';
import { pageArgsOf } from './paging.ts';
import { plannedKey } from './planned-keys.ts';
import { innerPage } from './read-row.ts';
import { refs } from './refs.ts';
import { servedAsOf } from './revisions-page.ts';

const rules = {
  list: 'Article.revisions',
  entity: 'revision',
  order: { field: 'NUMBER', direction: 'DESC' },
  orderFields: ['NUMBER'],
} as const;

const ArticleRevisionBy = builder.inputType('ArticleRevisionBy', {
  description: 'Exactly one way to name a version of an article.',
  isOneOf: true,
  fields: (t) => ({
    number: t.int({ description: 'The version with this number.' }),
    asOf: t.field({
      type: 'PartialDateTime',
      description: 'The version that was current at this time; at the end of a day, month or year.',
    }),
  }),
});

/**
 * One version of an article that was served. It is a node's field and no argument of the root field `article`: an `Article` with the text of
 * another time would have the same `id` as the one of now, and caches that keep nodes by their ids would take the one for the other.
 */
export function servedRevisionField(t: EntityFields<'article'>): AnyField {
  return t.field({
    type: refs.revision,
    nullable: true,
    description:
      'One version of the article: by its number, or as it was served at a time. Null if there is no such version, or if it was never visible.',
    args: builder.args((arg) => ({
      by: arg.field({ type: ArticleRevisionBy, required: true, description: 'The number, or the time.' }),
    })),
    reads: (target, visit) => {
      const conditions = servedAsOf(byOf(visit.args()), visit.plan);
      const args = () => pageArgsOf({ first: 1 }, rules, visit.plan, conditions);
      const page = target.page(visit.pageKey('servedRevision'), 'revisions', args);
      page.wantsRows = true;
      visit.into(page.node);
    },
    resolve: (row, _, info) => innerPage(row, plannedKey(info)).links[0]?.node ?? null,
  });
}

function byOf({ by }: Readonly<Record<string, unknown>>): { readonly number?: number; readonly asOf?: string } {
  if (typeof by === 'object' && by !== null) {
    if ('number' in by && typeof by.number === 'number') return { number: by.number };
    if ('asOf' in by && typeof by.asOf === 'string') return { asOf: by.asOf };
  }
  throw badInput('BAD_USER_INPUT', '"by" names no version; give a number or a time.');
}
