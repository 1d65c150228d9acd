/** What may be exported, in which forms. */
export const exportedLists = ['articles', 'quotes', 'people', 'events'] as const;

export type ExportedList = (typeof exportedLists)[number];

export const exportFormats = ['jsonl', 'csv', 'ninjs', 'annotations'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** The list that alone has a form; those that are not here are forms of all. */
export const listOf: Partial<Readonly<Record<ExportFormat, ExportedList>>> = {
  ninjs: 'articles',
  annotations: 'quotes',
};

/** How many rows are in memory at once: of articles few, each with its text and its source. */
export const pageSizes: Readonly<Record<ExportedList, number>> = {
  articles: 20,
  quotes: 100,
  people: 100,
  events: 100,
};
