import type { OwnProgram } from '../../src/own-program.ts';

const root = new URL('../../', import.meta.url).href;

/**
 * In the place of `src/own-program.ts` in the tests, see vitest.config.ts: threads and processes run what was built before
 * the first test, which starts in a fraction of the time that sources do.
 */
export function ownProgram(source: URL): OwnProgram {
  const built = source.href.replace(root, `${root}dist/`).replace(/\.ts$/, '.js');
  return { url: built, execArgv: [] };
}
