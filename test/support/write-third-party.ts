import { writeFileSync } from 'node:fs';
import { thirdParty } from './third-party.ts';

writeFileSync(new URL('../../THIRD_PARTY.md', import.meta.url), thirdParty());
