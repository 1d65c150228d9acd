import { expect, it } from 'vitest';
import { hashAccessToken } from '../../src/access-token.ts';
import { parseExpiry } from '../../src/cli/parse-expiry.ts';
import { runCli } from '../support/run-cli.ts';
import { onEachDialect } from '../support/stores.ts';

onEachDialect('the tokens of the command line', (of) => {
  const token = (...args: readonly string[]) => runCli(['token', ...args], { DATABASE_URL: of().url });

  it('are printed once, to standard output alone, and kept as their SHA-256', async () => {
    const { code, out, err } = await token(
      'create',
      'desk',
      '--scope',
      'publish',
      '--scope',
      'read',
      '--publisher',
      'The Weir',
    );
    expect([code, err]).toEqual([0, 'The token "desk" is shown this once; keep it where nobody else reads it.\n']);
    expect(out).toMatch(/^onrecord_[\w-]{43}\n$/);
    const { tokens } = of().store;
    expect(await tokens.find(hashAccessToken(out.trim()))).toMatchObject({
      name: 'desk',
      scopes: ['read', 'publish'],
      publisher: 'The Weir',
      expiresAt: null,
      revokedAt: null,
    });
    expect(JSON.stringify(await tokens.list())).not.toContain(out.trim());
  });

  it('have names that are never given again, and end where they are revoked', async () => {
    expect(await token('revoke', 'desk')).toEqual({ code: 0, out: 'The token "desk" is revoked.\n', err: '' });
    const again = await token('create', 'desk', '--scope', 'review', '--expires', '30d');
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.err).toBe('There is a token "desk", or was one: what it wrote bears its name. Choose another name.\n');
    expect((await token('list')).out).toMatch(/^desk +read,publish +The Weir +\d{4}-\d\d-\d\d +revoked \d{4}-/m);
    expect(await of().store.tokens.revoke('nobody')).toBe(false);
  });

  it.each([
    ['commas', ['--scope', 'publish,review']],
    ['spaces', ['--scope', 'publish', 'review']],
    ['both, in one argument', ['--scope', 'publish, review']],
  ])('have scopes with %s between', async (name, args) => {
    const { out } = await token('create', name, ...args);
    expect(await of().store.tokens.find(hashAccessToken(out.trim()))).toMatchObject({ scopes: ['publish', 'review'] });
  });
});

it('a token that cannot be made is refused with what to do', async () => {
  const made = (...args: readonly string[]) =>
    runCli(['token', 'create', ...args], { DATABASE_URL: 'file:/nowhere/store.db' });
  const results = await Promise.all([
    made('desk'),
    made('desk', '--scope', 'read,write'),
    made('d\nk', '--scope', 'read'),
  ]);
  expect(results.map(({ code, out }) => [code, out])).toEqual(results.map(() => [1, '']));
  const [missing = '', unknown = '', name = ''] = results.map(({ err }) => err);
  expect(missing).toMatch(/--scope/);
  expect(unknown).toMatch(/read, publish, review, admin/);
  expect(name).toMatch(/letters of ASCII/);
});

it.each([
  ['30d', '2030-03-02T12:00:00.000Z'],
  ['12h', '2030-02-01T00:00:00.000Z'],
  ['2030-02-28', '2030-03-01T00:00:00.000Z'],
  ['2030-02-28T01:00:00+02:00', '2030-02-27T23:00:00.000Z'],
  ['2030-02-30', null],
  ['2030-01-30', null],
  ['soon', null],
])('a token that is to last until %s ends at %s', (value, end) => {
  expect(parseExpiry(value, Date.parse('2030-01-31T12:00:00Z'))).toBe(end);
});
