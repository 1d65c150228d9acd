/** `npm run client`: writes the types of the client's operations anew. */
import { writeFileSync } from 'node:fs';
import { generateOperations } from './generate.ts';

writeFileSync(new URL('../../examples/typed-client/operations.ts', import.meta.url), await generateOperations());
