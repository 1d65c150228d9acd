import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalWords } from '../schema/domain/same-words/canonical-words.ts';
import { variantDifference } from '../schema/domain/same-words/is-variant.ts';
import { worded } from '../schema/domain/same-words/word-difference.ts';
import { keptPairs } from '../schema/domain/same-words/word-pairs.ts';
import { readDocument } from '../src/reader/read-document.ts';
import { quoteText } from '../src/store/write/article/quote-text.ts';
import { documentOf } from './dated-document.ts';
import { alterations } from './same-words/alter.ts';

/** Two texts, whether they are the same words, and what was done to one of them. */
interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly kind: string;
}

/**
 * How often quotes are joined that another paper prints in other ways, and how often those that only look alike. Of the quotes in the texts of
 * a folder (`--texts`), altered by script and each beside the most similar one of another text; or of `--pairs`, a file with one
 * JSON object a line: `a`, `b`, `same`, `kind`. `--show` prints the pairs that are not as they should be.
 */
function main(): void {
  const options = { texts: { type: 'string' }, pairs: { type: 'string' }, show: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  const { texts, pairs: file } = values;
  if (texts === undefined && file === undefined) {
    console.error('usage: npm run bench:same-words -- --texts DIR | --pairs FILE.jsonl [--show]');
    process.exitCode = 2;
    return;
  }
  const pairs = file === undefined ? madeOf(texts ?? '') : readFileSync(file, 'utf8').trim().split('\n').map(parsePair);
  const kinds = new Map<string, { all: number; joined: number }>();
  for (const pair of pairs) {
    const isJoined = joins(pair);
    const counted = kinds.get(pair.kind) ?? { all: 0, joined: 0 };
    counted.all += 1;
    if (isJoined) counted.joined += 1;
    kinds.set(pair.kind, counted);
    if (values.show && isJoined !== pair.same) console.log(`${pair.kind}\n  ${pair.a}\n  ${pair.b}`);
  }
  for (const [kind, { all, joined }] of kinds) {
    console.log(`${kind.padEnd(14)} ${joined} of ${all} joined: ${((100 * joined) / all).toFixed(1)} %`);
  }
}

/** As the service joins them: found by the same hash, and with a small difference. */
function joins({ a, b }: Pair): boolean {
  const kept = new Set(keptPairs(canonicalWords(a)));
  return (
    keptPairs(canonicalWords(b)).some((hash) => kept.has(hash)) && variantDifference(worded(a), worded(b)) !== null
  );
}

function parsePair(line: string): Pair {
  const pair: unknown = JSON.parse(line);
  if (!isPair(pair)) throw new Error(`not a pair: ${line.slice(0, 80)}`);
  return { ...pair, kind: pair.kind ?? (pair.same ? 'same' : 'look alike') };
}

const isPair = (value: unknown): value is Pick<Pair, 'a' | 'b' | 'same'> & { readonly kind?: string } =>
  typeof value === 'object' && value !== null && 'a' in value && 'b' in value && 'same' in value;

function madeOf(folder: string): readonly Pair[] {
  const quotes = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name, article) => {
      const document = documentOf(readFileSync(join(folder, name)), name, null);
      const texts = readDocument(document).quotes.map(({ content }) => quoteText(document.text, content));
      return texts.filter((text) => text.split(' ').length >= 5).map((text) => ({ text, article }));
    });
  const pairs: Pair[] = [];
  for (const [seed, { text }] of quotes.entries()) {
    for (const [kind, alter] of Object.entries(alterations)) {
      const altered = alter(text, seed);
      if (altered !== null) pairs.push({ a: text, b: altered, same: true, kind });
    }
  }
  return [...pairs, ...lookingAlike(quotes)];
}

/** Each quote beside the one of another text that has the most of its words. */
function lookingAlike(quotes: readonly { readonly text: string; readonly article: number }[]): readonly Pair[] {
  const words = quotes.map(({ text }) => new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  return quotes.flatMap(({ text, article }, i) => {
    let [best, most] = ['', 0];
    for (const [j, other] of quotes.entries()) {
      if (other.article === article) continue;
      const shared =
        [...(words[i] ?? [])].filter((word) => words[j]?.has(word)).length / Math.sqrt(words[j]?.size || 1);
      if (shared > most) [best, most] = [other.text, shared];
    }
    return best === '' ? [] : [{ a: text, b: best, same: false, kind: 'look alike' }];
  });
}

main();
