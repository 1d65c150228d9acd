/** Sentences without sense, of words that are as frequent as in news: what is found by rare words is found among as many. */
import { frequencies } from '../../src/identity/term-frequencies.ts';
import type { Random } from './random.ts';

export function sentence(random: Random, words: number): string {
  const chosen = Array.from({ length: words }, () => wordAt(random.next() * total)).join(' ');
  return chosen.charAt(0).toUpperCase() + chosen.slice(1);
}

/** In how many texts each word stands, added up from the first word on. */
const sums: number[] = [];
const words: string[] = [];
let total = 0;
for (const line of frequencies.lines.split('\n')) {
  const [texts, ...stems] = line.split(' ');
  for (const stem of stems) {
    if (!/^[a-z]+$/.test(stem)) continue;
    total += Number(texts);
    words.push(stem);
    sums.push(total);
  }
}

function wordAt(sum: number): string {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) <= sum) low = middle + 1;
    else high = middle;
  }
  return words[low] ?? 'the';
}
