import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const speakers = ['Ada Lindqvist', 'Bruno Castellan', 'Cora Whitlow', 'Dario Fennimore'];

/** Writes made-up articles, a file each, `0000.txt` and so on; each `edition` is another revision of them. */
export function writeMadeUpFiles(folder: string, count: number, edition = 1): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < count; n += 1) {
    writeFileSync(join(folder, `${String(n).padStart(4, '0')}.txt`), madeUpText(n, edition));
  }
}

/** What the n-th article says: two quotes of one of four people, whom another of them met, and which edition it is. */
export function madeUpText(n: number, edition: number): string {
  const speaker = speakers[n % speakers.length];
  const other = speakers[(n + 1) % speakers.length];
  return [
    `Weir ${n} of Norrholm opens`,
    `"Weir ${n} is open," said ${speaker}, the keeper of weir ${n}.`,
    `${other} met the keeper at the weir summit on ${(n % 28) + 1} May 2021.`,
    `"It will stay so," said ${speaker}.`,
    `This is edition ${edition}.`,
  ].join('\n\n');
}
