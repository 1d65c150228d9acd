/** `npm run error-codes`: writes docs/error-codes.md anew. */
import { writeFileSync } from 'node:fs';
import { errorCodesPage } from './error-codes-page.ts';

writeFileSync(new URL('../docs/error-codes.md', import.meta.url), errorCodesPage());
