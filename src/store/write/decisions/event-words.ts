/** An event of an article as a decision keeps it: in words, so that it is found again in another version, whatever is read there. */
import type {
  EventFound,
  EventKind,
  EventStatus,
  MentionFound,
  MentionKind,
  PersonFound,
  Provenance,
  Range,
} from '../../../../schema/domain/model.ts';
import { findPerson, type PersonWords } from './person-words.ts';
import { findNearby, type NearbyWords, namingWords, nearbyWords } from './quote-words.ts';

interface MentionWords extends NearbyWords {
  readonly kind: MentionKind;
  readonly title: NearbyWords | null;
}

/** All that a human looked at. Words near it are counted from where its first mention begins. */
export interface EventWords {
  readonly name: string;
  /** The slug of the event at that time. */
  readonly slug: string;
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly mentions: readonly MentionWords[];
  readonly when: (NearbyWords & { readonly edtf: string }) | null;
  readonly place: (NearbyWords & { readonly name: string }) | null;
  readonly participants: readonly { readonly person: PersonWords; readonly words: NearbyWords }[];
  readonly groups: readonly NearbyWords[];
  readonly roots: readonly string[];
  readonly confidence: number;
  readonly provenance: Provenance;
}

/** The mention in whose words a decision about an event stands: its first in the text; undefined where it has none. */
export const firstMention = ({ mentions }: Pick<EventFound, 'mentions'>): MentionFound | undefined =>
  [...mentions].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)[0];

/** An event of a reading in words. */
export function eventWords(
  text: string,
  event: EventFound,
  people: readonly PersonFound[],
  { slug, provenance }: Pick<EventWords, 'slug' | 'provenance'>,
): EventWords {
  const start = firstMention(event)?.range.start ?? 0;
  const near = (range: Range) => nearbyWords(text, range, start);
  const { name, kind, status, roots, confidence, when, place } = event;
  return {
    name,
    slug,
    kind,
    status,
    roots,
    confidence,
    provenance,
    mentions: event.mentions.map((mention) => ({
      ...near(mention.range),
      kind: mention.kind,
      title: mention.title === null ? null : near(mention.title),
    })),
    when: when === null ? null : { ...near(when.range), edtf: when.edtf },
    place: place === null ? null : { ...near(place.range), name: place.name },
    participants: event.participants.flatMap(({ person, range }) => {
      const found = people.find(({ key }) => key === person);
      return found === undefined ? [] : [{ person: namingWords(text, found), words: near(range) }];
    }),
    groups: event.groups.map(near),
  };
}

/** The event as it was decided, whose first mention stands in a range now; what of it does not stand any more is left out. */
export function eventOfWords(
  text: string,
  words: EventWords,
  first: Range,
  people: readonly PersonFound[],
): Omit<EventFound, 'key'> {
  const find = (near: NearbyWords) => findNearby(text, near, first.start);
  const { name, kind, status, roots, confidence } = words;
  const when = words.when === null ? null : find(words.when);
  const place = words.place === null ? null : find(words.place);
  const mentions = words.mentions.flatMap((mention): MentionFound[] => {
    const range = mention.from === 0 ? first : find(mention);
    if (range === null) return [];
    return [{ range, kind: mention.kind, title: mention.title === null ? null : find(mention.title) }];
  });
  return {
    name,
    kind,
    status,
    roots,
    confidence,
    when: when === null ? null : { edtf: words.when?.edtf ?? '', range: when },
    place: place === null ? null : { name: words.place?.name ?? '', range: place },
    participants: words.participants.flatMap(({ person, words: near }) => {
      const [found, range] = [findPerson(text, people, person), find(near)];
      return found === undefined || range === null ? [] : [{ person: found.key, range }];
    }),
    groups: words.groups.flatMap((near) => find(near) ?? []),
    mentions,
  };
}
