import type { EventFound, EventLink, QuoteFound, WhenFound } from '../../../schema/domain/model.ts';
import type { DateAt } from './dates-at-tokens.ts';
import { type EventView, word } from './event-view.ts';
import type { SaidAt } from './said-at.ts';

/** How many quotes by one speaker may go on at an occasion named once. */
const GOES_ON = 6;

/** The quotes with when they were said, at which event, and about which. */
export function linkQuotes(
  view: EventView,
  quotes: readonly QuoteFound[],
  saidAt: readonly SaidAt[],
  occasions: readonly (EventLink | null)[],
  events: readonly EventFound[],
): QuoteFound[] {
  const byKey = new Map(events.map((event) => [event.key, event]));
  const about = mentionsIn(quotes, events);
  let current: { speaker: string; said: WhenFound | null; occasion: EventLink; left: number } | null = null;
  return quotes.map((quote, i) => {
    const own = occasions[i] ?? null;
    const stated = whenOf(view, saidAt[i]?.date ?? null);
    if (own !== null) {
      const said = stated ?? byKey.get(own.event)?.when ?? null;
      const day = said !== null && /^\d{4}-\d\d-\d\d$/.test(said.edtf) ? said : null;
      current = quote.speaker === null ? null : { speaker: quote.speaker, said: day, occasion: own, left: GOES_ON };
      return { ...quote, said: stated ?? day, occasion: own, about: about[i] ?? [] };
    }
    if (current !== null && quote.speaker === current.speaker && stated === null && current.left > 0) {
      current.left -= 1;
      return { ...quote, said: current.said, occasion: current.occasion, about: about[i] ?? [] };
    }
    current = null;
    return { ...quote, said: stated, occasion: null, about: about[i] ?? [] };
  });
}

/** A date with the "on" or "in" before it, which state it together; null of no date. */
export function whenOf(view: EventView, at: DateAt | null): WhenFound | null {
  if (at === null || at.date.edtf === null) return null;
  const { from, date } = at;
  const isLed = /^(?:on|in)$/.test(word(view, from - 1)) && view.sentenceOf[from - 1] === view.sentenceOf[from];
  return {
    edtf: at.date.edtf,
    range: { start: isLed ? (view.tokens[from - 1]?.start ?? 0) : date.range.start, end: date.range.end },
  };
}

/** The events whose words stand in each quote's content, each once. */
function mentionsIn(quotes: readonly QuoteFound[], events: readonly EventFound[]): EventLink[][] {
  const mentions = events
    .flatMap(({ key, mentions: list }) => list.map(({ range }) => ({ event: key, range })))
    .sort((a, b) => a.range.start - b.range.start);
  return quotes.map(({ content }) => {
    const links = new Map<string, EventLink>();
    for (const piece of content) {
      for (let i = firstFrom(mentions, piece.start); i < mentions.length; i += 1) {
        const link = mentions[i];
        if (link === undefined || link.range.start >= piece.end) break;
        if (link.range.end <= piece.end && !links.has(link.event)) links.set(link.event, link);
      }
    }
    return [...links.values()];
  });
}

function firstFrom(links: readonly EventLink[], offset: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
