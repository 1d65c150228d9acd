/** The words around a quotation that tell it from its like, at most this many UTF-16 code units either side. */
const contextLength = 32;

/**
 * The `prefix` and `suffix` of a W3C TextQuoteSelector (https://www.w3.org/TR/annotation-model/#text-quote-selector) for
 * `text.slice(start, end)`. Neither begins nor ends inside a surrogate pair.
 */
export function textQuoteContext(text: string, start: number, end: number): { prefix: string; suffix: string } {
  const from = Math.max(0, start - contextLength);
  const to = Math.min(text.length, end + contextLength);
  return {
    prefix: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    suffix: text.slice(end, splitsPair(text, to) ? to - 1 : to),
  };
}

/** Whether `offset` stands between the two halves of a surrogate pair. */
function splitsPair(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
