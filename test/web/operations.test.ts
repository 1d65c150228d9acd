import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { browserOperations, pageOperations } from '../../scripts/page-operations.ts';

it.each([
  ['operations/documents.ts', pageOperations],
  ['browser/operations.ts', browserOperations],
])('%s is made of the published schema; where it changed, `npm run operations` makes it anew', async (name, make) => {
  const file = new URL(`../../src/web/${name}`, import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(await make());
});
