import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
          exclude: ['test/faults/**', 'test/processes/**', 'test/browser/**'],
          // Files of one worker share what is imported: to import it anew for each takes longer than most tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'faults', include: ['test/faults/**/*.test.ts', 'test/processes/**/*.test.ts'] } },
      { extends: true, test: { name: 'browser', include: ['test/browser/**/*.test.ts'] } },
    ],
  },
});
