import type { EventKind } from '../../../schema/domain/model.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { PLACES } from '../lexicon/places.ts';

/** Last words of the names of events, with their kinds. From general knowledge. */
const NAMED: ReadonlyMap<string, EventKind> = new Map(
  (
    [
      ['CONFLICT', 'war wars revolution uprising invasion crusade intifada'],
      [
        'COMPETITION',
        'bowl cup olympics series games championship championships open derby marathon prix tournament playoffs',
      ],
      ['CEREMONY', 'oscars oscar emmys grammys awards globes baftas ceremony inauguration'],
      ['MEETING', 'summit conference convention forum'],
      ['ATTACK', 'massacre bombing attack attacks'],
      ['DISASTER', 'hurricane typhoon cyclone earthquake tsunami storm'],
      ['PERFORMANCE', 'festival'],
      ['LAUNCH', 'keynote expo'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((each): [string, EventKind] => [each, kind])),
);

const WARS = new Set([
  'world',
  'civil',
  'cold',
  'gulf',
  'first',
  'second',
  'korean',
  'vietnam',
  'iraq',
  'six-day',
  'revolutionary',
  'french',
]);
const SPORTS =
  /^(?:super|world|rose|orange|sugar|davis|ryder|fa|stanley|grand|europa|asian|winter|summer|olympic|commonwealth|us|australian|french|british|masters|champions|boston|london|new|academy|golden|grammy|emmy|oscars?|tony|nobel|bafta|african|european|national|international|united|democratic|republican|cannes|sundance)$/;

/** Whether a name that ends in a word, or in a number, may be of an event; most are not. */
export const mayEndName = (last: string): boolean => NAMED.has(last) || /^(?:[ivxl]+|\d{1,4})$/.test(last);

/** The kind of event that a capitalised name is of; null where it only holds an event's word ("Infinity War"). */
export function namedEventKind(words: readonly string[]): EventKind | null {
  const last = words.at(-1) ?? '';
  const first = words[0] ?? '';
  if (words.length > 1 && /^(?:hurricane|typhoon|cyclone|storm)$/.test(first)) return 'DISASTER';
  const numbered = /^(?:[ivxl]+|\d{1,4})$/.test(last) && words.length > 1;
  const noun = numbered ? (words.at(-2) ?? '') : last;
  const kind = NAMED.get(noun) ?? null;
  if (kind === null) return null;
  if (/^(?:oscars?|emmys|grammys|baftas|olympics)$/.test(noun)) return kind;
  const before = numbered ? words.slice(0, -2) : words.slice(0, -1);
  if (before.length === 0) return null;
  if (kind === 'CONFLICT') return before.some((each) => WARS.has(each) || DEMONYMS.has(each)) ? kind : null;
  // "the Hollywood Bowl" is a stage.
  if (noun === 'bowl' && !before.some((each) => SPORTS.test(each))) return null;
  // "the 1984 Convention against Torture".
  if (noun === 'convention' && before.every((each) => /^\d+$/.test(each))) return null;
  if (
    kind === 'COMPETITION' ||
    kind === 'CEREMONY' ||
    kind === 'LAUNCH' ||
    kind === 'MEETING' ||
    kind === 'PERFORMANCE'
  )
    return before.some((each) => SPORTS.test(each) || DEMONYMS.has(each) || PLACES.has(each) || /^\d/.test(each))
      ? kind
      : null;
  return before.some((each) => DEMONYMS.has(each) || PLACES.has(each)) || PLACES.has(before.join(' ')) ? kind : null;
}
