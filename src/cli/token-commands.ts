import { type Command, InvalidArgumentError, Option } from 'commander';
import { type AccessToken, isGood, type Scope, scopes } from '../../schema/query/access.ts';
import { createAccessToken, hashAccessToken } from '../access-token.ts';
import type { Config } from '../config.ts';
import { UserFacingError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';
import { parseExpiry } from './parse-expiry.ts';

interface CreateOptions {
  readonly scope: readonly Scope[];
  readonly publisher?: string;
  readonly expires?: string;
}

/** Adds `onrecord token create`, `list` and `revoke`. */
export function addTokenCommands(
  program: Command,
  run: (command: (config: Config) => Promise<number>) => Promise<void>,
): void {
  const token = program
    .command('token')
    .description('Manage access tokens, which let clients do more than read: "Authorization: Bearer …".');
  token
    .command('create')
    .description(
      'Create a token and print it once; the store keeps only its SHA-256. Its name is recorded with what it writes.',
    )
    .argument('<name>', 'a name for its holder', name)
    .addOption(
      new Option('--scope <scope...>', `its permissions, with spaces or commas between: ${scopes.join(', ')}`)
        .argParser(granting)
        .makeOptionMandatory(),
    )
    .option('--publisher <name>', 'the only publisher whose articles it may write')
    .addOption(
      new Option(
        '--expires <when>',
        'its last day in UTC (2030-06-30), a date with time, or a duration (30d, 12h)',
      ).argParser(ending),
    )
    .action((called: string, options: CreateOptions) => run((config) => withStore(config, create(called, options))));
  token
    .command('list')
    .description('List the tokens with their names, permissions and expiry.')
    .action(() => run((config) => withStore(config, list)));
  token
    .command('revoke')
    .description('Revoke a token: running servers refuse it within seconds.')
    .argument('<name>', 'the name of the token')
    .action((called: string) => run((config) => withStore(config, revoke(called))));
}

async function withStore(config: Config, work: (store: Store) => Promise<void>): Promise<number> {
  const { openStore } = await import('../store/open-store.ts');
  const store = await openStore(config.DATABASE_URL);
  try {
    await work(store);
    return 0;
  } finally {
    await store.close();
  }
}

const create =
  (called: string, { scope, publisher, expires }: CreateOptions) =>
  async ({ tokens }: Store): Promise<void> => {
    const text = createAccessToken();
    const sha256 = hashAccessToken(text);
    const granted = scopes.filter((each) => scope.includes(each));
    if (
      !(await tokens.create({
        name: called,
        sha256,
        scopes: granted,
        publisher: publisher ?? null,
        expiresAt: expires ?? null,
      }))
    ) {
      throw new UserFacingError(
        'TOKEN_EXISTS',
        `There is a token "${called}", or was one: what it wrote bears its name. Choose another name.`,
      );
    }
    console.log(text);
    console.error(`The token "${called}" is shown this once; keep it where nobody else reads it.`);
  };

async function list({ tokens }: Store): Promise<void> {
  const all = await tokens.list();
  if (all.length === 0) console.error('There are no tokens; "onrecord token create" makes one.');
  const rows = [['NAME', 'SCOPES', 'PUBLISHER', 'CREATED', 'STATE'], ...all.map(rowOf)];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  if (all.length > 0)
    for (const row of rows)
      console.log(
        row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
}

const rowOf = (token: AccessToken): readonly string[] => [
  token.name,
  token.scopes.join(','),
  token.publisher ?? '-',
  token.createdAt.slice(0, 10),
  stateOf(token),
];

function stateOf(token: AccessToken): string {
  const { expiresAt, revokedAt } = token;
  if (revokedAt !== null) return `revoked ${revokedAt}`;
  if (expiresAt === null) return 'good';
  return `${isGood(token, new Date().toISOString()) ? 'good until' : 'expired'} ${expiresAt}`;
}

const revoke =
  (called: string) =>
  async ({ tokens }: Store): Promise<void> => {
    if (await tokens.revoke(called)) console.log(`The token "${called}" is revoked.`);
    else throw new UserFacingError('TOKEN_NOT_FOUND', `There is no token "${called}"; see "onrecord token list".`);
  };

function name(value: string): string {
  if (/^[\w@.-][\w@. -]{0,98}[\w@.-]$|^[\w@.-]$/.test(value)) return value;
  throw new InvalidArgumentError('Give up to 100 letters of ASCII, digits, spaces and any of @._-');
}

/** Scopes that are given one by one, or several at once. */
function granting(value: string, before: readonly Scope[] = []): readonly Scope[] {
  const given = value.split(/[\s,]+/).filter((word) => word !== '');
  const unknown = given.filter((word) => !scopes.some((scope) => scope === word));
  if (given.length === 0 || unknown.length > 0)
    throw new InvalidArgumentError(`Give one or more of ${scopes.join(', ')}.`);
  return [...before, ...scopes.filter((scope) => given.includes(scope))];
}

function ending(value: string): string {
  const end = parseExpiry(value, Date.now());
  if (end === null)
    throw new InvalidArgumentError(
      'Give a day or a moment to come (2030-06-30, 2030-06-30T12:00:00Z), or how long it lasts: 30d, 12h.',
    );
  return end;
}
