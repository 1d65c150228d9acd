/** A part of a list of rows with keys: those between two keys, which are not of it, and so many from one end. */
export interface KeyPage {
  readonly above: number | null;
  readonly below: number | null;
  /** The end that it begins at; rows come in the order from there. */
  readonly from: 'least' | 'greatest';
  readonly limit: number;
}
