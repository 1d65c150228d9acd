import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

export interface IngestFolder {
  /** The path of a file or folder in it. */
  readonly at: (...names: readonly string[]) => string;
  /** Makes a folder of made-up articles, `name 0.txt` and so on; answers its path. */
  readonly madeUp: (name: string, count: number) => string;
  /** Makes a file; answers its path. */
  readonly write: (name: string, content: string) => string;
}

/** A folder for articles, which is there while the tests of the file run that calls this. */
export function ingestFolder(): IngestFolder {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-ingest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (...names) => join(folder, ...names),
    madeUp: (name, count) => {
      const path = join(folder, name);
      rmSync(path, { recursive: true, force: true });
      mkdirSync(path, { recursive: true });
      for (let i = 0; i < count; i += 1) {
        const text = `Weir ${name} ${i} opens\n\n"It is open," said Ada Lindqvist of weir ${i}.\n\nNobody else spoke on Monday.`;
        writeFileSync(join(path, `${name} ${i}.txt`), text);
      }
      return path;
    },
    write: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}

/** How a run ends in which nothing was done. */
export const nothing = {
  added: 0,
  revised: 0,
  reread: 0,
  unchanged: 0,
  withheld: 0,
  earlier: 0,
  erased: 0,
  failed: [],
};
