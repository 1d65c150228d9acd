import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from '../../bench/ablation/parts.ts';

describe('the parts of the reader that the bench leaves out', () => {
  it.each(PARTS)('are there: $name', ({ leaves }) => {
    for (const { module, instead } of leaves) {
      const source = readFileSync(new URL(`../../src/reader/${module}`, import.meta.url), 'utf8');
      for (const name of Object.keys(instead)) expect(source).toMatch(new RegExp(`\\b(?:function|const) ${name}\\b`));
    }
  });

  it('have a name each', () => {
    expect(new Set(PARTS.map(({ name }) => name)).size).toBe(PARTS.length);
  });
});
