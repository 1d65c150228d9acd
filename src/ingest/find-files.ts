import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { UserFacingError } from '../errors.ts';

/** The name of standard input among paths. */
export const standardInput = '-';

/**
 * The files that paths name: files, folders with all that is in them in the order of their names, and glob patterns that
 * the shell has left as they are; hidden files and records are left out. Throws FILE_NOT_FOUND.
 */
export function* findFiles(paths: readonly string[]): Generator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === standardInput || existsSync(path)) yield* filesAt(path, seen);
    else if (isDynamicPattern(path)) yield* globbed(path);
    else throw notFound(path);
  }
}

export const notFound = (path: string): UserFacingError =>
  new UserFacingError('FILE_NOT_FOUND', `There is no file or folder "${path}"; see that the path is right.`);

/** The hand-checked record of an article: `NAME.record.json` beside `NAME.*`, or `record.json` beside `article.*`. */
export function recordBeside(file: string): string | null {
  const name = basename(file, extname(file));
  const own = join(dirname(file), `${name}.record.json`);
  if (existsSync(own)) return own;
  const shared = join(dirname(file), 'record.json');
  return name === 'article' && existsSync(shared) ? shared : null;
}

/** Whether a file is ingested by itself. */
export const isArticleFile = (file: string): boolean => {
  const name = basename(file);
  return !name.startsWith('.') && name !== 'record.json' && !name.endsWith('.record.json');
};

/** A link may lead nowhere, which the reading of it tells, or back to a folder: each of those that `seen` has not is looked into once. */
function* filesAt(path: string, seen: Set<string>): Generator<string> {
  if (path === standardInput || !isFolder(path)) {
    yield path;
    return;
  }
  const real = realpathSync(path);
  if (seen.has(real)) return;
  seen.add(real);
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => isArticleFile(name));
  for (const { name } of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) yield* filesAt(join(path, name), seen);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function* globbed(pattern: string): Generator<string> {
  const found = globSync(pattern, { absolute: pattern.startsWith('/') })
    .filter(isArticleFile)
    .sort();
  if (found.length === 0)
    throw new UserFacingError('FILE_NOT_FOUND', `No file matches "${pattern}"; see that the pattern is right.`);
  yield* found;
}
