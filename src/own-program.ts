import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A program of this project's that a thread or a process of its own runs: its address, and what Node.js is told as it starts it. */
export interface OwnProgram {
  readonly url: string;
  readonly execArgv: readonly string[];
}

/**
 * The program of a source file: the file itself, compiled as it is loaded, where this module runs as TypeScript; the
 * JavaScript that was built of it where this module runs from the build.
 */
export function ownProgram(source: URL): OwnProgram {
  if (!import.meta.url.endsWith('.ts')) return { url: source.href.replace(/\.ts$/, '.js'), execArgv: [] };
  // By its address: a name would be looked for from the folder that the command is run in.
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return { url: source.href, execArgv: ['--import', loader] };
}
