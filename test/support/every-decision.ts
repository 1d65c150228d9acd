/** The whole log, the newest first. */
export const everyDecision = {
  above: null,
  below: null,
  from: 'greatest',
  limit: 100,
  filter: {
    kinds: null,
    states: null,
    by: null,
    article: null,
    node: null,
    own: null,
    isWithheldListed: true,
  },
} as const;
