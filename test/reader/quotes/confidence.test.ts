import { expect, test } from 'vitest';
import { readDocument } from '../../../src/reader/read-document.ts';
import { documentOf } from '../../support/reading-of.ts';

/* Every person and every sentence here is made up. */

const confidenceIn = (text: string): number | undefined => readDocument(documentOf(text)).quotes[0]?.confidence;

test.each([
  ['“The bridge is safe,” Jane Quill said.'],
  ['“The bridge is safe,” said Jane Quill. “We looked.”'],
  ['Jane Quill said: “The bridge is safe.”'],
  ['Jane Quill said the bridge was safe.'],
  ['Jane Quill argued that the bridge was safe.'],
])('nine in ten like this are right: %s', (text) => {
  expect(confidenceIn(text)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['He dismissed the old bridge as “a heap of stones”.'],
  ['The mayor praised the old bridge.'],
  ['The bridge was safe, according to engineers.'],
])('fewer like this are: %s', (text) => {
  expect(confidenceIn(text)).toBeLessThan(0.7);
});

test('a second verb of saying with a plain clause is as sure as the first', () => {
  const text = 'Jane Quill opened the bridge and said that it was safe.';
  expect(confidenceIn(text)).toBeGreaterThanOrEqual(0.9);
});
