/**
 * What the files under a path may import. A path that ends in `/` is a folder with all in it, another a file; `values`
 * may be imported in any way, `types` only by `import type`. A folder's own files are always among its values.
 */
export interface Arrow {
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** The first arrow whose `from` a file stands under is its own. A file without one is a fault: say here what it may import. */
export const arrows: readonly Arrow[] = [
  { from: 'schema/model.ts', values: [], types: [] },
  { from: 'schema/context.ts', values: [], types: ['schema/'] },
  { from: 'schema/', values: [], types: [] },
  { from: 'src/errors.ts', values: [], types: ['schema/error-codes.ts'] },
  { from: 'src/address.ts', values: [], types: [] },
  { from: 'src/own-program.ts', values: ['node:'], types: [] },
  { from: 'src/config.ts', values: ['src/errors.ts', 'node:'], types: [] },
  {
    from: 'src/formats/',
    values: ['src/errors.ts', 'src/address.ts', 'node:buffer', 'node:crypto'],
    types: ['schema/model.ts'],
  },
  { from: 'src/reader/', values: ['schema/edtf-bounds.ts', 'schema/nicknames.ts'], types: ['schema/model.ts'] },
  {
    from: 'src/identity/',
    values: ['schema/edtf-bounds.ts', 'schema/nicknames.ts', 'schema/search/', 'node:crypto'],
    types: ['schema/model.ts'],
  },
  {
    from: 'src/store/',
    values: [
      'src/errors.ts',
      'src/identity/',
      'schema/selection.ts',
      'schema/graph.ts',
      'schema/node-entity.ts',
      'schema/orders.ts',
      'schema/facets.ts',
      'schema/edtf-bounds.ts',
      'schema/search/',
      'src/own-program.ts',
      'node:',
    ],
    types: ['schema/model.ts', 'schema/context.ts', 'schema/filter-fields.ts'],
  },
  {
    from: 'src/ingest',
    values: [
      'src/ingest.ts',
      'src/ingest/',
      'src/errors.ts',
      'src/formats/parse-document.ts',
      'src/reader/read-document.ts',
      'src/reader/reader-name.ts',
      'src/own-program.ts',
      'node:',
    ],
    types: ['schema/model.ts', 'src/store/open-store.ts'],
  },
  {
    from: 'src/server/',
    values: ['src/errors.ts', 'schema/index.ts', 'node:'],
    types: ['schema/context.ts', 'schema/error-codes.ts', 'src/config.ts'],
  },
  {
    from: 'src/index.ts',
    values: [
      'src/server/create-server.ts',
      'src/server/node-server.ts',
      'src/server/trusted-documents.ts',
      'src/ingest.ts',
      'src/store/open-store.ts',
      'src/config.ts',
      'src/errors.ts',
      'node:http',
    ],
    types: [],
  },
  {
    from: 'src/cli',
    values: [
      'src/cli/',
      'src/server/',
      'src/address.ts',
      'src/ingest.ts',
      'src/ingest/reread.ts',
      'src/ingest/watch.ts',
      'src/reader/reader-name.ts',
      'src/store/open-store.ts',
      'src/config.ts',
      'src/errors.ts',
      'src/own-program.ts',
      'schema/',
      'node:',
    ],
    types: ['src/store/', 'src/formats/', 'src/reader/'],
  },
];

/** The files of the schema that another layer may run. They must run alone: nothing of the schema but each other, and no package but these. */
export const shared: readonly string[] = [
  'schema/selection.ts',
  'schema/graph.ts',
  'schema/node-entity.ts',
  'schema/orders.ts',
  'schema/order-field.ts',
  'schema/facets.ts',
  'schema/filter-field.ts',
  'schema/filter-fields.ts',
  'schema/entities/',
  'schema/edtf-bounds.ts',
  'schema/nicknames.ts',
  'schema/search/',
];

export const sharedPackages: readonly string[] = ['stemmer'];

/** Packages that have one home. A name that ends in `/` is a whole scope. A package not named here is free to any layer. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  pg: ['src/store/'],
  '@photostructure/': ['src/store/'],
  '@pothos/': ['schema/'],
  'graphql-scalars': ['schema/'],
  graphql: ['schema/', 'src/server/'],
  'graphql-yoga': ['src/server/'],
  '@graphql-yoga/': ['src/server/'],
  pino: ['src/server/', 'src/cli', 'src/index.ts'],
  commander: ['src/cli'],
};

/** Only the command line speaks to the terminal, ends the process, reads its environment and opens a port. */
export const mouth = 'src/cli';
