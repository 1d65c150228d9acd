import type { MentionFound, MentionKind, PersonFound, Range } from '../../../schema/domain/model.ts';
import { namesDate } from '../lexicon/date-words.ts';
import { PERSON_NOUNS } from '../lexicon/titles.ts';
import type { Reading, Token } from '../reading.ts';
import { describe } from './describe.ts';
import type { Group } from './group.ts';
import type { NameRun } from './name-runs.ts';
import { nameTokens } from './nicknames.ts';

/** The person whom the runs of a group name, without a key. */
export function personOf(reading: Reading, { runs, weight, name }: Group): PersonFound {
  const { tokens } = reading;
  const ordered = [...runs].sort((a, b) => a.from - b.from);
  return {
    key: '',
    name: nameFrom(reading, ordered, name),
    mentions: ordered.map((run): MentionFound => mentionOf(tokens, run)),
    descriptions: describe(tokens, ordered),
    confidence: Math.min(0.97, 0.6 + 0.04 * weight + 0.01 * Math.min(ordered.length, 10)),
  };
}

/** The name with most words; of those the first that is not in capitals throughout. In capitals alone it is written as names are. */
function nameFrom({ tokens, document }: Reading, runs: readonly NameRun[], whole: string | null): string {
  const length = (run: NameRun): number => nameTokens(tokens, run).length * 2 - (isShout(tokens, run) ? 1 : 0);
  const longest = runs.reduce((best, run) => (length(run) > length(best) ? run : best));
  if (whole !== null && nameTokens(tokens, longest).length < whole.split(' ').length) return whole;
  const written = document.text
    .slice(tokens[longest.from]?.start ?? 0, tokens[longest.to - 1]?.end ?? 0)
    .replace(/\s+/g, ' ');
  const name = longest.shouts && isShout(tokens, longest) ? inSmallLetters(written) : written;
  const title = tokens[longest.from - 1];
  return longest.titleFrom < longest.from && RANKED.test(title?.text ?? '') && !name.includes(' ')
    ? `${title?.text} ${name}`
    : name;
}

/** Titles without which a single name is not the person's: "Lady Marsh", "Pope Francis". */
const RANKED = /^(?:Lady|Lord|Dame|Sir|Queen|King|Prince|Princess|Pope)$/;

const isShout = (tokens: readonly Token[], { from, to }: NameRun): boolean =>
  tokens.slice(from, to).every(({ text }) => text === text.toUpperCase());

/** "ANN O'HALE-MCROE" → "Ann O'Hale-McRoe". */
const inSmallLetters = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:mc)?\p{L}|(?<=\bmc)\p{L}/gu, (letter) =>
      letter.length > 1 ? `Mc${letter.slice(2).toUpperCase()}` : letter.toUpperCase(),
    );

function mentionOf(tokens: readonly Token[], run: NameRun): MentionFound {
  const range: Range = { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
  const title =
    run.titleFrom < run.from ? { start: tokens[run.titleFrom]?.start ?? 0, end: tokens[run.from - 1]?.end ?? 0 } : null;
  return { range, kind: kindOf(tokens, run), title };
}

const MODIFIED =
  /^(?:administration|campaign|impersonator|supporter|supporters|voters|voter|aide|aides|adviser|advisers|spokesman|spokeswoman|era|presidency|team|camp|family|surrogate|surrogates|rally|rallies|allies|ally|fans|fan|lookalike|doctrine|cabinet|government|backers|loyalists|tower|hotel|foundation)$/;

function kindOf(tokens: readonly Token[], { to, sentence, shouts }: NameRun): MentionKind {
  const next = tokens[to];
  if (next === undefined || to >= sentence.to) return 'NAME';
  if (MODIFIED.test(next.lower) && !PERSON_NOUNS.has(next.text.toUpperCase())) return 'MODIFIER';
  return !shouts &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !namesDate(next.lower) &&
    next.pos === 'PROPN' &&
    next.start === (tokens[to - 1]?.end ?? 0) + 1
    ? 'MODIFIER'
    : 'NAME';
}
