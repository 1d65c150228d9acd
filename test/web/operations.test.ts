import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageOperations } from '../../scripts/page-operations.ts';

it('the typed documents of the pages are made of the published schema; where it changed, `npm run operations` makes them anew', async () => {
  const file = new URL('../../src/web/operations/documents.ts', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await pageOperations());
});
