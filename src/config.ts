/** The settings, all from the environment, in one table: docs/settings.md, `--help` and the check read it. */
import { UserFacingError } from './errors.ts';

/** Reads a setting's text; undefined where it is not what the setting accepts. */
type Parse<T> = (text: string) => T | undefined;

const whole =
  (from: number, to: number): Parse<number> =>
  (text) =>
    /^\d+$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined;

const choice =
  <T extends string>(...values: readonly T[]): Parse<T> =>
  (text) =>
    values.find((value) => value === text);

const matching =
  (pattern: RegExp): Parse<string> =>
  (text) =>
    pattern.test(text) ? text : undefined;

/** An address of the web without a query, without its last slash; or nothing. */
const address: Parse<string> = (text) => {
  if (text === '') return text;
  if (!/^https?:\/\/[^?#\s]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { origin, pathname, username } = new URL(text);
  return username === '' ? `${origin}${pathname}`.replace(/\/+$/, '') : undefined;
};

interface Setting<T> {
  readonly default: string;
  readonly meaning: string;
  readonly accepts: string;
  readonly parse: Parse<T>;
}

const setting = <T>(parse: Parse<T>, standard: string, accepts: string, meaning: string): Setting<T> => ({
  parse,
  default: standard,
  accepts,
  meaning,
});

const milliseconds = (from: number, standard: string, meaning: string) =>
  setting(whole(from, 3_600_000), standard, `milliseconds, ${from} to 3600000`, meaning);

const settings = {
  HOST: setting(
    matching(/./),
    '127.0.0.1',
    'an address of this machine',
    'The address to listen on; `0.0.0.0` for all.',
  ),
  PORT: setting(whole(0, 65_535), '4000', 'a port, 0 to 65535', 'The port to listen on; 0 for any that is free.'),
  PUBLIC_URL: setting(
    address,
    '',
    'an address as https://news.example/archive, or nothing',
    'The address under which the service is known, for the links in JSON-LD, annotations and feeds; without it feeds use the one that they are asked at.',
  ),
  DATABASE_URL: setting(
    matching(/^(file:.+|postgres(ql)?:\/\/.+)$/),
    'file:.onrecord/store.db',
    'file:PATH or postgres://USER@HOST/NAME',
    'The store: a file of the embedded SQLite, or a PostgreSQL database.',
  ),
  LOG_LEVEL: setting(
    choice('fatal', 'error', 'warn', 'info', 'debug', 'silent'),
    'info',
    'fatal, error, warn, info, debug or silent',
    'How much is logged, as lines of JSON on standard error.',
  ),
  GRAPHIQL: setting(choice('on', 'off'), 'on', 'on or off', 'Whether `/graphql` shows GraphiQL to browsers.'),
  PAGES: setting(
    choice('on', 'off'),
    'on',
    'on or off',
    'Whether there are pages for readers at `/`, `/articles/`, `/people/`, `/events/`, `/quotes/` and `/search`.',
  ),
  ROBOTS: setting(
    choice('allow', 'disallow'),
    'allow',
    'allow or disallow',
    'What `/robots.txt` tells search engines: that they may list the pages, or that they may not.',
  ),
  MCP: setting(
    choice('on', 'off'),
    'on',
    'on or off',
    'Whether agents are answered at `/mcp` by the Model Context Protocol; needs the package `@modelcontextprotocol/server`.',
  ),
  METRICS: setting(
    choice('local', 'on', 'off'),
    'local',
    'local, on or off',
    'Who may read `/metrics`: those on this machine who come by no proxy, everybody, or nobody.',
  ),
  READ_ACCESS: setting(
    choice('public', 'token'),
    'public',
    'public or token',
    'Who may read: everybody, or those who send a token of `onrecord token create`. Nobody writes without one.',
  ),
  WEBHOOK_KEY: setting(
    matching(/^(.{32,})?$/s),
    '',
    'at least 32 characters, or nothing',
    'A secret of the service that encrypts the secrets of webhooks, the same on all its servers: `openssl rand -base64 32`. Without it there are no webhooks.',
  ),
  WEBHOOK_ADDRESSES: setting(
    matching(/^([^\s,]+(,[^\s,]+)*)?$/),
    '',
    'hosts, addresses and networks with commas between: hooks.internal,10.1.0.0/16',
    'Receivers of webhooks that are not on the public internet, or that are sent to without encryption.',
  ),
  CORS_ORIGIN: setting(
    matching(/^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)$/),
    '*',
    '* or origins with commas between: https://news.example',
    'Which pages may read from their scripts; never with credentials.',
  ),
  TRUSTED_DOCUMENTS: setting(
    matching(/^/),
    '',
    'a folder, or nothing',
    'A folder of `.graphql` files that clients may ask for by their SHA-256 from the start.',
  ),
  CACHE_TAGS: setting(
    choice('both', 'surrogate-key', 'cache-tag', 'none'),
    'both',
    'both, surrogate-key, cache-tag or none',
    'Which headers tell caches what an answer holds: Fastly’s, Cloudflare’s, both or none.',
  ),
  CACHE_BYTES: setting(
    whole(0, 10_000_000_000),
    '64000000',
    'bytes, 0 to 10000000000',
    'How much memory may hold answers, which serve until anything changes in the store; 0 for none.',
  ),
  MAX_BODY_BYTES: setting(
    whole(1_000, 100_000_000),
    '1000000',
    'bytes, 1000 to 100000000',
    'The largest request body.',
  ),
  MAX_QUERY_BYTES: setting(whole(1_000, 1_000_000), '20000', 'bytes, 1000 to 1000000', 'The longest query.'),
  MAX_TOKENS: setting(whole(100, 100_000), '2000', 'a number, 100 to 100000', 'The most tokens a query may have.'),
  MAX_DEPTH: setting(
    whole(5, 100),
    '15',
    'a number, 5 to 100',
    'The most levels of fields; introspection is not counted.',
  ),
  MAX_ALIASES: setting(whole(0, 1_000), '30', 'a number, 0 to 1000', 'The most aliases a query may have.'),
  MAX_DIRECTIVES: setting(whole(0, 1_000), '20', 'a number, 0 to 1000', 'The most directives a query may have.'),
  MAX_ROOT_FIELDS: setting(
    whole(1, 100),
    '10',
    'a number, 1 to 100',
    'The most root fields; each is one question to the store.',
  ),
  THREADS: setting(
    whole(0, 1),
    '1',
    '0 or 1',
    'Threads that answer beside the one that listens, where the store is SQLite; started once they are needed.',
  ),
  MAX_STATEMENTS: setting(
    whole(1, 1_000),
    '8',
    'a number, 1 to 1000',
    'The most statements at once; on SQLite the most expensive ones, no more than the machine has processors.',
  ),
  MAX_WAITING: setting(
    whole(0, 100_000),
    '1000',
    'a number, 0 to 100000',
    'The most questions that wait for a statement, first come, first served; more are told to try again (503).',
  ),
  STATEMENT_TIMEOUT: milliseconds(1, '2000', 'How long a statement may read before it is stopped.'),
  MAX_EVENT_STREAMS: setting(
    whole(0, 100_000),
    '500',
    'a number, 0 to 100000',
    'The most subscriptions at once; more are told to try again (503).',
  ),
  MAX_COST: setting(
    whole(100, 1_000_000),
    '20000',
    'a number, 100 to 1000000',
    'The most that an operation may cost: a row is 1, nested pages multiply; counts, searches and long texts cost more.',
  ),
  KEEP_ALIVE_TIMEOUT: milliseconds(
    1_000,
    '65000',
    'How long a connection is kept for the next request: longer than a load balancer in front keeps it.',
  ),
  HEADERS_TIMEOUT: milliseconds(100, '10000', 'How long a client may take to send its headers.'),
  REQUEST_TIMEOUT: milliseconds(100, '20000', 'How long a client may take to send its request.'),
  STOP_TIMEOUT: milliseconds(100, '10000', 'How long requests may go on after SIGTERM or SIGINT.'),
} as const satisfies Readonly<Record<string, Setting<unknown>>>;

type Settings = typeof settings;
export type Config = { readonly [K in keyof Settings]: NonNullable<ReturnType<Settings[K]['parse']>> };

/** The settings that an environment gives; an empty value is none. Throws INVALID_CONFIG for the first that cannot be. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = <K extends keyof Settings>(name: K): Config[K] => {
    const { parse, default: standard, accepts }: Setting<Config[K]> = settingOf(name);
    const value = environment[name] || standard;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    throw new UserFacingError('INVALID_CONFIG', `${name} is "${withoutPassword(value)}"; give ${accepts}.`);
  };
  // TypeScript does not see through the entries that each value is of the setting of its name.
  return Object.fromEntries(
    Object.keys(settings)
      .filter(isSetting)
      .map((name) => [name, read(name)]),
  ) as Config;
}

/** The settings as a table in Markdown, as docs/settings.md shows it. */
export function settingsTable(): string {
  const rows = Object.entries<Setting<unknown>>(settings).map(
    ([name, { default: standard, meaning, accepts }]) => `| \`${name}\` | \`${standard}\` | ${meaning} | ${accepts} |`,
  );
  return ['| setting | default | meaning | accepts |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

const isSetting = (name: string): name is keyof Settings => name in settings;

function settingOf<K extends keyof Settings>(name: K): Settings[K] & Setting<Config[K]> {
  // Each entry infers its own type; TypeScript does not see through the lookup that it is the one of its name.
  return settings[name] as Settings[K] & Setting<Config[K]>;
}

const withoutPassword = (value: string): string => value.replace(/(\/\/[^:/@]*):[^@/]*@/, '$1:…@');
