/** The quotes that a text is compared with. */
import { isNamed } from '../../domain/check-quote/is-named.ts';
import type { Candidate, SpeakerMatch } from '../../domain/check-quote/judge-claim.ts';
import { spokenWords } from '../../domain/check-quote/split-claims.ts';
import type { QuoteKind } from '../../domain/model.ts';
import type { Row } from '../../query/context.ts';
import type { Selection } from '../../query/selection.ts';
import { innerRow, innerRows, rangeOf } from '../read-row.ts';

/** What is read of each quote. */
export function readCandidates(quote: Selection): void {
  if (!quote.isOf('quote')) throw new Error('only quotes are compared');
  quote.column('key', 'text', 'kind', 'copyRank').one('article').column('key');
  quote.list('content').column('start', 'end');
  quote.one('speaker').column('key', 'name').list('aliases').column('name');
  quote.embed('source').column('kind').embed('span').column('exact');
  quote.list('alternatives').one('speaker').column('name');
}

/** In the order of the rows. `speaker` is the name that is asked for. */
export function candidateOf(quote: Row, speaker: string | null): Candidate {
  const text = String(quote['text']);
  const said = quote['speaker'] === null ? null : innerRow(quote, 'speaker');
  return {
    key: Number(quote['key']),
    article: Number(innerRow(quote, 'article')['key']),
    kind: kindOf(quote['kind']),
    speaker: speaker === null ? 'unknown' : speakerMatch(speaker, quote, said),
    speakerKey: said === null ? null : Number(said['key']),
    quote: { text, words: spokenWords(text) },
    copyRank: String(quote['copyRank'] ?? '~'),
    pieces: innerRows(quote, 'content').map(rangeOf),
  };
}

const kindOf = (kind: unknown): QuoteKind => (kind === 'DIRECT' || kind === 'MIXED' ? kind : 'INDIRECT');

/** Whether a quote is of who is asked for: by all names of its speaker, or else by the words that name its source. */
function speakerMatch(sought: string, quote: Row, speaker: Row | null): SpeakerMatch {
  if (speaker !== null) {
    const names = [speaker, ...innerRows(speaker, 'aliases')].map((row) => String(row['name']));
    const others = innerRows(quote, 'alternatives').map((row) => String(innerRow(row, 'speaker')['name']));
    return isNamed(sought, [...names, ...others]) ? 'same' : 'other';
  }
  if (quote['source'] === null) return 'unknown';
  const source = innerRow(quote, 'source');
  if (isNamed(sought, [String(innerRow(source, 'span')['exact'])])) return 'same';
  return source['kind'] === 'PERSON' || source['kind'] === 'UNRESOLVED' ? 'unknown' : 'other';
}
