/**
 * Builds `dist/` of `schema/` and `src/`: JavaScript by tsc, and beside it every file there that is not TypeScript. It is
 * plain JavaScript, as it runs where TypeScript may not be installed. What is built stays as long as nothing that it is
 * built of has changed, and is replaced as a whole. Types are not checked here: that is `npm run check`.
 *
 * With `--types` also declarations, for those who import the package: they need the types of all that is imported, and
 * seconds more.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folders = ['schema', 'src'];
const configurations = ['tsconfig.json', 'tsconfig.build.json', 'tsconfig.types.json', 'scripts/build.js'];

process.chdir(root);
const withTypes = process.argv.includes('--types');
const tsc = findTsc();
if (tsc === null) {
  console.error(
    'onrecord is not built, as TypeScript is not installed: run "npm ci" with its development dependencies (without --omit=dev).',
  );
} else {
  build(tsc);
}

function build({ path, version }) {
  const files = folders.flatMap(filesIn);
  const builtOf = `${digest(files, version)}\n`;
  if (readIfThere('dist/built-of') !== builtOf) {
    // A folder of this process's own: another may build at the same time.
    const folder = `dist-${process.pid}`;
    try {
      run(path, '--project', 'tsconfig.build.json', '--outDir', folder);
      for (const file of files) if (isData(file)) cpSync(file, `${folder}/${file}`);
      writeFileSync(`${folder}/built-of`, builtOf);
      rmSync('dist', { recursive: true, force: true });
      renameSync(folder, 'dist');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  if (withTypes && !existsSync('dist/src/index.d.ts')) run(path, '--project', 'tsconfig.types.json');
}

/** The compiler's own program, and its version; null where it is not installed. */
function findTsc() {
  const require = createRequire(import.meta.url);
  try {
    const { bin, version } = require('typescript/package.json');
    return { path: join(dirname(require.resolve('typescript/package.json')), bin.tsc), version };
  } catch {
    return null;
  }
}

function run(...args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) return;
  throw error ?? new Error(`tsc ended with ${status}`);
}

/** Whether it goes into `dist/` as it is; of the pages' operations the typed documents are made, which are TypeScript. */
function isData(file) {
  return !/\.tsx?$/.test(file) && !(file.startsWith('src/') && file.endsWith('.graphql'));
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}

function digest(files, version) {
  const hash = createHash('sha256').update(version);
  for (const file of [...configurations, ...files]) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
