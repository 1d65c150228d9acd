import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PARTS, type Part } from './ablation/parts.ts';

/**
 * What each part of the reader adds: reads texts as a whole and without one part after the other, has a scorer compare each with
 * its gold, and prints by how much the figures change. `{}` in the scorer's command stands for the folder of predictions; it
 * prints JSON, of which `--show` names the figures ("DIRECT.exact.f1").
 */
function main(): void {
  const { values } = parseArgs({
    options: {
      texts: { type: 'string' },
      dates: { type: 'string' },
      score: { type: 'string' },
      show: { type: 'string' },
      part: { type: 'string', multiple: true },
    },
  });
  const { texts, dates, score, show, part: asked } = values;
  if (texts === undefined || score === undefined || show === undefined) {
    console.error(
      'usage: npm run bench:ablation -- --texts DIR [--dates FILE.tsv] --score "COMMAND {} --json" --show FIGURE,… [--part NAME …]',
    );
    console.error(`parts: ${PARTS.map(({ name }) => name).join(' · ')}`);
    process.exitCode = 2;
    return;
  }
  const figures = show.split(',');
  const parts = asked === undefined ? PARTS : PARTS.filter(({ name }) => asked.includes(name));
  const measure = (part: Part | null): readonly number[] => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-ablation-'));
    try {
      predict([...['--texts', texts, '--out', folder], ...(dates === undefined ? [] : ['--dates', dates])], part);
      const scores: unknown = JSON.parse(run('sh', ['-c', score.replaceAll('{}', folder)], {}));
      return figures.map((path) => figureAt(scores, path));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const whole = measure(null);
  printRow('without', figures);
  printRow('(nothing)', whole.map(shown));
  for (const part of parts)
    printRow(
      part.name,
      measure(part).map((value, i) => changed(value, whole[i] ?? 0)),
    );
}

function predict(options: readonly string[], part: Part | null): void {
  const hooks = part === null ? [] : ['--import', './bench/ablation/register.js'];
  run(process.execPath, ['--import', 'tsx', ...hooks, 'bench/predict.ts', ...options], {
    LEFT_OUT: JSON.stringify(part?.leaves ?? []),
  });
}

function run(command: string, options: readonly string[], environment: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(command, options, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`"${command} ${options.join(' ')}" failed: ${stderr}`);
  return stdout;
}

/** The number at a path of keys. */
function figureAt(scores: unknown, path: string): number {
  let at = scores;
  for (const key of path.split('.'))
    at = typeof at === 'object' && at !== null ? Object.entries(at).find(([name]) => name === key)?.[1] : undefined;
  if (typeof at !== 'number') throw new Error(`The scorer's answer has no figure "${path}".`);
  return at;
}

/** Shares as hundredths, with one decimal. */
const shown = (value: number): string => (value * (value <= 1 ? 100 : 1)).toFixed(1);

function changed(value: number, whole: number): string {
  const difference = (value - whole) * (whole <= 1 ? 100 : 1);
  return Math.abs(difference) < 0.05 ? '·' : `${difference > 0 ? '+' : ''}${difference.toFixed(1)}`;
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(36) + cells.map((cell) => cell.padStart(Math.max(9, cell.length + 2))).join(''));
}

main();
