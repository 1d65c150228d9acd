import { expect, test } from 'vitest';
import { parseOne } from './parse.ts';

const body =
  'The bridge at Ostrel is not paid for, whatever was said of it at the meeting of the council on Monday night.';
const check = {
  '@type': 'ClaimReview',
  claimReviewed: 'The bridge is paid for.',
  url: 'https://harbury.example/checks/1',
  author: { '@type': 'Organization', name: 'The Harbury Post' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Bora Lind' },
    datePublished: '2024-05-02',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://ostrel.example/minutes' },
    appearance: ['https://ostrel.example/film', { url: 'https://ostrel.example/minutes' }],
  },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: 5, worstRating: 1, alternateName: 'False' },
};
const read = {
  claim: 'The bridge is paid for.',
  claimant: 'Bora Lind',
  claimedOn: '2024-05-02',
  claimUrls: ['https://ostrel.example/minutes', 'https://ostrel.example/film'],
  rating: 'False',
  ratingValue: 1,
  bestRating: 5,
  worstRating: 1,
  publisher: 'The Harbury Post',
  url: 'https://harbury.example/checks/1',
};
const article = { '@type': 'NewsArticle', headline: 'Who pays for the bridge', articleBody: body };
const page = (...values: readonly unknown[]): string =>
  `<html><head>${values.map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`).join('')}</head>
   <body><article><h1>Who pays for the bridge</h1><p>${body}</p><p>${body}</p></article></body></html>`;

test.each([
  ['as its part', JSON.stringify({ ...article, hasPart: check })],
  ['as its review', JSON.stringify({ ...article, review: [check] })],
  ['beside it in a graph', JSON.stringify({ '@graph': [article, check] })],
  [
    'named by its id',
    JSON.stringify({
      '@graph': [
        { ...article, hasPart: { '@id': '#1' } },
        { ...check, '@id': '#1', name: 'A check' },
      ],
    }),
  ],
  ['in a page, beside its article', page(article, check)],
  ['in a page that states no article', page(check)],
  ['in a page, twice', page({ ...article, hasPart: check }, check)],
])('a check of a claim is read with its article: %s', (_, source) => {
  expect(parseOne(source).factChecks).toEqual([read]);
});

test('a check that says no claim is none, and what is not stated is null', () => {
  const source = JSON.stringify({
    ...article,
    review: [
      { '@type': 'ClaimReview' },
      { '@type': 'ClaimReview', claimReviewed: 'It is.' },
      { '@type': 'Review', claimReviewed: 'No.' },
    ],
  });
  const nothing = Object.fromEntries(Object.keys(read).map((name) => [name, null]));
  expect(parseOne(source).factChecks).toEqual([{ ...nothing, claim: 'It is.', claimUrls: [] }]);
  expect(parseOne(source).articleKind).toBe('FACT_CHECK');
});

test('of a file with several articles each has its own', () => {
  const several = [
    { ...article, review: check },
    { ...article, headline: 'Another' },
  ];
  const [first, second] = several.map((one) => parseOne(JSON.stringify(one)));
  expect([first?.factChecks?.length, second?.factChecks]).toEqual([1, undefined]);
});
