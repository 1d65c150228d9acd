/** Quotes as people misquote them, each with the verdict that is right. */
import { alterations } from '../same-words/alter.ts';
import type { QuoteToCheck } from './quotes-to-check.ts';

export interface Case {
  readonly kind: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly right: readonly string[];
  /** Whether it must be told that a "not" differs; null where that is not asked. */
  readonly isNegated: boolean | null;
}

/** The cases of all quotes: each altered in every way that its words allow. */
export function casesOf(quotes: readonly QuoteToCheck[]): readonly Case[] {
  return quotes.flatMap((quote, n) => [
    ...same(quote, n),
    ...differing(quote, n, quotes),
    ...denied(quote, n),
    ...spliced(quote, n, quotes),
    ...givenToAnother(quote, n, quotes),
  ]);
}

const made = (
  kind: string,
  text: string | null,
  speaker: string | null,
  right: readonly string[],
  isNegated: boolean | null = null,
) => (text === null ? [] : [{ kind, text, speaker, right, isNegated }]);

function same({ text, speaker }: QuoteToCheck, n: number): readonly Case[] {
  const words = text.split(' ');
  const half = Math.floor(words.length / 2);
  return [
    ...Object.entries(alterations).flatMap(([kind, alter]) =>
      made(kind, alter(text, n), n % 2 ? speaker : null, ['FOUND'], false),
    ),
    ...made('as it is', text, speaker, ['FOUND'], false),
    ...made(
      'attribution',
      `“${words.slice(0, half).join(' ')},” said ${speaker}, “${words.slice(half).join(' ')}.”`,
      speaker,
      ['FOUND'],
      false,
    ),
    ...made('attribution', `${speaker}: ${text}`, null, ['FOUND'], false),
    ...made('post', `${words.join(n % 2 ? ' ' : '\n')} #news #today https://example.org/${n}`, null, ['FOUND'], false),
    ...(words.length < 12 ? [] : made('cut off', `${words.slice(0, half + 2).join(' ')}…`, null, ['FOUND'], null)),
  ];
}

/** Words that may be left out, put in the place of others or added: no small ones. */
const isSaying = (word: string): boolean => /^[a-z]{5,}$/.test(word) && word !== 'never';

function differing({ text, speaker }: QuoteToCheck, n: number, quotes: readonly QuoteToCheck[]): readonly Case[] {
  const words = text.split(' ');
  // Within a sentence: without its last word a quote is cut off.
  const places = [...words.keys()].filter((at) => isSaying(words[at] ?? '') && /^[a-z]/.test(words[at + 1] ?? ''));
  const at = places[n % (places.length || 1)];
  const other = quotes[(n * 7 + 3) % quotes.length]?.text.split(' ').filter(isSaying);
  const another = other?.[n % (other.length || 1)];
  if (at === undefined) return [];
  return [
    ...made('word dropped', words.toSpliced(at, 1).join(' '), n % 2 ? speaker : null, ['CLOSE'], false),
    ...(another === undefined || another === words[at]
      ? []
      : made('word swapped', words.with(at, another).join(' '), n % 2 ? null : speaker, ['CLOSE'], false)),
  ];
}

const verbs = [
  'is',
  'are',
  'was',
  'were',
  'will',
  'would',
  'can',
  'could',
  'should',
  'have',
  'has',
  'had',
  'must',
  'does',
  'do',
  'did',
];

function denied({ text, speaker }: QuoteToCheck, n: number): readonly Case[] {
  const dropped = text
    .replace(/\b(is|are|was|were|would|could|should|have|has|had|does|do|did)n['’]t\b/i, '$1')
    .replace(/\bwon['’]t\b/i, 'will')
    .replace(/\bcan(?:['’]t|not)\b/i, 'can');
  const withoutNot = dropped === text ? text.replace(/\b(?:not|never) /i, '') : dropped;
  const words = text.split(' ');
  const at = words.findIndex((word) => verbs.includes(word));
  const added =
    at === -1 || /n['’]t|\bnot\b|\bnever\b|\bno\b/i.test(text)
      ? null
      : words.toSpliced(at + 1, 0, n % 3 === 0 ? 'never' : 'not').join(' ');
  return [
    ...(withoutNot === text ? [] : made('not dropped', withoutNot, n % 2 ? speaker : null, ['CLOSE'], true)),
    ...made('not added', added, n % 2 ? speaker : null, ['CLOSE'], true),
  ];
}

function spliced({ text, article }: QuoteToCheck, n: number, quotes: readonly QuoteToCheck[]): readonly Case[] {
  const other = quotes[(n * 13 + 5) % quotes.length];
  if (other === undefined || other.article === article) return [];
  const [mine, others] = [text.split(' '), other.text.split(' ')];
  if (mine.length < 10 || others.length < 10) return [];
  const begun = mine
    .slice(0, Math.ceil(mine.length / 2))
    .join(' ')
    .replace(/[.!?]$/, '');
  const ended = others.slice(Math.floor(others.length / 2)).join(' ');
  return made('spliced', `${begun} ${n % 2 ? 'and ' : ''}${ended}`, null, ['SPLICED']);
}

function givenToAnother({ text, speaker }: QuoteToCheck, n: number, quotes: readonly QuoteToCheck[]): readonly Case[] {
  const last = (name: string) => name.split(' ').at(-1);
  const other = [...quotes.slice(n), ...quotes].find((each) => last(each.speaker) !== last(speaker));
  return made('given to another', text, other?.speaker ?? 'Ada Lindqvist', ['OTHER_SPEAKER']);
}
