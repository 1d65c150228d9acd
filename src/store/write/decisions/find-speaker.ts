import type { MentionFound, PersonFound, Range } from '../../../../schema/domain/model.ts';
import { findPerson, placeOfPerson } from './person-words.ts';
import type { SpeakerWords } from './quote-words.ts';

/**
 * Whom a decision means among the people that were read in a text. One whom nobody found there is added, where `source` are words that
 * stand for them; without such words there is no speaker.
 */
export function findSpeaker(
  text: string,
  people: readonly PersonFound[],
  speaker: SpeakerWords | null,
  source: Range | null,
): { readonly speaker: string | null; readonly people: readonly PersonFound[] } {
  if (speaker === null) return { speaker: null, people };
  const known = findPerson(text, people, speaker);
  if (known !== undefined) return { speaker: known.key, people };
  const words = placeOfPerson(text, speaker);
  const range = words ?? source;
  if (range === null) return { speaker: null, people };
  const key = `decided ${speaker.node}`;
  const mention: MentionFound = { range, kind: words === null ? 'NOMINAL' : 'NAME', title: null };
  const added: PersonFound = { key, name: speaker.name, mentions: [mention], descriptions: [], confidence: 1 };
  return { speaker: key, people: [...people, added] };
}
