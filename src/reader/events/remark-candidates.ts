import type { QuoteFound } from '../../../schema/domain/model.ts';
import type { Candidate } from './candidate.ts';
import { type EventView, rangeOf, word } from './event-view.ts';
import type { SaidAt } from './said-at.ts';
import { tokenAt } from './token-lookup.ts';

/** How many sentences behind a saying other words may take it up. */
const REACH = 4;

/** A saying that other words take up ("Mr Trump said on Tuesday … Clarifying the remarks"), with the words that do. */
export interface Remark {
  readonly quote: number;
  readonly candidates: readonly Candidate[];
  /** "Mr Trump says that he was in no rush". */
  readonly name: string;
}

/** Sayings are events only where they are taken up. */
export function remarks(view: EventView, quotes: readonly QuoteFound[], saidAt: readonly SaidAt[]): Remark[] {
  const found: Remark[] = [];
  const taken = takenUp(view);
  if (taken.length === 0) return found;
  let next = 0;
  for (const [index, quote] of quotes.entries()) {
    const { speaker, source, cue } = quote;
    if (speaker === null || source === null || cue === null || saidAt[index]?.occasion != null) continue;
    const at = tokenAt(view.tokens, cue.start);
    const sentence = view.sentenceOf[at] ?? 0;
    while (next < taken.length && (view.sentenceOf[taken[next] ?? 0] ?? 0) <= sentence) next += 1;
    const by = taken[next];
    if (by === undefined || (view.sentenceOf[by] ?? 0) > sentence + REACH) continue;
    if (isNearer(view, quotes, index, by)) continue;
    next += 1;
    found.push({
      quote: index,
      candidates: [sayingOf(view, quote, saidAt[index], at, sentence), nounOf(view, by)],
      name: nameOf(view, quote),
    });
  }
  return found;
}

/** Who says what, in its first whole words. */
function nameOf(view: EventView, quote: QuoteFound): string {
  const speaker = view.names.get(quote.speaker ?? '') ?? '';
  const piece = quote.content[0];
  const words = piece === undefined ? [] : view.text.slice(piece.start, piece.end).split(/\s+/);
  const said = words.slice(0, 8 - speaker.split(' ').length);
  if (words.length > said.length)
    while (
      said.length > 2 &&
      /^(?:for|to|of|in|on|at|by|the|a|an|and|or|that|with|no|not|his|her|its|their)$/i.test(said.at(-1) ?? '')
    )
      said.pop();
  return [speaker, 'says', ...said].join(' ').replace(/[,.;:]$/, '');
}

/** Tokens of "remarks", "comments" and the like with "the", "those", "his" or a name before them. */
function takenUp(view: EventView): number[] {
  const found: number[] = [];
  for (const { head, from } of view.phrases.list) {
    if (!/^(?:remark|remarks|comments|statement|announcement|apology|claims)$/.test(word(view, head))) continue;
    if (view.quoted[head] === 1 || !/^(?:the|those|these|that|this|his|her)$/.test(word(view, from)) || head - from > 2)
      continue;
    const before = word(view, from - 1);
    if (/^(?:in|made|make)$/.test(before)) continue;
    found.push(head);
  }
  return found;
}

/** Another saying of a person stands between. */
function isNearer(view: EventView, quotes: readonly QuoteFound[], index: number, by: number): boolean {
  const next = quotes[index + 1];
  const cue = next?.cue ?? null;
  return (
    cue !== null &&
    next?.speaker !== null &&
    tokenAt(view.tokens, cue.start) < by &&
    view.sentenceOf[tokenAt(view.tokens, cue.start)] !== view.sentenceOf[by]
  );
}

function sayingOf(
  view: EventView,
  quote: QuoteFound,
  said: SaidAt | undefined,
  at: number,
  sentence: number,
): Candidate {
  const cue = quote.cue ?? { start: 0, end: 0 };
  const source = quote.source?.range ?? cue;
  const date = said?.date ?? null;
  const start = Math.min(source.start, cue.start);
  const end = Math.max(
    source.end,
    cue.end,
    date !== null && date.from - tokenAt(view.tokens, cue.end - 1) <= 3 ? date.date.range.end : 0,
  );
  const isClear = !quote.content.some((piece) => piece.start < end && start < piece.end);
  return {
    ...EMPTY,
    at,
    sentence,
    mention: { range: isClear ? { start, end } : cue, kind: 'NOMINAL', title: null },
    when: date,
    participants: quote.speaker === null ? [] : [{ person: quote.speaker, range: source }],
  };
}

function nounOf(view: EventView, head: number): Candidate {
  const phrase = view.phrases.list[view.phrases.of[head] ?? -1] ?? { from: head, to: head + 1 };
  return {
    ...EMPTY,
    at: head,
    sentence: view.sentenceOf[head] ?? 0,
    mention: { range: rangeOf(view, phrase.from, phrase.to), kind: 'NOMINAL', title: null },
  };
}

const EMPTY = {
  kind: 'STATEMENT',
  root: 'say',
  source: 'REMARK',
  status: 'HAPPENED',
  when: null,
  place: null,
  participants: [],
  groups: [],
  agent: -1,
  patient: -1,
  verb: -1,
  phrase: -1,
  isDefinite: true,
  isStrong: true,
  isHeading: false,
  isGeneral: false,
  modifiers: [],
} as const;
