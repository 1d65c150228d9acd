/** `onrecord review`, `decisions` and `undo`: the same as the mutations, with no token. */
import { scopes } from '../../schema/query/access.ts';
import type { DecisionChange, DecisionRow } from '../../schema/query/decisions.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { createWriter } from '../ingest/writer.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { idOfArticle } from './change-articles.ts';
import { globalId, keyIn } from './global-ids.ts';

interface Review {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly speaker?: string;
  readonly source?: string;
  readonly kind?: string;
  readonly content?: readonly string[];
  readonly note?: string;
  readonly by: string;
}

/** Confirms, rejects or corrects a quote. Throws DECISION_REFUSED, which says why. */
export async function review(config: Config, quote: string, options: Review): Promise<number> {
  const { by, note = null } = options;
  await decide(config, reviewOf(keyOf('Quote', quote), options), by, note);
  return 0;
}

export async function undo(config: Config, decision: string, by: string): Promise<number> {
  await decide(config, { verb: 'undo', decision: keyOf('Decision', decision) }, by, null);
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
      publisher: null,
    };
    for (let before: number | null = null; ; ) {
      const page: readonly DecisionRow[] = await store.decisions.page({ before, limit: pageSize, filter });
      for (const row of page) console.log(lineOf(row));
      before = page.at(-1)?.key ?? null;
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

function reviewOf(quote: number, options: Review): DecisionChange {
  const { confirm = false, reject = false, speaker, source, kind, content } = options;
  const corrections = [speaker, source, kind, content].filter((part) => part !== undefined);
  if (Number(confirm) + Number(reject) + Number(corrections.length > 0) !== 1)
    throw new UserFacingError(
      'INVALID_CONFIG',
      'Say one thing of the quote: --confirm, --reject, or what is to be different (--speaker, --source, --kind, --content).',
    );
  if (corrections.length === 0) return { verb: 'review', quote, verdict: confirm ? 'CONFIRMED' : 'REJECTED' };
  const words = (exact: string) => ({ exact, prefix: '', suffix: '' });
  return {
    verb: 'correct',
    quote,
    ...(speaker === undefined ? {} : { speaker: speaker === 'unknown' ? null : keyOf('Person', speaker) }),
    ...(source === undefined ? {} : { source: words(source) }),
    ...(kind === 'DIRECT' || kind === 'MIXED' || kind === 'INDIRECT' ? { quoteKind: kind } : {}),
    ...(content === undefined ? {} : { content: content.map(words) }),
  };
}

function keyOf(type: 'Quote' | 'Person' | 'Decision', id: string): number {
  const key = keyIn(type, id);
  if (key !== null) return key;
  throw new UserFacingError('DECISION_REFUSED', `"${id}" is not the id of a ${type.toLowerCase()}.`);
}

/** Decides, and prints what was decided. */
async function decide(config: Config, change: DecisionChange, by: string, note: string | null): Promise<void> {
  await withStore(config, async (store) => {
    const access = { scopes: new Set(scopes), tokenName: by, publisher: null };
    const request = { access, mutation: change.verb, idempotencyKey: null, input: null };
    const result = await createWriter(store).decide({ change, note, expectedRevision: null }, request);
    if ('failure' in result) throw new UserFacingError('DECISION_REFUSED', result.failure.message);
    console.log(lineOf(result.decision));
    return 0;
  });
}

async function withStore(config: Config, work: (store: Store) => Promise<number>): Promise<number> {
  const store = await openStore(config.DATABASE_URL);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
