import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GoldQuote, goldQuotes, type Span, sameSpans, withoutMarks } from './gold-quotes.ts';

/**
 * Prints how often quotes are right at each confidence: `--gold` has `text/*.txt` and `attributions/*.ann` (brat), `--pred`
 * what `npm run predict` wrote. Right is a quote with exactly the content of a gold quote, and a source that begins or ends
 * within the gold one. The expected calibration error is taken over ten bins of equal width; `--json` prints no more than it and the
 * share of quotes at 0.9 or above.
 */
function main(): void {
  const { values } = parseArgs({
    options: { gold: { type: 'string' }, pred: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.gold === undefined || values.pred === undefined) {
    console.error('usage: npx tsx bench/calibration.ts --gold DIR --pred DIR [--json]');
    process.exitCode = 2;
    return;
  }
  const rows = new Map<number, Row>();
  for (const file of readdirSync(join(values.gold, 'text')).filter((name) => name.endsWith('.txt'))) {
    const name = file.slice(0, -'.txt'.length);
    const text = readFileSync(join(values.gold, 'text', file), 'utf8');
    const gold = goldQuotes(values.gold, name, text);
    for (const quote of predicted(join(values.pred, `${name}.json`))) {
      const row = rows.get(quote.confidence) ?? { count: 0, right: 0 };
      rows.set(quote.confidence, {
        count: row.count + 1,
        right: row.right + (isRight(text, quote, gold) ? 1 : 0),
      });
    }
  }
  print(rows, values.json);
}

interface Row {
  readonly count: number;
  readonly right: number;
}

interface Predicted {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly confidence: number;
}

const predicted = (file: string): readonly Predicted[] => JSON.parse(readFileSync(file, 'utf8')).quotes;

function isRight(text: string, { content, source }: Predicted, gold: readonly GoldQuote[]): boolean {
  const found = gold.find((quote) => sameSpans(withoutMarks(text, content), withoutMarks(text, quote.content)));
  if (found === undefined) return false;
  if (source === null || found.source.length === 0) return source === null && found.source.length === 0;
  return found.source.some(([start, end]) => source[0] < end && start < source[1]);
}

const BINS = 10;

function print(rows: ReadonlyMap<number, Row>, asJson: boolean): void {
  const all = [...rows].sort(([a], [b]) => b - a);
  const count = all.reduce((sum, [, row]) => sum + row.count, 0);
  let error = 0;
  for (let bin = 0; bin < BINS; bin += 1) {
    const own = all.filter(([confidence]) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin);
    error += Math.abs(own.reduce((sum, [confidence, row]) => sum + row.right - confidence * row.count, 0)) / count;
  }
  const sure = all.filter(([confidence]) => confidence >= 0.9).map(([, row]) => row);
  const sureCount = sure.reduce((sum, row) => sum + row.count, 0);
  const sureRight = sure.reduce((sum, row) => sum + row.right, 0);
  if (asJson) {
    console.log(
      JSON.stringify({ expectedCalibrationError: error, sure: sureCount / count, sureRight: sureRight / sureCount }),
    );
    return;
  }
  console.log('confidence  quotes  right');
  for (const [confidence, row] of all) {
    console.log(`${confidence.toFixed(2).padStart(10)}${String(row.count).padStart(8)}${share(row.right, row.count)}`);
  }
  console.log(`expected calibration error ${error.toFixed(3)}`);
  console.log(
    `at 0.9 or above: ${share(sureCount, count).trim()} of the quotes, right ${share(sureRight, sureCount).trim()}`,
  );
}

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3)).padStart(7);

main();
