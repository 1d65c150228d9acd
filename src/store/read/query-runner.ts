import type { OnNode, Row } from '../../../schema/query/context.ts';
import type { Selection } from '../../../schema/query/selection.ts';
import type { Dialect } from '../sql/dialect.ts';
import { assembleRows } from './assemble-rows.ts';
import { type Compiled, compile } from './compile.ts';
import { Lru } from './lru.ts';

/** How many shapes of selections are kept compiled. */
const keptShapes = 500;

/** Runs one compiled statement: its rows, each a relation's name and that relation's rows as JSON. */
export type RunStatement = (compiled: Compiled, values: readonly unknown[]) => Promise<ReadonlyMap<string, string>>;

/** Called after every statement that answers a read with its time in milliseconds, waiting for its turn included. */
export type OnStatement = (ms: number, result: 'ok' | 'failed') => void;

/** Answers selections, each with one statement, compiled once a shape. */
export class QueryRunner {
  readonly #dialect: Dialect;
  readonly #run: RunStatement;
  readonly #compiled = new Lru<string, Compiled>(keptShapes);

  constructor(dialect: Dialect, run: RunStatement, onStatement?: OnStatement) {
    this.#dialect = dialect;
    this.#run = onStatement === undefined ? run : timed(run, onStatement);
  }

  async read(selection: Selection, params: readonly unknown[], onNode?: OnNode): Promise<Row> {
    const compiled = this.#compiled.getOrMake(selection.shape, () => compile(selection, this.#dialect));
    const values = compiled.slots.map(({ param, encode }) => encode(params[param]));
    // A list of which only `__typename` is asked reads nothing.
    const rows = compiled.sql === '' ? new Map<string, string>() : await this.#run(compiled, values);
    return assembleRows(compiled, rows, params, onNode);
  }
}

function timed(run: RunStatement, onStatement: OnStatement): RunStatement {
  return async (compiled, values) => {
    const start = performance.now();
    let result: 'ok' | 'failed' = 'failed';
    try {
      const rows = await run(compiled, values);
      result = 'ok';
      return rows;
    } finally {
      onStatement(performance.now() - start, result);
    }
  };
}
