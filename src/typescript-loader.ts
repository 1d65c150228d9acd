import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * What Node.js is told as it starts a thread or process that loads the sources as TypeScript, as this process does. By its
 * address: a name would be looked for from the folder that the command is run in.
 */
export const typescriptLoader: readonly string[] = [
  '--import',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href,
];
