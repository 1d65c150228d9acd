import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../src/config.ts';

const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const dockerfile = text('Dockerfile');

describe('the container', () => {
  it('is built of files that are there', () => {
    const included = [...text('.dockerignore').matchAll(/^!(\S+)$/gm)].map(([, name = '']) => name);
    const missing = included.filter(
      (name) => !name.includes('*') && !existsSync(new URL(`../${name}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
  });

  it('has the settings that the service reads', () => {
    const [, line = ''] = /^ENV (.+)$/m.exec(dockerfile) ?? [];
    const { NODE_ENV, ...settings } = Object.fromEntries(line.split(' ').map((pair) => pair.split('=')));
    expect(NODE_ENV).toBe('production');
    expect(readConfig(settings)).toMatchObject(settings);
  });

  it('starts Node.js with the same flags as the command', () => {
    const [, flags = ''] = /^#!.* node (.*)\n/.exec(text('bin/onrecord.js')) ?? [];
    expect(dockerfile).toContain(`ENTRYPOINT ["node", "${flags}", "bin/onrecord.js"]`);
  });

  it('stands beside a PostgreSQL that has the database it asks for', () => {
    const { services } = parse(text('compose.yaml'));
    const { DATABASE_URL } = services.onrecord.environment;
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = services.postgres.environment;
    expect(DATABASE_URL).toBe(`postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@postgres/${POSTGRES_DB}`);
    expect(readConfig({ DATABASE_URL: 'postgres://onrecord:made-up@postgres/onrecord' }).DATABASE_URL).toContain('@');
  });
});
