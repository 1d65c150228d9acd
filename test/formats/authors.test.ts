import { describe, expect, test } from 'vitest';
import type { Document, StatedAuthor } from '../../schema/domain/model.ts';
import { parseOne } from './parse.ts';

const body = 'The ferry to Ostrel ran again on Monday, after a week of storms. Nobody had been hurt, the harbour said.';

/** An author as a line: the name, and what is said of them beside it. */
const line = ({ name, role, kind, jobTitle }: StatedAuthor): string =>
  [name, role === 'AUTHOR' ? null : role, kind === 'ORGANISATION' ? kind : null, jobTitle]
    .filter((part) => part !== null)
    .join(' / ');

const authorsOf = ({ authors = [] }: Document): readonly string[] => authors.map(line);

const ofByline = (byline: string): readonly string[] =>
  authorsOf(parseOne(JSON.stringify({ headline: 'Ferry runs', byline, body })));

const ofJsonLd = (author: unknown, further: Readonly<Record<string, unknown>> = {}): Document =>
  parseOne(JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry runs', articleBody: body, author, ...further }));

describe('the authors of a byline', () => {
  test.each([
    ['By Ida Brandt', ['Ida Brandt']],
    ['By Ida Brandt and Sam Oakley in Ostrel', ['Ida Brandt', 'Sam Oakley']],
    ['Ida Brandt, Sam Oakley and Jo Lind', ['Ida Brandt', 'Sam Oakley', 'Jo Lind']],
    ['By Ida Brandt, Political Editor', ['Ida Brandt / Political Editor']],
    ['By IDA BRANDT and JO O’BRIEN', ['Ida Brandt', 'Jo O’Brien']],
    ['BY JK MCLEAN IN OSTREL', ['JK McLean']],
    ['By Jan van der Berg & Ana de la Cruz', ['Jan van der Berg', 'Ana de la Cruz']],
    ['By Ida Brandt, Harbury', ['Ida Brandt']],
    ['By Ida Brandt for The Harbury Post', ['Ida Brandt']],
    ['Ida Brandt, The Harbury Post', ['Ida Brandt']],
    ['Words by Ida Brandt, photographs by Sam Oakley', ['Ida Brandt', 'Sam Oakley / PHOTOGRAPHER']],
    ['By Ida Brandt. Additional reporting by Sam Oakley', ['Ida Brandt', 'Sam Oakley / CONTRIBUTOR']],
    ['By Ida Brandt with Sam Oakley', ['Ida Brandt', 'Sam Oakley / CONTRIBUTOR']],
    ['Reuters', ['Reuters / ORGANISATION']],
    ['By Associated Press', ['Associated Press / ORGANISATION']],
    ['Ida Brandt | Harbury Herald', ['Ida Brandt']],
    ['By 李小龍', ['李小龍']],
    ['By our staff reporter', []],
    ['Staff Reporter', []],
    ['admin', []],
    ['', []],
  ])('%s', (byline, authors) => {
    expect(ofByline(byline)).toEqual(authors);
  });

  test('stand where the text names them', () => {
    const document = parseOne(`Ferry runs again\n\nBY IDA BRANDT AND SAM OAKLEY\n\n${body}\n\n${body}`);
    const places = (document.authors ?? []).map(({ range }) => range && document.text.slice(range.start, range.end));
    expect(places).toEqual(['IDA BRANDT', 'SAM OAKLEY']);
  });
});

describe('the authors of JSON-LD', () => {
  test.each([
    ['a text', 'By Ida Brandt and Sam Oakley', ['Ida Brandt', 'Sam Oakley']],
    ['a list', ['Ida Brandt', { '@type': 'Person', name: 'Sam Oakley' }], ['Ida Brandt', 'Sam Oakley']],
    ['one of capitals and small letters', { '@type': 'Person', name: 'ida' }, ['ida']],
    ['an organisation', { '@type': 'Organization', name: 'Harbury Wire' }, ['Harbury Wire / ORGANISATION']],
    ['a first and a last name', { '@type': 'Person', givenName: 'Ida', familyName: 'Brandt' }, ['Ida Brandt']],
    ['an address alone', 'https://harbury.example/authors/ida', []],
  ])('%s', (_, author, expected) => {
    expect(authorsOf(ofJsonLd(author))).toEqual(expected);
  });

  test('have what their node in the graph has', () => {
    const id = 'https://harbury.example/#/person/ida';
    const person = {
      '@type': 'Person',
      '@id': id,
      name: 'Ida Brandt',
      sameAs: ['https://orcid.org/0000-0002-1825-0097'],
    };
    const article = {
      '@type': 'NewsArticle',
      headline: 'Ferry runs',
      articleBody: body,
      author: { '@id': id, name: 'Ida Brandt' },
    };
    const [author] = parseOne(JSON.stringify({ '@graph': [article, person] })).authors ?? [];
    expect(author?.identifiers).toEqual([
      { scheme: 'ORCID', value: '0000-0002-1825-0097' },
      { scheme: 'URI', value: id },
    ]);
  });

  test('are one where author and creator name the same', () => {
    const document = ofJsonLd('Ida Brandt', { creator: 'Ida Brandt', editor: { name: 'Sam Oakley' } });
    expect(authorsOf(document)).toEqual(['Ida Brandt', 'Sam Oakley / EDITOR']);
  });
});

describe('the kind of an article', () => {
  const kindOf = (facts: Readonly<Record<string, unknown>>): string | undefined =>
    parseOne(JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry runs', articleBody: body, ...facts }))
      .articleKind;

  test.each([
    [{ '@type': 'OpinionNewsArticle' }, 'OPINION'],
    [{ '@type': ['NewsArticle', 'LiveBlogPosting'] }, 'LIVE_BLOG'],
    [{ genre: 'http://cv.iptc.org/newscodes/genre/Press_Release' }, 'PRESS_RELEASE'],
    [{ articleSection: 'Obituaries' }, 'OBITUARY'],
    [{ headline: 'Analysis: Why the ferry stood still' }, 'ANALYSIS'],
    [{ headline: 'Ferry runs: harbour master' }, undefined],
    [{ articleSection: 'News' }, undefined],
    [{ articleSection: 'Live' }, undefined],
    [{ genre: 'constructor' }, undefined],
    [{}, undefined],
  ])('of %j', (facts, kind) => {
    expect(kindOf(facts)).toBe(kind);
  });
});

describe('a language', () => {
  const languageOf = (language: string) =>
    parseOne(JSON.stringify({ headline: 'Ferry runs', language, body })).metadata.language?.value;

  test.each([
    ['en_GB', 'en-GB'],
    ['EN-us', 'en-US'],
    ['en-UK', 'en-GB'],
    ['en_US.UTF-8', 'en-US'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['english', undefined],
    ['no language', undefined],
  ])('%s', (stated, tag) => {
    expect(languageOf(stated)).toBe(tag);
  });
});
