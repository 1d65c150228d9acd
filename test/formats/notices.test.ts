import { describe, expect, it } from 'vitest';
import { parseDocuments } from '../../src/formats/parse-document.ts';

/** The kind of the last block of a made-up article with this line at its end, as text and as a page. */
function kindsOf(line: string): (string | undefined)[] {
  const lead = 'Lorna Petrie, the mayor of Harbury, said on Monday that the old bridge was safe and would stay open.';
  const text = `Bridge stays open\n\n${lead}\n\n${line}\n`;
  const body = `<p>${lead}</p><p>The council met for two hours, and nobody spoke against the plan that she had made.</p><p>${line}</p>`;
  const page = `<html><head><title>Bridge stays open</title></head><body><article><h1>Bridge stays open</h1>${body}</article></body></html>`;
  return [
    { bytes: Buffer.from(text), file: 'a.txt' },
    { bytes: Buffer.from(page), file: 'a.html' },
  ].map((source) => [...parseDocuments(source)][0]?.document.blocks.at(-1)?.kind);
}

describe('a line that is no part of the story is a notice', () => {
  it.each([
    '(Reporting by Maya Gelli in Harbury and Anton Deutz in The Hague; Editing by David Clark)',
    'Reporting by Maya Gelli; additional reporting by Tom Roe; writing by Ann Hale',
    'Additional reporting by Tom Roe and agencies.',
    'With files from The Harbury Wire',
    'Tom Roe in Port Ellery contributed to this report.',
    'MORE: Mayor says the bridge is safe',
    'READ NEXT: Petrie says no',
    'Related stories: The bridge in pictures',
    'Read more: How the bridge was built',
    'You may also like: Ten bridges to see',
  ])('%s', (line) => {
    expect(kindsOf(line)).toEqual(['NOTICE', 'NOTICE']);
  });
});

describe('a sentence of the story is none', () => {
  it.each([
    'Reporting by The Harbury Post showed that the bridge had been closed twice before.',
    'More than two hundred people came: they stood in the rain for an hour.',
    'Edited by hand, the letter was read out in court by the clerk.',
    'Petrie contributed to the report that the council had asked for in May.',
  ])('%s', (line) => {
    expect(kindsOf(line)).toEqual(['PARAGRAPH', 'PARAGRAPH']);
  });
});
