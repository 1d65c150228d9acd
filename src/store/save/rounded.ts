/**
 * How sure a reading is, to a millionth: SQLite's JSON has fifteen digits of a number, and a cursor that held fewer than the row
 * would stand before it.
 */
export const rounded = (confidence: number): number => Math.round(confidence * 1e6) / 1e6;
