/** The copies of the archive as `copy-partition.ts` asks for them. */
import type { CopyIndex, CopyNode } from '../../../identity/copies/copy-partition.ts';
import { keysOfSketch, type Sketch } from '../../../identity/copies/sketch.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { unpackSketch } from './sketch-bytes.ts';

/**
 * A run of words that so many originals are found by is one that papers put under all of their articles: it tells no copy, and whoever was
 * found by it would be compared with all of them.
 */
const mostOriginals = 60;

export class StoredCopyIndex implements CopyIndex {
  readonly #transaction: WriteTransaction;

  constructor(transaction: WriteTransaction) {
    this.#transaction = transaction;
  }

  async originalsNear(nodes: readonly CopyNode[]): Promise<readonly CopyNode[]> {
    return this.#found(await this.#near(nodes, 0));
  }

  async copiesNear(nodes: readonly CopyNode[]): Promise<readonly CopyNode[]> {
    const copies = await this.#found(await this.#near(nodes, 1));
    const originals = new Set(copies.flatMap(({ copyOf }) => copyOf ?? []));
    return [...copies, ...(await this.#found([...originals]))];
  }

  async copiesOf(id: number): Promise<readonly CopyNode[]> {
    return copiesOf(this.#transaction, [id]);
  }

  async #near(nodes: readonly CopyNode[], isCopy: 0 | 1): Promise<readonly number[]> {
    const transaction = this.#transaction;
    const keys = [...new Set(nodes.flatMap(({ sketch }) => keysOfSketch(sketch)))];
    if (keys.length === 0) return [];
    const rows = await transaction.all(
      `select distinct r.article_id from ${transaction.numberList('key')} k join article_shingle r on r.hash = k.key and r.is_copy = ${isCopy}
        where (select count(*) from (select 1 as one from article_shingle x where x.hash = k.key and x.is_copy = 0 limit ${mostOriginals + 1}) y) <= ${mostOriginals}`,
      [transaction.array(keys)],
    );
    return rows.map((row) => Number(row['article_id']));
  }

  async #found(ids: readonly number[]): Promise<readonly CopyNode[]> {
    return nodesOf(await this.#transaction.allWith(select, 'a.id', ids));
  }
}

/** The copies of some articles, as they were settled. */
export const copiesOf = async (transaction: WriteTransaction, ids: readonly number[]): Promise<readonly CopyNode[]> =>
  nodesOf(await transaction.allWith(select, 'a.copy_of_id', ids));

const select =
  'select a.id, a.copy_rank, a.copy_of_id, s.size, s.hashes from article a join article_sketch s on s.id = a.id';

const nodesOf = (rows: Awaited<ReturnType<WriteTransaction['all']>>): readonly CopyNode[] =>
  rows.map((row) => ({
    id: Number(row['id']),
    rank: String(row['copy_rank']),
    copyOf: row['copy_of_id'] === null ? null : Number(row['copy_of_id']),
    sketch: sketchIn(row),
  }));

const sketchIn = (row: Readonly<Record<string, unknown>>): Sketch => ({
  size: Number(row['size']),
  hashes: unpackSketch(row['hashes']),
});
