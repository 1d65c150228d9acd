/**
 * What the files under a path may import. A path that ends in `/` is a folder with all in it, another a file; `values`
 * may be imported in any way, `types` only by `import type`. A folder's own files are always among its values.
 */
export interface Arrow {
  readonly from: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
}

/** What both stores are made of. */
const sharedByStores: readonly string[] = [
  'src/store/sql/',
  'src/store/read/',
  'src/store/write/',
  'src/store/write-methods.ts',
  'src/store/migrations/migrate.ts',
  'src/errors.ts',
  'node:',
];

/** The first arrow whose `from` a file stands under is its own. A file without one is a fault: say here what it may import. */
export const arrows: readonly Arrow[] = [
  { from: 'schema/domain/', values: [], types: [] },
  { from: 'schema/query/', values: ['schema/domain/'], types: [] },
  { from: 'schema/toolkit/', values: ['schema/query/', 'schema/domain/'], types: [] },
  { from: 'schema/', values: [], types: [] },
  { from: 'src/errors.ts', values: [], types: ['schema/domain/error-codes.ts'] },
  { from: 'src/address.ts', values: [], types: [] },
  { from: 'src/access-token.ts', values: ['node:crypto'], types: [] },
  { from: 'src/own-program.ts', values: ['node:'], types: [] },
  { from: 'src/config.ts', values: ['src/errors.ts', 'node:'], types: [] },
  {
    from: 'src/formats/',
    values: [
      'schema/domain/correction-notice.ts',
      'schema/domain/move-annotations.ts',
      'src/errors.ts',
      'src/address.ts',
      'node:buffer',
      'node:crypto',
    ],
    types: ['schema/domain/model.ts'],
  },
  {
    from: 'src/reader/',
    values: ['schema/domain/edtf-bounds.ts', 'schema/domain/nicknames.ts', 'schema/domain/correction-notice.ts'],
    types: ['schema/domain/model.ts'],
  },
  {
    from: 'src/identity/',
    values: [
      'schema/domain/edtf-bounds.ts',
      'schema/domain/hash-text.ts',
      'schema/domain/nicknames.ts',
      'schema/domain/search/',
      'node:crypto',
    ],
    types: ['schema/domain/model.ts'],
  },
  { from: 'src/store/migrations/', values: ['src/errors.ts'], types: [] },
  {
    from: 'src/store/sql/',
    values: ['schema/query/orders.ts', 'schema/domain/search/'],
    types: ['schema/query/'],
  },
  {
    from: 'src/store/read/',
    values: [
      'src/store/sql/',
      'src/errors.ts',
      'schema/query/selection.ts',
      'schema/query/data-model.ts',
      'schema/query/orders.ts',
    ],
    types: ['schema/query/', 'schema/domain/'],
  },
  {
    from: 'src/store/write/',
    values: [
      'src/store/sql/',
      'src/identity/',
      'schema/domain/check-quote/',
      'schema/domain/edtf-bounds.ts',
      'schema/domain/hash-text.ts',
      'schema/domain/revision-reading.ts',
      'schema/domain/same-words/',
      'schema/domain/text-quote.ts',
      'schema/domain/move-annotations.ts',
      'schema/domain/search/',
      'schema/query/access.ts',
      'node:',
    ],
    types: ['schema/query/', 'schema/domain/model.ts'],
  },
  {
    from: 'src/store/store.ts',
    values: [],
    types: ['src/store/write/', 'src/store/read/', 'schema/query/context.ts', 'schema/query/writer.ts'],
  },
  {
    from: 'src/store/sqlite/',
    values: [...sharedByStores, 'src/own-program.ts', 'schema/query/data-model.ts'],
    types: ['src/store/store.ts'],
  },
  { from: 'src/store/write-methods.ts', values: ['src/store/write/'], types: ['src/store/store.ts'] },
  { from: 'src/store/postgres/', values: sharedByStores, types: ['src/store/store.ts'] },
  {
    from: 'src/store/open-store.ts',
    values: ['src/store/sqlite/', 'src/store/postgres/', 'src/errors.ts'],
    types: ['src/store/store.ts', 'src/store/write/'],
  },
  {
    from: 'src/ingest/',
    values: [
      'src/errors.ts',
      'src/formats/parse-document.ts',
      'src/reader/read-document.ts',
      'src/reader/reader-name.ts',
      'src/own-program.ts',
      'src/address.ts',
      'node:',
    ],
    types: [
      'schema/domain/model.ts',
      'schema/query/writer.ts',
      'schema/query/decisions.ts',
      'schema/query/access.ts',
      'src/store/open-store.ts',
    ],
  },
  {
    from: 'src/webhooks/',
    values: ['schema/index.ts', 'src/errors.ts', 'src/ingest/once-of.ts', 'src/ingest/write-failures.ts', 'node:'],
    types: ['schema/query/', 'src/config.ts', 'src/store/open-store.ts', 'src/server/execute/ask-schema.ts'],
  },
  { from: 'src/server/graphiql/', values: ['node:'], types: [] },
  { from: 'src/server/observe/', values: ['src/errors.ts', 'node:'], types: ['schema/domain/error-codes.ts'] },
  {
    from: 'src/server/execute/',
    values: ['src/errors.ts', 'schema/index.ts', 'node:'],
    types: ['src/server/observe/', 'schema/query/context.ts', 'schema/domain/error-codes.ts'],
  },
  {
    from: 'src/server/limits/',
    values: ['src/server/execute/'],
    types: ['src/config.ts', 'schema/domain/error-codes.ts'],
  },
  {
    from: 'src/server/http/',
    values: [
      'src/server/execute/',
      'src/server/limits/',
      'src/server/observe/',
      'src/access-token.ts',
      'src/errors.ts',
      'schema/index.ts',
      'schema/query/access.ts',
      'node:',
    ],
    types: ['schema/query/context.ts', 'schema/domain/error-codes.ts', 'src/config.ts'],
  },
  {
    from: 'src/server/feeds/',
    values: ['src/server/execute/', 'src/server/http/', 'schema/index.ts', 'schema/domain/standards/'],
    types: ['schema/query/context.ts', 'schema/query/access.ts', 'src/config.ts'],
  },
  {
    from: 'src/server/export/',
    values: ['src/server/execute/', 'src/errors.ts'],
    types: ['schema/query/context.ts'],
  },
  {
    from: 'src/server/mcp/',
    values: [
      'src/server/execute/',
      'src/server/http/',
      'src/server/observe/',
      'src/server/lazy.ts',
      'schema/index.ts',
      'node:',
    ],
    types: ['schema/query/context.ts', 'schema/query/access.ts', 'src/config.ts'],
  },
  {
    from: 'src/server/reconcile/',
    values: ['src/server/execute/', 'src/server/http/', 'schema/domain/nicknames.ts', 'schema/domain/search/'],
    types: ['src/server/observe/', 'schema/query/context.ts', 'schema/query/access.ts', 'src/config.ts'],
  },
  {
    from: 'src/server/pages/',
    values: ['src/web/', 'src/server/execute/', 'src/server/http/', 'schema/index.ts'],
    types: ['schema/query/context.ts', 'schema/query/access.ts', 'src/config.ts'],
  },
  // It knows the service by the published schema alone, as any frontend does.
  { from: 'src/web/', values: ['node:'], types: [] },
  {
    from: 'src/server/',
    values: ['node:'],
    types: [
      'schema/query/context.ts',
      'schema/query/access.ts',
      'schema/query/webhooks.ts',
      'schema/query/writer.ts',
      'schema/domain/error-codes.ts',
      'src/config.ts',
    ],
  },
  {
    from: 'src/index.ts',
    values: [
      'src/server/create-server.ts',
      'src/server/node-server.ts',
      'src/server/release-embargoes.ts',
      'src/server/execute/trusted-documents.ts',
      'src/server/execute/ask-schema.ts',
      'src/webhooks/start-webhooks.ts',
      'schema/query/access.ts',
      'src/ingest/ingest.ts',
      'src/ingest/writer.ts',
      'src/store/open-store.ts',
      'src/config.ts',
      'src/errors.ts',
      'node:http',
    ],
    types: [],
  },
  {
    from: 'src/cli/',
    values: [
      'schema/domain/moment-bounds.ts',
      'src/server/',
      'src/webhooks/start-webhooks.ts',
      'src/address.ts',
      'src/access-token.ts',
      'src/ingest/ingest.ts',
      'src/ingest/reread.ts',
      'src/ingest/import-articles.ts',
      'src/ingest/export-records.ts',
      'src/ingest/watch.ts',
      'src/ingest/read-out.ts',
      'src/ingest/own-thread-reader.ts',
      'src/ingest/source-reader.ts',
      'src/ingest/writer.ts',
      'src/reader/reader-name.ts',
      'src/store/open-store.ts',
      'src/config.ts',
      'src/errors.ts',
      'src/own-program.ts',
      'schema/print.ts',
      'schema/compare-sdl.ts',
      'schema/domain/moment-bounds.ts',
      'schema/domain/runs.ts',
      'schema/query/access.ts',
      'node:',
    ],
    types: ['schema/domain/model.ts', 'schema/query/writer.ts', 'schema/query/decisions.ts'],
  },
];

/** The files of the schema that another layer may run. They must run alone: nothing of the schema but each other, and no package but these. */
export const shared: readonly string[] = [
  'schema/query/selection.ts',
  'schema/query/data-model.ts',
  'schema/query/node-entity.ts',
  'schema/query/orders.ts',
  'schema/query/order-field.ts',
  'schema/query/access.ts',
  'schema/query/facets.ts',
  'schema/query/filter-field.ts',
  'schema/query/filter-fields.ts',
  'schema/query/entities/',
  'schema/domain/',
];

export const sharedPackages: readonly string[] = ['stemmer'];

/** Packages that have one home. A name that ends in `/` is a whole scope. A package not named here is free to any layer. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  pg: ['src/store/postgres/', 'src/store/migrations/'],
  'pg-copy-streams': ['src/store/postgres/'],
  '@photostructure/': ['src/store/sqlite/', 'src/store/migrations/'],
  '@pothos/': ['schema/'],
  'graphql-scalars': ['schema/'],
  graphql: ['schema/', 'src/server/', 'src/webhooks/'],
  '@modelcontextprotocol/server': ['src/server/mcp/'],
  'graphql-yoga': ['src/server/'],
  '@graphql-yoga/': ['src/server/'],
  diff: ['src/web/'],
  preact: ['src/web/'],
  'preact-render-to-string': ['src/web/'],
  pino: ['src/server/', 'src/cli/', 'src/webhooks/', 'src/index.ts'],
  commander: ['src/cli/'],
};

/** Only the command line speaks to the terminal, ends the process, reads its environment and opens a port. */
export const mouth = 'src/cli/';
