/** `npm run operations`: writes the typed documents of the pages anew. */
import { writeFileSync } from 'node:fs';
import { pageOperations } from './page-operations.ts';

writeFileSync(new URL('../src/web/operations/documents.ts', import.meta.url), await pageOperations());
