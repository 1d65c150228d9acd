import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Random and exhaustive tests: `npm test` tries a part of their cases, `npm run test:faults` all of them; see `test/support/runs.ts`. */
const thorough = [
  'test/identity/people/update-people.test.ts',
  'test/identity/update-partition.test.ts',
  'test/questions/any-question.test.ts',
  'test/questions/chains.test.ts',
  'test/questions/fuzz.test.ts',
  'test/reader/cut-text.test.ts',
  'test/reader/dates/read-dates.test.ts',
  'test/server/execute/execute-compiled.test.ts',
  'test/server/http/fast-path.test.ts',
  'test/server/mutations/bound-tokens.test.ts',
  'test/spans.test.ts',
  'test/store/decisions/any-history.test.ts',
  'test/store/decisions/random-decisions.test.ts',
  'test/store/decisions/rejected-facts.test.ts',
  'test/store/people-order.test.ts',
  'test/store/publication/withheld-archive.test.ts',
  'test/store/read/paging.test.ts',
  'test/store/regrouping.test.ts',
  'test/store/write/choose-ids.test.ts',
  'test/store/write/stored-account-index.test.ts',
  'test/web/withheld-pages.test.ts',
];

export default defineConfig({
  resolve: {
    alias: [
      // Vite would take graphql's "module" entry where Node takes "main"; two copies of graphql refuse each other's schemas.
      { find: /^graphql$/, replacement: 'graphql/index.js' },
      {
        find: /^.*\/own-program\.ts$/,
        replacement: fileURLToPath(new URL('test/support/built-program.ts', import.meta.url)),
      },
    ],
  },
  test: {
    globalSetup: 'test/support/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Vitest leaves a core to itself, and it has little to do.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'quick',
          include: ['test/**/*.test.ts'],
          exclude: ['test/faults/**', 'test/generated/**', 'test/processes/**', 'test/browser/**'],
          // Files of one worker share what is imported: to import it anew for each takes longer than most tests.
          isolate: false,
          provide: { isThorough: false },
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/{faults,generated,processes}/**/*.test.ts', ...thorough],
          provide: { isThorough: true },
        },
      },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'] } },
    ],
  },
});
