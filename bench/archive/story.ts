/**
 * The stories of a generated archive: what each article is chiefly about. One in twenty articles is of one great story, one in
 * two hundred tells of a quake of its own in nearly the same words, and the others are of stories of up to a dozen articles.
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

/** The story of the n-th article. */
export function storyOf(n: number): Story {
  if (n % 20 === 0) return made(0);
  if (n % 200 === 7) return { ...made(n + 1), noun: 'earthquake', kind: 'DISASTER', words: quakeWords };
  // Stories grow and end: an article is of one of the few that are new.
  const random = new Random(n);
  return made(1_000_000 + Math.floor(n / 60) * 10 + random.skewed(10));
}

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
