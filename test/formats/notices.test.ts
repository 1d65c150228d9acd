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
    'Tom Roe can be reached at troe@harbury.example.',
    'Reach the reporter at troe@harbury.example.',
    'Tom Roe may be reached at troe@harbury.example. Follow him on Twitter @tomroe. Find us on Facebook.',
    'Loading Photo Gallery',
    'Follow Tom Roe on Twitter @tomroe.',
    'MORE: Mayor says the bridge is safe',
    'READ NEXT: Petrie says no',
    'Related stories: The bridge in pictures',
    'Read more: How the bridge was built',
    'You may also like: Ten bridges to see',
    'toggle caption',
    'Follow us on social media',
    'What do you think? Scroll down to comment below.',
    'If you buy something through our affiliate links we may earn a commission.',
    'This article was originally published at 2:05 p.m.',
    'jo.marsh@harbury.example (END)',
    '==========',
    'Story continues below advertisement',
    'Media playback is unsupported on your device',
    'PUBLISHED: May 3, 2024 at 4:56 p.m. | UPDATED: May 3, 2024 at 6:00 p.m.',
    'Posted: Friday, May 3, 2024. 10:11 pm CST.',
    'Views: 1,184',
  ])('%s', (line) => {
    expect(kindsOf(line)).toEqual(['NOTICE', 'NOTICE']);
  });
});

describe('a sentence of the story is none', () => {
  it.each([
    'Reporting by The Harbury Post showed that the bridge had been closed twice before.',
    'More than two hundred people came: they stood in the rain for an hour.',
    'Edited by hand, the letter was read out in court by the clerk.',
    'Published: that was the one word on the last page of the book.',
    'Facebook and X had been asked to take the video down.',
    'What do you think they did? They stayed.',
    'Petrie contributed to the report that the council had asked for in May.',
  ])('%s', (line) => {
    expect(kindsOf(line)).toEqual(['PARAGRAPH', 'PARAGRAPH']);
  });
});

it("takes a page's title for its headline where the first heading is the site's own", () => {
  const lead =
    '<p>Lorna Petrie, the mayor of Harbury, said on Monday that the old bridge was safe and would stay open.</p>';
  const headed = (heading: string): string | undefined =>
    [
      ...parseDocuments({
        bytes: Buffer.from(
          `<html><head><title>Bridge stays open - HARBURY POST</title></head><body><h1>${heading}</h1><article>${lead}${lead}</article></body></html>`,
        ),
        file: 'a.html',
      }),
    ][0]?.document.metadata.headline?.value;
  expect(headed('Harbury Post <span>Logo</span>')).toBe('Bridge stays open');
  expect(headed('The bridge will stay open')).toBe('The bridge will stay open');
});
