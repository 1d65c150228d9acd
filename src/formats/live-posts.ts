/** Live blogs: one article of many posts, each with a time of its own. */
import type { EntryStated } from './live-entries.ts';
import type { Piece } from './make-document.ts';
import { plainWords } from './markup.ts';
import type { Moment } from './moment.ts';
import { sameWords } from './same-words.ts';

interface LivePost {
  readonly title: string | null;
  readonly moment: Moment | null;
  readonly updated: Moment | null;
  /** What names it on its page, and where it is. */
  readonly id: string | null;
  readonly url: string | null;
  readonly pieces: readonly Piece[];
}

/** A post in pieces: its title, a line that says when it was published, and its words. */
export function postPieces({ title, moment, updated, id, url, pieces }: LivePost): readonly Piece[] {
  if (pieces.length === 0 && title === null) return [];
  const isRepeated = title !== null && pieces.some(({ words }) => sameWords(words, title));
  const when: readonly Piece[] =
    moment === null ? [] : [{ kind: 'NOTICE', words: inWords(moment), publishedOn: moment.day }];
  const all = [
    ...when,
    ...(title === null || isRepeated ? [] : [{ kind: 'SUBHEAD' as const, words: title }]),
    ...pieces,
  ];
  const entry: EntryStated = {
    id,
    url,
    headline: title === null ? null : plainWords(title),
    published: moment,
    updated,
  };
  return all.map((piece, n) => (n === 0 ? { ...piece, entry } : piece));
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** "3 May 2024, 11:00", in the time that the post itself is in. */
function inWords({ day, at }: Moment): string {
  return `${longDate.format(Date.parse(day))}${at === null ? '' : `, ${at.slice(11, 16)}`}`;
}
