import type { Row } from '../../schema/context.ts';
import { type Selection, selectionShape } from '../../schema/selection.ts';
import { type Compiled, compile } from './compile.ts';
import type { Dialect } from './dialect.ts';
import { Lru } from './lru.ts';
import { stitch } from './stitch.ts';

/** How many shapes of selections are kept compiled. */
const keptShapes = 500;

/** Runs one compiled statement: its rows, each a relation's name and that relation's rows as JSON. */
export type Run = (compiled: Compiled, values: readonly unknown[]) => Promise<ReadonlyMap<string, string>>;

/** Answers selections, each with one statement, compiled once a shape. */
export class Reader {
  readonly #dialect: Dialect;
  readonly #run: Run;
  readonly #compiled = new Lru<string, Compiled>(keptShapes);

  constructor(dialect: Dialect, run: Run) {
    this.#dialect = dialect;
    this.#run = run;
  }

  async read(selection: Selection, params: readonly unknown[]): Promise<Row> {
    const compiled = this.#compiled.getOrMake(selectionShape(selection), () => compile(selection, this.#dialect));
    const values = compiled.slots.map(({ param, encode }) => encode(params[param]));
    return stitch(compiled, await this.#run(compiled, values), params);
  }
}
