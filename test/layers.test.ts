import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkLayers } from './layers/check-layers.ts';
import { tooLong } from './layers/file-size.ts';

describe('the arrows between the layers', () => {
  it('hold in this project', () => {
    expect(checkLayers(projectTree())).toEqual([]);
  });

  it('catch a wrong import planted in this project', () => {
    const tree = projectTree();
    const path = 'schema/article.ts';
    const planted = new Map(tree).set(path, `import '../src/errors.ts';\n${tree.get(path)}`);
    expect(checkLayers(planted)).toEqual([`${path}:1: "src/errors.ts" may not be imported from here`]);
  });
});

describe('an import that no arrow allows', () => {
  const faults = (path: string, text: string) => checkLayers(madeUpTree({ [path]: text }));

  it.each([
    ['schema/article.ts', `import { open } from '../src/store/open-store.ts';`, 'src/store/open-store.ts'],
    ['schema/article.ts', `import type { Open } from '../src/store/open-store.ts';`, 'src/store/open-store.ts'],
    ['schema/article.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['schema/domain/x.ts', `import type { Context } from '../query/context.ts';`, 'schema/query/context.ts'],
    ['schema/query/x.ts', `import type { Plan } from '../toolkit/builder.ts';`, 'schema/toolkit/builder.ts'],
    ['schema/toolkit/x.ts', `import '../article.ts';`, 'schema/article.ts'],
    ['src/store/write/x.ts', `import '../../formats/parse-document.ts';`, 'src/formats/parse-document.ts'],
    [
      'src/store/write/x.ts',
      `import { builder } from '../../../schema/toolkit/builder.ts';`,
      'schema/toolkit/builder.ts',
    ],
    ['src/formats/x.ts', `export * from '../reader/read-document.ts';`, 'src/reader/read-document.ts'],
    ['src/formats/x.ts', `import { readFileSync } from 'node:fs';`, 'node:fs'],
    ['src/reader/x.ts', `const errors = await import('../errors.ts');`, 'src/errors.ts'],
    ['src/reader/x.ts', `type Fault = import('../errors.ts').UserFacingError;`, 'src/errors.ts'],
    ['src/server/http/x.ts', `import { open } from '../../store/open-store.ts';`, 'src/store/open-store.ts'],
    ['src/server/execute/x.ts', `import '../http/host.ts';`, 'src/server/http/host.ts'],
    ['src/ingest/x.ts', `export { rules } from '../reader/rules/x.ts';`, 'src/reader/rules/x.ts'],
  ])('in %s is caught: %s', (path, text, target) => {
    expect(faults(path, text)).toEqual([`${path}:1: "${target}" may not be imported from here`]);
  });

  it.each([
    ['src/formats/x.ts', `import { Block } from '../../schema/domain/model.ts';`, 'schema/domain/model.ts'],
    ['src/formats/x.ts', `import { type Block } from '../../schema/domain/model.ts';`, 'schema/domain/model.ts'],
    ['src/server/x.ts', `export { Context } from '../../schema/query/context.ts';`, 'schema/query/context.ts'],
    ['src/ingest/x.ts', `import '../store/open-store.ts';`, 'src/store/open-store.ts'],
  ])('of a value where only types may go, in %s, is caught: %s', (path, text, target) => {
    expect(faults(path, text)).toEqual([`${path}:1: "${target}" may be imported from here by "import type" only`]);
  });

  it.each([
    ['src/server/x.ts', `import { Pool } from 'pg';`, 'pg', 'src/store/postgres/, src/store/migrations/'],
    [
      'src/ingest/x.ts',
      `import type { DatabaseSync } from '@photostructure/sqlite';`,
      '@photostructure/sqlite',
      'src/store/sqlite/, src/store/migrations/',
    ],
    ['src/store/write/x.ts', `import { createYoga } from 'graphql-yoga';`, 'graphql-yoga', 'src/server/'],
  ])('of a package away from its home, in %s, is caught: %s', (path, text, name, home) => {
    expect(faults(path, text)).toEqual([`${path}:1: "${name}" may be imported under ${home} only`]);
  });

  it.each([
    [`import { parse } from 'graphql';`, 'graphql'],
    [`import { badInput } from './bad-input.ts';`, 'schema/query/bad-input.ts'],
  ])('into a file of the schema that the store runs is caught: %s', (text, target) => {
    const fault = `schema/query/selection.ts:1: "${target}" may not be run by a file that other layers run`;
    expect(faults('schema/query/selection.ts', text)).toEqual([fault]);
  });

  it.each([
    [
      'a file that is not there',
      'src/store/write/x.ts',
      `import './gone.ts';`,
      '"src/store/write/gone.ts" is not a file of schema/ or src/',
    ],
    [
      'a file of the tests',
      'src/store/write/x.ts',
      `import '../../../test/x.ts';`,
      '"test/x.ts" is not a file of schema/ or src/',
    ],
    [
      'a type file by another',
      'schema/quote.ts',
      `import './article.ts';`,
      'a type file may not import another, "schema/article.ts"',
    ],
    [
      'anything by a file of no layer',
      'src/misc.ts',
      `import './errors.ts';`,
      'no arrow says what this file may import; add one to arrows.ts',
    ],
  ])('of %s is caught', (_, path, text, fault) => {
    expect(faults(path, text)).toEqual([`${path}:1: ${fault}`]);
  });

  it('is told with its line', () => {
    const text = `import type { Block } from '../../schema/domain/model.ts';\n\nimport '../ingest/ingest.ts';\n`;
    expect(faults('src/formats/x.ts', text)).toEqual([
      'src/formats/x.ts:3: "src/ingest/ingest.ts" may not be imported from here',
    ]);
  });

  it.each([
    ['src/store/write/x.ts', `console.error('x');`, 'console'],
    ['src/server/x.ts', `server.listen(4000);`, 'listen'],
    ['src/server/x.ts', `server['listen'](4000);`, 'listen'],
    ['src/ingest/x.ts', `process.exit(1);`, 'process.exit'],
    ['src/config.ts', `const { PORT } = process.env;`, 'process.env'],
  ])('is not the only fault: %s may not say %s', (path, text, name) => {
    expect(faults(path, text)).toEqual([`${path}:1: "${name}" is for src/cli/ only`]);
  });

  it('between folders of a layer is a circle, if only of types', () => {
    const tree = madeUpTree({
      'src/reader/dates/a.ts': `import type { B } from '../text/b.ts';`,
      'src/reader/text/b.ts': `export const b = 1;`,
      'src/reader/text/c.ts': `import '../dates/d.ts';`,
      'src/reader/dates/d.ts': `export const d = 1;`,
    });
    const circle = 'src/reader/dates/ → src/reader/text/ → src/reader/dates/';
    expect(checkLayers(tree)).toEqual([`these folders import each other in a circle: ${circle}`]);
  });

  it.each(['import', 'import type'])('closes a circle of files, as %s', (word) => {
    const tree = madeUpTree({
      'src/store/write/a.ts': `import './b.ts';`,
      'src/store/write/b.ts': `${word} { c } from './inner/c.ts';`,
      'src/store/write/inner/c.ts': `export { a } from '../a.ts';`,
    });
    const circle = 'src/store/write/a.ts → src/store/write/b.ts → src/store/write/inner/c.ts → src/store/write/a.ts';
    expect(checkLayers(tree)).toEqual([`these files import each other in a circle: ${circle}`]);
  });
});

describe('an import that an arrow allows', () => {
  it.each([
    ['schema/article.ts', `import { builder } from './toolkit/builder.ts';`],
    ['schema/toolkit/builder.ts', `import { badInput } from '../query/bad-input.ts';`],
    ['schema/toolkit/builder.ts', `import SchemaBuilder from '@pothos/core';`],
    ['src/formats/x.ts', `import type { Block } from '../../schema/domain/model.ts';`],
    ['src/formats/x.ts', `import { UserFacingError } from '../errors.ts';`],
    ['src/reader/x.ts', `import model from 'wink-eng-lite-web-model';`],
    ['src/store/postgres/x.ts', `import { Pool } from 'pg';`],
    ['src/store/read/x.ts', `import { Selection } from '../../../schema/query/selection.ts';`],
    ['src/ingest/x.ts', `import type { Open } from '../store/open-store.ts';`],
    ['src/server/x.ts', `import type { Context } from '../../schema/query/context.ts';`],
    ['src/cli/main.ts', `import { open } from '../store/open-store.ts';\nconsole.log(process.argv);\nprocess.exit(0);`],
    ['src/cli/serve.ts', `import { ingest } from '../ingest/ingest.ts';\nserver.listen(4000);`],
    [
      'src/store/write/x.ts',
      `// import '../formats/parse-document.ts';\nconst text = "import '../formats/parse-document.ts'";`,
    ],
  ])('in %s is no fault: %s', (path, text) => {
    expect(checkLayers(madeUpTree({ [path]: text }))).toEqual([]);
  });
});

describe('a file', () => {
  it('is not too long to be read in one go', () => {
    expect(tooLong(sourcesIn(['bench', 'schema', 'scripts', 'src', 'test/support']))).toEqual([]);
  });

  it('that is too long is told', () => {
    const tree = new Map([['src/errors.ts', 'export {};\n'.repeat(281)]]);
    expect(tooLong(tree)).toEqual(['src/errors.ts has 281 lines, and the most are 280: split it by idea']);
  });
});

/** A small tree of the right shape, with some files of its own or in the place of others. */
function madeUpTree(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const around = [
    'schema/domain/model.ts',
    'schema/query/bad-input.ts',
    'schema/query/context.ts',
    'schema/query/selection.ts',
    'schema/toolkit/builder.ts',
    'schema/article.ts',
    'schema/quote.ts',
    'src/errors.ts',
    'src/ingest/ingest.ts',
    'src/formats/parse-document.ts',
    'src/reader/read-document.ts',
    'src/reader/rules/x.ts',
    'src/server/http/host.ts',
    'src/store/open-store.ts',
  ].map((path): [string, string] => [path, 'export const x = 1;']);
  const index: [string, string] = ['schema/index.ts', `import './article.ts';\nimport './quote.ts';`];
  return new Map([...around, index, ...Object.entries(files)]);
}

/** The TypeScript sources of `schema/` and `src/`. */
const projectTree = () => sourcesIn(['schema', 'src']);

function sourcesIn(folders: readonly string[]): ReadonlyMap<string, string> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const paths = folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  );
  const sources = paths.map((path) => path.replaceAll('\\', '/')).filter((path) => /\.tsx?$/.test(path));
  return new Map(sources.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));
}
