/** What fields cost beside the rows they answer; see `schema/toolkit/cost.ts`. */
export const prices: Readonly<Record<string, number>> = {
  totalCount: 20,
  facets: 50,
  timeline: 50,
  related: 50,
  quotedWith: 50,
  highlights: 50,
  suggest: 50,
  checkQuote: 50,
  blocks: 20,
};
