/** `onrecord review`, `review-mention` and `correction`: the same as the mutations, with no token. */

import type { CorrectionKind } from '../../schema/domain/model.ts';
import { momentBounds } from '../../schema/domain/moment-bounds.ts';
import type { DecisionChange } from '../../schema/query/decisions.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import { idOfArticle } from './change-articles.ts';
import { decide, keyOf, withStore } from './decide.ts';
import { wordsOf } from './decide-nodes.ts';
import { keyIn } from './global-ids.ts';

interface Author {
  readonly note?: string;
  readonly by: string;
}

interface Review extends Author {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly speaker?: string;
  readonly source?: string;
  readonly kind?: string;
  readonly content?: readonly string[];
  readonly articles?: readonly string[];
}

/** Confirms, rejects or corrects a quote, or confirms or rejects an event. Each function throws DECISION_REFUSED, which says why. */
export async function review(config: Config, id: string, options: Review): Promise<number> {
  const { by, note = null } = options;
  const event = keyIn('Event', id);
  const change =
    event === null ? quoteReviewOf(keyOf('Quote', id), options) : await eventReviewOf(config, event, options);
  await decide(config, change, by, note);
  return 0;
}

/** Confirms or rejects a mention, or says of whom it is. */
export async function reviewMention(
  config: Config,
  article: string,
  exact: string,
  options: Author & {
    readonly confirm?: boolean;
    readonly reject?: boolean;
    readonly wholePerson?: boolean;
    readonly person?: string;
    readonly prefix?: string;
    readonly suffix?: string;
  },
): Promise<number> {
  const { confirm = false, reject = false, wholePerson = false, person, prefix = '', suffix = '' } = options;
  if (Number(confirm) + Number(reject) + Number(person !== undefined) !== 1 || (wholePerson && !reject))
    throw new UserFacingError(
      'INVALID_CONFIG',
      'Say one thing of the mention: --confirm, --reject (--whole-person), or whose it is (--person).',
    );
  const [of] = await articlesOf(config, [article]);
  const about = { article: of ?? 0, words: { exact, prefix, suffix } };
  const change: DecisionChange =
    person === undefined
      ? { ...about, verb: 'reviewMention', verdict: confirm ? 'CONFIRMED' : 'REJECTED', isWholePerson: wholePerson }
      : { ...about, verb: 'correctMention', person: keyOf('Person', person) };
  await decide(config, change, options.by, options.note ?? null);
  return 0;
}

/** Adds a notice to an article. */
export async function addCorrection(
  config: Config,
  article: string,
  words: string,
  options: Author & { readonly kind: CorrectionKind; readonly at?: string; readonly quotes?: readonly string[] },
): Promise<number> {
  const { kind, at = null, quotes = [] } = options;
  if (at !== null && momentBounds(at) === null)
    throw new UserFacingError(
      'DECISION_REFUSED',
      `"${at}" is no moment; write 2019-02-23T05:00:00+08:00, or a day: 2019-02-23.`,
    );
  const [of] = await articlesOf(config, [article]);
  const about = {
    verb: 'addCorrection',
    by: of ?? 0,
    kind,
    at,
    quotes: quotes.map((id) => keyOf('Quote', id)),
  } as const;
  await decide(config, { ...about, text: wordsOf('notice', words, longestNotice) }, options.by, options.note ?? null);
  return 0;
}

/** The most characters of a notice. */
const longestNotice = 2_000;

async function articlesOf(config: Config, names: readonly string[]): Promise<readonly number[]> {
  const keys: number[] = [];
  await withStore(config, async (store) => {
    for (const name of names) keys.push(await idOfArticle(store, name));
    return 0;
  });
  return keys;
}

async function eventReviewOf(config: Config, event: number, options: Review): Promise<DecisionChange> {
  const { confirm = false, reject = false, speaker, source, kind, content, articles } = options;
  const isQuoteOnly = [speaker, source, kind, content].some((part) => part !== undefined);
  if (confirm === reject || isQuoteOnly)
    throw new UserFacingError('INVALID_CONFIG', 'Say one thing of the event: --confirm, or --reject.');
  const meant = articles === undefined ? null : await articlesOf(config, articles);
  return { verb: 'reviewEvent', event, articles: meant, verdict: confirm ? 'CONFIRMED' : 'REJECTED' };
}

function quoteReviewOf(quote: number, options: Review): DecisionChange {
  const { confirm = false, reject = false, speaker, source, kind, content, articles } = options;
  const corrections = [speaker, source, kind, content].filter((part) => part !== undefined);
  if (Number(confirm) + Number(reject) + Number(corrections.length > 0) !== 1 || articles !== undefined)
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
