import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore, type Store } from '../src/store/open-store.ts';
import { type AskTimed, askInProcess } from './check-quote/ask-in-process.ts';
import { type Case, casesOf } from './check-quote/cases.ts';
import { type TextToCheck, textsIn } from './check-quote/quotes-to-check.ts';
import { keys, operations } from './http/operations.ts';

const usage =
  'npm run bench:check-quote -- --texts DIR [--quotes N] [--show]; DATABASE_URL names an archive that the texts are added to, such as one of bench:load';

const check = `query ($text: String!, $speaker: String) { checkQuote(text: $text, speaker: $speaker) {
  verdict speakers { name } searched { articleCount from to }
  sentences { text verdict matches { quote { id text speaker { name } article { slug headline publisher publishedOn } } spans { start end text }
    difference { isNegated changedWordCount segments { change text otherText } } } } } }`;

/** Every so many texts are kept out of the archive: what they quote was never said there. */
const heldOut = 5;

/**
 * How often the verdict on a quote is right that was altered by script, of each kind; how often a quote is found that was never said in the
 * archive, of texts that are kept out of it; and how long a check takes beside the slowest of the three operations of `npm run bench`.
 */
async function main(): Promise<void> {
  const options = { texts: { type: 'string' }, quotes: { type: 'string' }, show: { type: 'boolean' } } as const;
  const { values } = parseArgs({ options });
  if (values.texts === undefined) {
    console.error(`usage: ${usage}`);
    process.exitCode = 2;
    return;
  }
  const texts = textsIn(values.texts);
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-check-'));
  const store = await openStore(process.env['DATABASE_URL'] ?? `file:${join(folder, 'store.db')}`);
  try {
    const archive = texts.filter((_, n) => n % heldOut !== 0);
    await store.save(archive.map(({ article }) => article));
    const quotes = evenly(
      archive.flatMap((text) => text.quotes),
      Number(values.quotes ?? 300),
    );
    const ask = askInProcess(store);
    console.log(`${archive.length} texts added, ${quotes.length} of their quotes altered`);
    const times = await checkAll(casesOf(quotes), ask, values.show === true);
    await checkUnsaid(
      texts.filter((_, n) => n % heldOut === 0),
      ask,
      values.show === true,
    );
    await compareTimes(times, store, ask);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Verdict {
  readonly verdict: string;
  readonly isNegated: boolean;
  readonly milliseconds: number;
  readonly matched: string;
}

async function verdictOf(text: string, speaker: string | null, ask: AskTimed): Promise<Verdict> {
  const { data, milliseconds } = await ask(check, { text, speaker });
  if (!isCheck(data)) throw new Error('no check was answered');
  const matches = data.checkQuote.sentences.flatMap((sentence) => sentence.matches.slice(0, 1));
  return {
    verdict: data.checkQuote.verdict,
    isNegated: matches.some(({ difference }) => difference.isNegated),
    milliseconds,
    matched: data.checkQuote.sentences
      .map(({ verdict, text: own, matches: [best] }) => `${verdict}: ${own}\n    ${best?.quote.text ?? ''}`)
      .join('\n  '),
  };
}

interface Checked {
  readonly checkQuote: {
    readonly verdict: string;
    readonly sentences: readonly {
      readonly text: string;
      readonly verdict: string;
      readonly matches: readonly {
        readonly quote: { readonly text: string };
        readonly difference: { readonly isNegated: boolean };
      }[];
    }[];
  };
}

const isCheck = (data: unknown): data is Checked => typeof data === 'object' && data !== null && 'checkQuote' in data;

async function checkAll(cases: readonly Case[], ask: AskTimed, isShown: boolean): Promise<readonly number[]> {
  const kinds = new Map<string, { all: number; right: number }>();
  const times: number[] = [];
  for (const { kind, text, speaker, right, isNegated } of cases) {
    const found = await verdictOf(text, speaker, ask);
    times.push(found.milliseconds);
    const isRight = right.includes(found.verdict) && (isNegated === null || isNegated === found.isNegated);
    const counted = kinds.get(kind) ?? { all: 0, right: 0 };
    kinds.set(kind, { all: counted.all + 1, right: counted.right + Number(isRight) });
    if (!isRight && isShown) {
      console.log(
        `${kind}: ${found.verdict}${found.isNegated ? ' (not)' : ''}, by ${speaker}\n  ${text}\n  ${found.matched}`,
      );
    }
  }
  const all = [...kinds.values()].reduce((sum, each) => ({ all: sum.all + each.all, right: sum.right + each.right }));
  for (const [kind, counted] of [...kinds, ['all', all] as const])
    console.log(share(kind, counted.right, counted.all, 'right'));
  return times;
}

/** Quotes of texts that the archive does not have, but for those that another text has, too. */
async function checkUnsaid(texts: readonly TextToCheck[], ask: AskTimed, isShown: boolean): Promise<void> {
  const quotes = texts.flatMap((text) => text.quotes);
  let wrong = 0;
  for (const { text, speaker } of quotes) {
    const found = await verdictOf(text, speaker, ask);
    if (found.verdict !== 'FOUND' && found.verdict !== 'CLOSE') continue;
    wrong += 1;
    if (isShown) console.log(`never said: ${found.verdict}\n  ${text}\n  ${found.matched}`);
  }
  console.log(share('never said', wrong, quotes.length, 'found'));
}

/** Each of the three operations is asked so often. */
const rounds = 200;

async function compareTimes(checks: readonly number[], store: Store, ask: AskTimed): Promise<void> {
  const { data } = await ask('{ articles { totalCount } people { totalCount } }', {});
  console.log(`in an archive of ${JSON.stringify(data)}, ${store.constructor.name}`);
  print('a check', checks);
  const [people, articles] = [10, 50];
  const slowest: { name: string; times: readonly number[] }[] = [];
  for (const name of ['article', 'newest', 'person'] as const) {
    const times: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      const [prefix = '', count = 1] = keys(articles, people)[name] ?? [];
      times.push((await ask(operations[name], { slug: `${prefix}-${1 + (n % count)}` })).milliseconds);
    }
    print(name, times);
    slowest.push({ name, times });
  }
  const [most] = slowest.sort((a, b) => at(b.times, 0.5) - at(a.times, 0.5));
  if (most === undefined) return;
  const times = (share: number) => (at(checks, share) / at(most.times, share)).toFixed(1);
  console.log(
    `a check takes ${times(0.5)} times as long as "${most.name}" at the median, ${times(0.95)} times at the 95th percentile`,
  );
}

const print = (name: string, times: readonly number[]): void =>
  console.log(`${name.padEnd(18)} p50 ${at(times, 0.5).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms`);

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

const share = (kind: string, some: number, all: number, what: string): string =>
  `${kind.padEnd(18)} ${some} of ${all} ${what}: ${((100 * some) / Math.max(1, all)).toFixed(1)} %`;

/** So many of the items, from all of the list. */
function evenly<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return Array.from({ length: Math.min(items.length, most) }, (_, n) => items[Math.floor(n * step)]).filter(
    (item) => item !== undefined,
  );
}

await main();
