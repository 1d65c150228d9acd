import { expect, it } from 'vitest';
import { prettyReading } from '../../src/cli/pretty-reading.ts';
import { readDocument } from '../../src/reader/read-document.ts';
import { documentOf } from '../support/reading-of.ts';

/** Made-up people. */
const lines = (text: string): string => {
  const document = documentOf(text);
  return prettyReading(document, readDocument(document), false);
};

it('says who else may have said a quote, where the reading wavered', () => {
  expect(lines('Anna Brandt met Maria Lindqvist in Malmo. “The weir is open,” she said.')).toMatch(
    / {2}DIRECT Anna Brandt or Maria Lindqvist \(0\.\d+\) "said" \(0\.\d+\): The weir is open/,
  );
});

it('names nobody else where it did not', () => {
  expect(lines('“The weir is open,” Anna Brandt said.')).toMatch(/ {2}DIRECT Anna Brandt "said" /);
});
