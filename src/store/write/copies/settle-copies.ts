/** Articles that repeat others come and go: what each is a copy of, and what changes for those that stay. */
import { type CopyNode, settleCopies } from '../../../identity/copies/copy-partition.ts';
import { keysOfSketch } from '../../../identity/copies/sketch.ts';
import type { Incoming } from '../article/incoming.ts';
import type { WriteTransaction } from '../transaction/write-transaction.ts';
import { packSketch, unpackSketch } from './sketch-bytes.ts';
import { copiesOf, StoredCopyIndex } from './stored-copy-index.ts';

/** What articles that are taken out leave behind. */
export interface LeftCopies {
  /** Copies whose original goes. */
  readonly orphans: readonly CopyNode[];
  /** Originals that lose a copy. */
  readonly originals: readonly number[];
}

/** Takes the sketches of articles out; their own rows are still there. */
export async function removeCopies(transaction: WriteTransaction, articles: readonly number[]): Promise<LeftCopies> {
  if (articles.length === 0) return { orphans: [], originals: [] };
  const gone = new Set(articles);
  const orphans = (await copiesOf(transaction, articles)).filter(({ id }) => !gone.has(id));
  const rows = await transaction.allWith('select copy_of_id from article', 'id', articles);
  const sketches = await transaction.allWith('select id, size, hashes from article_sketch', 'id', articles);
  const keys = sketches.flatMap((row) =>
    keysOfSketch({ size: Number(row['size']), hashes: unpackSketch(row['hashes']) }),
  );
  if (keys.length > 0) {
    await transaction.all(
      `delete from article_shingle where ${transaction.isOneOf('hash', 1)} and ${transaction.isOneOf('article_id', 2)}`,
      [transaction.array([...new Set(keys)]), transaction.array(articles)],
    );
  }
  await transaction.deleteWith('article_sketch', 'id', articles);
  const originals = new Set(rows.flatMap((row) => (row['copy_of_id'] === null ? [] : [Number(row['copy_of_id'])])));
  return { orphans, originals: [...originals].filter((id) => !gone.has(id)) };
}

export interface SettledCopies {
  /** The original of each article that comes in, by its id; null where it is one. */
  readonly originals: ReadonlyMap<number, number | null>;
  /** Articles that have another original than before, or other copies. */
  readonly changed: readonly number[];
}

/** Settles articles that come in, whose own rows are not there yet, and those that others left behind. */
export async function addCopies(
  transaction: WriteTransaction,
  articles: readonly { readonly id: number; readonly incoming: Incoming }[],
  left: LeftCopies,
): Promise<SettledCopies> {
  const added = articles.map(
    ({ id, incoming }): CopyNode => ({ id, rank: incoming.copyRank, sketch: incoming.sketch, copyOf: undefined }),
  );
  const orphans = left.orphans.map((node) => ({ ...node, copyOf: undefined }));
  const before = new Map(left.orphans.map(({ id, copyOf }) => [id, copyOf]));
  const isAdded = new Set(added.map(({ id }) => id));
  const settled = await settleCopies(new StoredCopyIndex(transaction), [...added, ...orphans]);
  const originals = new Map(added.map(({ id, copyOf }) => [id, copyOf ?? null]));
  const others = settled.filter(({ id, copyOf }) => !isAdded.has(id) && before.get(id) !== copyOf);
  const former = await transaction.allWith(
    'select id, copy_of_id from article',
    'id',
    others.map(({ id }) => id),
  );
  await transaction.insert(
    'article_sketch',
    added.map(({ id, sketch: { size, hashes } }) => ({ id, size, hashes: packSketch(hashes) })),
  );
  await transaction.insert('article_shingle', added.flatMap(shinglesOf));
  await moveCopies(transaction, others);
  const touched = [
    ...left.originals,
    ...others.map(({ id }) => id),
    ...[...added, ...others].flatMap(({ copyOf }) => copyOf ?? []),
    ...former.flatMap((row) => (row['copy_of_id'] === null ? [] : [Number(row['copy_of_id'])])),
  ];
  return { originals, changed: [...new Set(touched)] };
}

const shinglesOf = ({ id, sketch, copyOf }: CopyNode) =>
  keysOfSketch(sketch).map((hash) => ({ hash, article_id: id, is_copy: copyOf === null ? 0 : 1 }));

/** Has articles be copies of others than before, or originals. */
async function moveCopies(transaction: WriteTransaction, nodes: readonly CopyNode[]): Promise<void> {
  if (nodes.length === 0) return;
  await transaction.update(
    'article',
    nodes.map(({ id, copyOf }) => ({ id, copy_of_id: copyOf ?? null })),
    'copy_of_id = new.copy_of_id',
  );
  const keys = new Set(nodes.flatMap(({ sketch }) => keysOfSketch(sketch)));
  await transaction.all(
    `delete from article_shingle where ${transaction.isOneOf('hash', 1)} and ${transaction.isOneOf('article_id', 2)}`,
    [transaction.array([...keys]), transaction.array(nodes.map(({ id }) => id))],
  );
  await transaction.insert('article_shingle', nodes.flatMap(shinglesOf));
}
