/** How a dialect writes the types of columns. Text sorts by its bytes in both, so that orders and cursors agree. */
export interface ColumnTypes {
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly bytes: string;
  /** A moment with an offset, as UTC with milliseconds: `2019-02-22T21:00:00.000Z`. */
  readonly utc: (expression: string) => string;
  /** The table that finds an entity's rows by words. */
  readonly searchTable: (entity: string) => string;
  /** Has long values of some columns compressed in the quickest way, where the dialect compresses any. */
  readonly compress: (columns: Readonly<Record<string, readonly string[]>>) => string;
}

/** One step of the tables' history: its statements, in the dialect whose types are given. */
export type Migration = (types: ColumnTypes) => string;
