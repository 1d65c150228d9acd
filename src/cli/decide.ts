/** `onrecord decisions` and `undo`, and what the other verbs decide with: the same as the mutations, with no token. */
import { scopes } from '../../schema/query/access.ts';
import type { DecisionChange, DecisionRow } from '../../schema/query/decisions.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { createWriter } from '../ingest/writer.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { idOfArticle } from './change-articles.ts';
import { globalId, keyIn } from './global-ids.ts';

/** Undoes decisions, one after another. Throws DECISION_REFUSED, which says why. */
export async function undo(config: Config, decisions: readonly string[], by: string): Promise<number> {
  const keys = decisions.map((decision) => keyOf('Decision', decision));
  for (const key of keys) await decide(config, { verb: 'undo', decision: key }, by, null);
  return 0;
}

/** Prints the decisions, one a line. */
export async function listDecisions(
  config: Config,
  { article, state }: { readonly article?: string; readonly state?: readonly DecisionRow['state'][] },
): Promise<number> {
  return withStore(config, async (store) => {
    const filter = {
      kinds: null,
      states: state ?? null,
      by: null,
      article: article === undefined ? null : await idOfArticle(store, article),
      node: null,
      own: null,
      isWithheldListed: true,
    };
    for (let below: number | null = null; ; ) {
      const range = { above: null, below, from: 'greatest', limit: pageSize } as const;
      const page: readonly DecisionRow[] = await store.decisions.page({ ...range, filter });
      for (const row of page) console.log(lineOf(row));
      below = page.at(-1)?.key ?? null;
      if (page.length < pageSize) return 0;
    }
  });
}

const pageSize = 100;

function lineOf({ key, kind, state, by, at, words, note, gone }: DecisionRow): string {
  const about = words === null ? '' : `  "${words}"`;
  const missing = gone.length === 0 ? '' : `  (not there any more: ${gone.map((part) => `"${part}"`).join(', ')})`;
  return `${globalId('Decision', key)}  ${at}  ${state.padEnd(8)}  ${kind.padEnd(16)}  ${by}${about}${missing}${note === null ? '' : `  ${note}`}`;
}

/** The key in an id. Throws DECISION_REFUSED where it is that of something else. */
export function keyOf(type: 'Quote' | 'Person' | 'Decision', id: string): number {
  const key = keyIn(type, id);
  if (key !== null) return key;
  throw new UserFacingError('DECISION_REFUSED', `"${id}" is not the id of a ${type.toLowerCase()}.`);
}

/** Decides, and prints what was decided. */
export async function decide(config: Config, change: DecisionChange, by: string, note: string | null): Promise<void> {
  await withStore(config, async (store) => {
    const access = { scopes: new Set(scopes), tokenName: by, publisher: null };
    const request = { access, mutation: change.verb, idempotencyKey: null, input: null };
    const result = await createWriter(store).decide({ change, note, expectedRevision: null }, request);
    if ('failure' in result) throw new UserFacingError('DECISION_REFUSED', result.failure.message);
    for (const decision of result.decisions) console.log(lineOf(decision));
    return 0;
  });
}

export async function withStore(config: Config, work: (store: Store) => Promise<number>): Promise<number> {
  const store = await openStore(config.DATABASE_URL);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
