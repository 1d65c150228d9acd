import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take graphql's "module" entry where Node takes "main"; two copies of graphql refuse each other's schemas.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/build.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
