import fc from 'fast-check';
import type { DescribedFacts, StatedPublication } from '../../../schema/domain/model.ts';
import type { ArticleToSave } from '../../../src/store/open-store.ts';
import { makeArticle } from '../../support/fixtures.ts';

/** What a made-up article has: few names, events and days, so that articles share them. */
export interface Story {
  readonly people: readonly number[];
  readonly events: readonly number[];
  readonly day: number;
  readonly isAtUrl: boolean;
  readonly topic: number;
}

const names = [
  'Ada Lindqvist',
  'Adeline Lindqvist',
  'A. Lindqvist',
  'Bruno Castellan',
  'Bruno M. Castellan',
  'Lindqvist',
  'Una Brae',
];
const events = ['the weir talks', 'the Brae summit', 'a vote on the ferry', 'the harbour fire'];
const topics = ['ferry harbour timetable captain', 'weir river flood gate', 'school roof pupils teacher'];

/** What may be searched for: names, topics and events, whole and in part. */
export const words: readonly string[] = [
  ...names.map((name) => `"${name}"`),
  ...topics.flatMap((topic) => topic.split(' ')),
  'lindqvist',
  'weir OR ferry',
  'castell*',
];

/** The slug of the n-th article. */
export const slugOf = (n: number, { day, topic }: Story): string =>
  `2021-06-0${day}-story-${n}-${topics[topic]?.replaceAll(' ', '-')}`;

export const story: fc.Arbitrary<Story> = fc.record({
  people: fc.uniqueArray(fc.nat(names.length - 1), { maxLength: 3 }),
  events: fc.uniqueArray(fc.nat(events.length - 1), { maxLength: 2 }),
  day: fc.integer({ min: 1, max: 3 }),
  isAtUrl: fc.boolean(),
  topic: fc.nat(topics.length - 1),
});

/** The n-th article; `more` is said by a later version of it. */
export function written(
  n: number,
  made: Story,
  more: { readonly words?: string; readonly publication?: StatedPublication } = {},
): ArticleToSave {
  const people = made.people.map((i) => names[i] ?? '');
  const told = made.events.map((i) => events[i] ?? '');
  const article = makeArticle({
    headline: `Story ${n}: ${topics[made.topic]}`,
    day: `2021-06-0${made.day}`,
    ...(made.topic === 2 ? {} : { publisher: n % 2 === 0 ? 'The Brae Post' : 'BRAE POST' }),
    ...(made.isAtUrl ? { url: `https://example.org/story/${n}` } : {}),
    paragraphs: [
      ...people.map((name, i) => `“${topics[made.topic]} in ${i} of ${n},” ${name} said.`),
      ...told.map((words) => `It was said at ${words}.`),
      `Written down by ${n}. ${more.words ?? ''}`,
    ],
    people,
    quotes: people.map((speaker, i) => ({ words: `${topics[made.topic]} in ${i} of ${n}`, speaker })),
    events: told.map((words, i) => ({ words, edtf: `2021-05-0${made.day}`, isMain: i === 0, people })),
  });
  return {
    ...article,
    document: {
      ...article.document,
      externalIds: [{ scheme: 'own', value: `urn:story:${n}` }],
      ...describedBy(n, made),
      rights: {
        holder: `Holder ${made.topic}`,
        notice: `© ${n}`,
        licence: 'A licence',
        licenceUrl: `https://example.org/licence/${n}`,
        usageTerms: 'Terms.',
        training: { permission: 'DISALLOWED', statedBy: `robots: noai ${n}` },
        imageTraining: null,
        search: { permission: made.isAtUrl ? 'ALLOWED' : 'CONDITIONAL', statedBy: 'Content-Usage: search=y' },
      },
      photos: [
        { caption: null, credit: null, creditName: null, url: null, captionText: `Story ${n} in a picture` },
        {
          caption: { start: 0, end: 5 },
          credit: { start: 6, end: 7 },
          creditName: 'Una Brae',
          url: `https://example.org/${n}.jpg`,
          alt: 'A weir',
          role: 'main',
          renditions: [
            { url: `https://example.org/${n}.jpg`, mediaType: 'image/jpeg', width: 640, height: 480, byteLength: 99 },
            { url: `https://example.org/${n}-2.jpg`, mediaType: null, width: null, height: null, byteLength: null },
          ],
        },
      ],
      links: [{ start: 0, end: 5, url: `https://example.org/link/${n}`, rel: made.isAtUrl ? 'nofollow' : null }],
      embeds: [
        {
          kind: 'POST',
          url: `https://example.org/post/${n}`,
          provider: 'X',
          title: null,
          block: 1,
          range: { start: 0, end: 4 },
        },
        {
          kind: 'VIDEO',
          url: `https://example.org/film/${n}`,
          provider: null,
          title: `Film ${n}`,
          block: null,
          range: null,
        },
      ],
      factChecks: [
        {
          claim: `Story ${n} is true.`,
          claimant: made.isAtUrl ? 'Bo Claimant' : null,
          claimedOn: `2021-05-0${made.day}`,
          claimUrls: [`https://example.org/claim/${n}`, 'https://example.org/claim'],
          rating: 'False',
          ratingValue: 1.5,
          bestRating: 5,
          worstRating: null,
          publisher: null,
          url: `https://example.org/check/${n}`,
        },
      ],
      entries: [
        {
          start: 0,
          end: 7,
          anchor: `entry-${n}`,
          url: `https://example.org/live#entry-${n}`,
          headline: 'Open',
          publishedOn: `2021-06-0${made.day}`,
          publishedAt: `2021-06-0${made.day}T08:00:00+02:00`,
          updatedAt: null,
        },
      ],
      ...(more.publication === undefined ? {} : { publication: more.publication }),
    },
    annotations: {
      ...article.annotations,
      dates: [{ range: { start: 0, end: 5 }, value: '2021-06', edtf: '2021-06' }],
      corrections: people.map((name, i) => ({
        kind: 'CORRECTION',
        text: `Story ${n} misquoted ${name}.`,
        at: i === 0 ? '2021-06-09' : null,
        range: i === 0 ? { start: 0, end: 7 } : null,
        quotes: [i],
      })),
    },
  };
}

/** Few authors and keywords, so that articles share them; one author is known by a page. */
function describedBy(n: number, { day, topic, people }: Story): DescribedFacts {
  const author = (name: string, page: string | null) => ({
    name,
    role: 'AUTHOR' as const,
    kind: 'PERSON' as const,
    jobTitle: n % 2 === 0 ? 'Reporter' : null,
    url: page,
    identifiers: page === null ? [] : [{ scheme: 'URI' as const, value: page }],
    range: null,
  });
  return {
    authors: [
      ...(day === 1 ? [] : [author(`Jo ${day === 2 ? 'Marsh' : 'MARSH'}`, null)]),
      ...(topic === 0 ? [author(`Sam Oakley${n % 3 === 0 ? ' Jr' : ''}`, 'https://example.org/authors/sam')] : []),
    ],
    ...(topic === 1 ? { articleKind: 'OPINION' as const } : {}),
    keywords: people.map((i) => ({ text: names[i] ?? '', type: 'PERSON' as const, scheme: null, code: String(i) })),
  };
}
