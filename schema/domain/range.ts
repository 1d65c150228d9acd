/**
 * A piece of a text: `start` inclusive, `end` exclusive, both in UTF-16 code units, so that
 * `text.slice(start, end)` is the piece in any JavaScript client.
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}
