import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../schema/domain/search/words.ts';

/**
 * Counts in how many texts of a folder (`.txt`, one article each) each stem stands, and writes
 * `src/identity/term-frequencies.ts`. What was counted is told in words, not by where it lies: `npm run frequencies -- DIR
 * "840 articles of US news of 2016"`.
 */
function main([folder, described]: readonly string[]): void {
  if (folder === undefined || described === undefined) {
    console.error('usage: npm run frequencies -- DIR "WHAT THE TEXTS ARE"');
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    hash.update(createHash('sha256').update(bytes).digest());
    for (const stem of new Set(wordsOf(bytes.toString('utf8')).map((word) => word.stem))) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  const text = printFrequencies(counts, files.length, described, hash.digest('hex'));
  writeFileSync(new URL('../src/identity/term-frequencies.ts', import.meta.url), text);
  console.log(`${files.length} texts, ${counts.size} stems, ${text.length} bytes`);
}

/** A stem that stands in one text is as rare as one that stands in none. */
const LEAST = 2;

function printFrequencies(
  counts: ReadonlyMap<string, number>,
  texts: number,
  described: string,
  digest: string,
): string {
  const stems = new Map<number, string[]>();
  for (const [stem, count] of counts) {
    if (count < LEAST || !/^[\p{L}\p{N}]+$/u.test(stem)) continue;
    const same = stems.get(count);
    if (same === undefined) stems.set(count, [stem]);
    else same.push(stem);
  }
  const lines = [...stems].sort(([a], [b]) => a - b).map(([count, same]) => `${count} ${same.sort().join(' ')}`);
  return `/**
 * In how many of ${described} each stem stands; those in one alone are left out.
 * Written by \`npm run frequencies\`; SHA-256 of the texts' own SHA-256 in the order of their names:
 * ${digest}
 */
export const frequencies = {
  version: '${digest.slice(0, 12)}',
  texts: ${texts},
  /** A line for each count: the count, then the stems. */
  lines: \`${lines.join('\n')}\`,
};
`;
}

main(process.argv.slice(2));
