/**
 * What each format carries into an article: the table "What each format states" of docs/ingesting.md against one file of each format that has
 * all that its reader reads. A new field is a row of the table, a line of `fields` below, and its words in the files of `carried/`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document, StatedAuthor, StatedKeyword } from '../../schema/domain/model.ts';
import { parseOne } from './parse.ts';

const folder = new URL('./carried/', import.meta.url);
const files = readdirSync(folder);

/** The columns of the table, and the files that stand for them. */
const columns: Readonly<Record<string, string>> = {
  'schema.org': 'schema.org.json',
  'HTML `meta`': 'page.html',
  ninjs: 'ninjs.json',
  'NewsML-G2': 'newsml-g2.xml',
  NITF: 'nitf.xml',
  RSS: 'rss.xml',
  Atom: 'atom.xml',
  WordPress: 'wordpress.xml',
  JSON: 'plain.json',
  'front matter': 'front-matter.md',
  'plain text': 'plain-text.txt',
};

const anyAuthor =
  (has: (author: StatedAuthor) => boolean) =>
  ({ authors = [] }: Document): boolean =>
    authors.some(has);

const anyKeyword =
  (has: (keyword: StatedKeyword) => boolean) =>
  ({ keywords = [] }: Document): boolean =>
    keywords.some(has);

/** The rows of the table, and whether a document has what they say. */
const fields: Readonly<Record<string, (document: Document) => boolean>> = {
  headline: ({ metadata }) => metadata.headline !== null,
  standfirst: ({ metadata }) => metadata.standfirst !== null,
  byline: ({ metadata }) => metadata.byline !== null,
  publisher: ({ metadata }) => metadata.publisher !== null,
  section: ({ metadata }) => metadata.section !== null,
  language: ({ metadata }) => metadata.language !== null,
  address: ({ metadata }) => metadata.url !== null,
  'day of publication': ({ metadata }) => metadata.publishedOn !== null,
  'moment of publication': ({ metadata }) => metadata.publishedAt !== null,
  'last change': ({ metadata }) => metadata.updatedAt !== null,
  key: ({ externalIds = [] }) => externalIds.length > 0,
  version: ({ version }) => version !== undefined,
  status: ({ publication }) => publication !== undefined,
  'correction beside the text': ({ corrections = [] }) => corrections.length > 0,
  authors: anyAuthor(() => true),
  'their roles': anyAuthor(({ role }) => role !== 'AUTHOR'),
  'their job titles': anyAuthor(({ jobTitle }) => jobTitle !== null),
  'their pages': anyAuthor(({ url }) => url !== null),
  'their identifiers': anyAuthor(({ identifiers }) => identifiers.length > 0),
  'kind of article': ({ articleKind }) => articleKind !== undefined,
  keywords: anyKeyword(() => true),
  'what they stand for': anyKeyword(({ type }) => type !== null),
  'their codes': anyKeyword(({ code }) => code !== null),
  'copyright holder': ({ rights }) => rights?.holder != null,
  'copyright notice': ({ rights }) => rights?.notice != null,
  licence: ({ rights }) => (rights?.licenceUrl ?? rights?.licence) != null,
  'terms of use': ({ rights }) => rights?.usageTerms != null,
  'what machines may do': ({ rights }) => rights?.training != null && rights.search !== null,
  pictures: ({ photos }) => photos.length > 0,
  'their captions': ({ photos }) =>
    photos.some(({ caption, captionText }) => caption !== null || captionText !== undefined),
  'their credits': ({ photos }) => photos.some(({ creditName }) => creditName !== null),
  'their sizes': ({ photos }) => photos.some(({ renditions = [] }) => renditions.some(({ width }) => width !== null)),
  'links in the text': ({ links = [] }) => links.length > 0,
  embeds: ({ embeds = [] }) => embeds.length > 0,
  'checks of claims': ({ factChecks = [] }) => factChecks.length > 0,
  'entries of a live blog': ({ entries = [] }) => entries.length > 0,
};

const page = readFileSync(new URL('../../docs/ingesting.md', import.meta.url), 'utf8');
const [head = [], , ...rows] = tableBelow('What each format states');

/** The cells of the table below a heading. */
function tableBelow(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  const [below = ''] = section.split('\n## ');
  return below
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

describe('the table of what each format states', () => {
  test('has a column for each file that stands for a format, and a row for each field', () => {
    expect(head.slice(1)).toEqual(Object.keys(columns));
    expect(rows.map(([name]) => name)).toEqual(Object.keys(fields));
    expect([...files].sort()).toEqual(Object.values(columns).sort());
  });

  for (const [n, [column, file]] of Object.entries(columns).entries()) {
    test(`says of ${column} what its reader reads`, () => {
      const document = parseOne(readFileSync(new URL(file, folder)), basename(file));
      const read = Object.entries(fields).map(([name, has]) => [name, has(document) ? '✓' : '']);
      expect(read).toEqual(rows.map((cells) => [cells[0], cells[n + 1]]));
    });
  }
});
