/** How a dialect writes the types of columns. Text sorts by its bytes in both, so that orders and cursors agree. */
export interface ColumnTypes {
  readonly key: string;
  readonly number: string;
  readonly text: string;
  readonly bytes: string;
}

/** One step of the tables' history: its statements, in the dialect whose types are given. */
export type Migration = (types: ColumnTypes) => string;
