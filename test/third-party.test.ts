import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shipped, thirdParty } from './support/third-party.ts';

describe('what the service is built with', () => {
  it('is listed with its licences, as the lockfile has it', () => {
    expect(readFileSync(new URL('../THIRD_PARTY.md', import.meta.url), 'utf8')).toBe(thirdParty());
  });

  it('may be given on with the service', () => {
    const free = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0'];
    expect(shipped.filter(([, { license }]) => !free.includes(license ?? ''))).toEqual([]);
  });

  it('is pinned to a version, and brings no install script but one that finds what is there already', () => {
    expect(shipped.filter(([, { version }]) => !/^\d+\.\d+\.\d+/.test(version ?? ''))).toEqual([]);
    const scripted = shipped.flatMap(([path, { hasInstallScript }]) => (hasInstallScript === true ? [path] : []));
    expect(scripted).toEqual(['node_modules/@photostructure/sqlite']);
  });
});
