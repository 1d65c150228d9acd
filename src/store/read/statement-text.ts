import type { Param } from '../../../schema/query/filter.ts';
import type { Dialect } from '../sql/dialect.ts';

/** Turns a value of the operation into what the driver binds. */
export type Encode = (value: unknown) => unknown;

/** A parameter of a statement: the value of the operation that it has, and its encoding. */
interface Slot {
  readonly param: number;
  readonly encode: Encode;
}

/** A statement while it is written: its parameters are numbered in order of use. */
export class StatementText {
  readonly dialect: Dialect;
  readonly slots: Slot[] = [];
  #aliases = 0;

  constructor(dialect: Dialect) {
    this.dialect = dialect;
  }

  /** A name for a table that no other in the statement has. */
  alias(letter: string): string {
    this.#aliases += 1;
    return `${letter}_${this.#aliases}`;
  }

  param({ param }: Param, encode: Encode = (value) => value): string {
    this.slots.push({ param, encode });
    return this.dialect.placeholder(this.slots.length);
  }

  array(param: Param, encode: Encode): string {
    const isSqlite = this.dialect.name === 'sqlite';
    return this.param(param, (value) => {
      const items = (Array.isArray(value) ? value : [value]).map(encode);
      return isSqlite ? JSON.stringify(items) : items;
    });
  }
}
