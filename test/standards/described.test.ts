import { expect, test } from 'vitest';
import { describedInJsonLd, describedInNinjs } from '../../schema/domain/standards/described.ts';

const url = 'https://harbury.example/authors/ida-brandt';
const described = {
  articleKind: 'PRESS_RELEASE',
  authors: [
    { name: 'Ida Brandt', role: 'AUTHOR', kind: 'PERSON', jobTitle: 'Columnist', url },
    { name: 'Harbury Wire', role: 'CONTRIBUTOR', kind: 'ORGANISATION', jobTitle: null, url: null },
  ],
  keywords: [
    { text: 'bridges', type: null, scheme: null, code: null },
    { text: 'transport', type: 'TOPIC', scheme: 'medtop', code: '20000337' },
    { text: 'Ostrel', type: 'PLACE', scheme: null, code: 'https://places.example/ostrel' },
  ],
};

test('authors, kind and keywords are properties of a NewsArticle', () => {
  expect(describedInJsonLd(described)).toEqual({
    author: [{ '@type': 'Person', name: 'Ida Brandt', jobTitle: 'Columnist', url }],
    contributor: [{ '@type': 'Organization', name: 'Harbury Wire' }],
    genre: 'Press release',
    keywords: [
      'bridges',
      { '@type': 'DefinedTerm', name: 'transport', termCode: '20000337', inDefinedTermSet: 'medtop' },
      { '@type': 'DefinedTerm', name: 'Ostrel', termCode: 'https://places.example/ostrel' },
    ],
  });
});

test('and of an item of ninjs, in which organisations are no people', () => {
  expect(describedInNinjs(described)).toEqual({
    genres: [{ name: 'Press release' }],
    subjects: [{ name: 'transport' }],
    organisations: [],
    places: [{ name: 'Ostrel', uri: 'https://places.example/ostrel' }],
    people: [{ name: 'Ida Brandt', rel: 'author', uri: url }],
  });
});
