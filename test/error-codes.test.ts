import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { responseErrorCodes } from '../schema/domain/error-codes.ts';
import { errorCodesPage } from '../scripts/error-codes-page.ts';
import { commandErrorCodes } from '../src/errors.ts';

const root = new URL('../', import.meta.url);
const registries = ['schema/domain/error-codes.ts', 'src/errors.ts'];

const sources = ['schema', 'src']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => path.endsWith('.ts') && !registries.includes(path))
  .map((path) => readFileSync(new URL(path, root), 'utf8'));

describe('the codes of errors', () => {
  const codes = [...Object.keys(responseErrorCodes), ...Object.keys(commandErrorCodes)];

  it('stand in docs/error-codes.md; where a change is meant, `npm run error-codes` writes it anew', () => {
    expect(readFileSync(new URL('docs/error-codes.md', root), 'utf8')).toBe(errorCodesPage());
  });

  it('are each in one registry', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)('are in use: %s', (code) => {
    expect(sources.some((text) => text.includes(`'${code}'`))).toBe(true);
  });

  it('are all of them registered', () => {
    const named = sources.flatMap((text) =>
      [
        ...text.matchAll(/(?:\bcode: |new UserFacingError\(\s*|badInput\(\s*|RequestError\(\s*\d+,\s*)'([A-Z_]+)'/g),
      ].map(([, code = '']) => code),
    );
    expect(named.length).toBeGreaterThan(40);
    expect([...new Set(named)].filter((code) => !codes.includes(code))).toEqual([]);
  });
});
