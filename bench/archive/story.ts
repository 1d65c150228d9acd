/**
 * The stories of a generated archive: what each article is chiefly about. Some are of one great story, some tell of a quake of their own
 * each in nearly the same words, and the others are of stories of up to a dozen articles.
 */
import type { EventKind } from '../../schema/domain/model.ts';
import { Random } from './random.ts';
import { eventKinds, personName, placeName, rareWord } from './words.ts';

export interface Story {
  readonly noun: string;
  readonly kind: EventKind;
  readonly place: string;
  readonly person: string;
  /** A day, as a number that grows with time. */
  readonly day: number;
  /** Words that the articles of the story share, each having most of them. */
  readonly words: readonly string[];
}

const wordsEach = 12;

/** Of so many articles, how many are of the great story and how many of quakes; they are spread evenly. */
export interface StoryShares {
  readonly articles: number;
  readonly great: number;
  readonly alike: number;
}

/** One in twenty, and one in two hundred. */
export const usualShares: StoryShares = { articles: 200, great: 10, alike: 1 };

/** The story of the n-th article. */
export function storyOf(n: number, { articles, great, alike }: StoryShares = usualShares): Story {
  if (isOneOf(n, great, articles)) return greatStory();
  if (isOneOf(n - 7 + articles, alike, articles)) return quakeOf(n);
  // Stories grow and end: an article is of one of the few that are new.
  const random = new Random(n);
  return made(1_000_000 + Math.floor(n / 60) * 10 + random.skewed(10));
}

export const greatStory = (): Story => made(0);

/** A quake that the n-th article alone tells of. */
export const quakeOf = (n: number): Story => ({
  ...made(n + 1),
  noun: 'earthquake',
  kind: 'DISASTER',
  words: quakeWords,
});

/** Whether a number is one of `some` among `all`. */
const isOneOf = (n: number, some: number, all: number): boolean =>
  Math.floor((n * some) / all) > Math.floor(((n - 1) * some) / all);

/** What all reports of quakes say. */
const quakeWords =
  'magnitude epicentre kilometres tremor aftershock geological survey residents struck depth shook'.split(' ');

function made(story: number): Story {
  const random = new Random(story * 7_919 + 13);
  const [noun, kind] = random.oneOf(eventKinds);
  return {
    noun,
    kind,
    place: placeName(random.below(4_000)),
    person: personName(random.below(20_000)),
    day: random.below(5_800),
    words: Array.from({ length: wordsEach }, () => rareWord(random)),
  };
}
