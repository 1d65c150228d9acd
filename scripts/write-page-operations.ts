/** `npm run operations`: writes the typed operations of the pages anew. */
import { writeFileSync } from 'node:fs';
import { browserOperations, pageOperations } from './page-operations.ts';

writeFileSync(new URL('../src/web/operations/documents.ts', import.meta.url), await pageOperations());
writeFileSync(new URL('../src/web/browser/operations.ts', import.meta.url), await browserOperations());
