/** An order that a list can have. Its key never is null, and a row's own key breaks ties; what has no date comes last both ways. */
export interface OrderField {
  readonly key: 'text' | 'number';
  /** The page of related rows whose number it is, where it is one. */
  readonly counts?: 'articles' | 'quotes';
  readonly description: string;
}

export type Orders = Readonly<Record<string, OrderField>>;

export const countOrderNote =
  'The count changes as articles arrive: a cursor goes on from where its row stood, so a row that has moved meanwhile may come twice or not at all.';

export const relevance =
  'Relevance to `search`, the best first with DESC. It changes as articles arrive, so a cursor may meet a row twice or not at all.';
