import type { QuoteFilter, QuoteKind } from '../operations/documents.ts';

/** Which quotes of a page a reader has chosen, as the page's address states it. */
export interface QuoteChoice {
  /** A month of publication: "2019-02". */
  readonly month?: string;
  readonly kind?: QuoteKind;
  /** Global ids. */
  readonly event?: string;
  readonly speaker?: string;
  readonly publisher?: string;
}

type Name = keyof QuoteChoice;

/** How kinds stand in addresses. */
const kindKeys: Readonly<Record<QuoteKind, string>> = { DIRECT: 'exact', INDIRECT: 'indirect', MIXED: 'partly' };

const kinds = ['DIRECT', 'INDIRECT', 'MIXED'] as const;

/** Reads the choice in an address. What is no choice is left out. */
export function parseQuoteChoice(params: URLSearchParams): QuoteChoice {
  const text = (name: Name): object => {
    const value = params.get(name)?.slice(0, 200) ?? '';
    return value === '' ? {} : { [name]: value };
  };
  const kind = kinds.find((each) => kindKeys[each] === params.get('kind'));
  return {
    ...(/^\d{4}-(0[1-9]|1[0-2])$/.test(params.get('month') ?? '') ? text('month') : {}),
    ...(kind === undefined ? {} : { kind }),
    ...text('event'),
    ...text('speaker'),
    ...text('publisher'),
  };
}

/** The address of a page under a choice; `others` are its other parameters. */
export function choiceAddress(
  path: string,
  choice: QuoteChoice,
  others: Readonly<Record<string, string>> = {},
): string {
  const { kind, ...texts } = choice;
  const params = new URLSearchParams({ ...others, ...texts, ...(kind === undefined ? {} : { kind: kindKeys[kind] }) });
  return params.size === 0 ? path : `${path}?${params}`;
}

/** A choice without one of its parts. */
export function without(choice: QuoteChoice, name: Name): QuoteChoice {
  const { [name]: _, ...rest } = choice;
  return rest;
}

/** The filter of the schema that a choice stands for; null for none. */
export function quoteFilter({ month, kind, event, speaker, publisher }: QuoteChoice): QuoteFilter | null {
  const article = {
    ...(month === undefined ? {} : { publishedOn: { from: month, to: month } }),
    ...(publisher === undefined ? {} : { publisher: { eq: publisher } }),
  };
  const filter: QuoteFilter = {
    ...(Object.keys(article).length === 0 ? {} : { article }),
    ...(kind === undefined ? {} : { quoteKind: { eq: kind } }),
    ...(event === undefined ? {} : { events: { some: { id: { eq: event } } } }),
    ...(speaker === undefined ? {} : { speaker: { id: { eq: speaker } } }),
  };
  return Object.keys(filter).length === 0 ? null : filter;
}
