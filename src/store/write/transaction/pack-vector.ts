import { endianness } from 'node:os';
import type { TermVector } from '../../../identity/event-account.ts';

/** A term takes eight bytes: its hash and its weight, both little-endian, all hashes before all weights. */
const bytesEach = 8;

const isLittleEndian = endianness() === 'LE';

/** A vector of terms as it is kept in a column of bytes. */
export function packVector({ terms, weights }: TermVector): Uint8Array {
  const bytes = new Uint8Array(terms.length * bytesEach);
  const view = new DataView(bytes.buffer);
  for (const [i, term] of terms.entries()) view.setUint32(i * 4, term, true);
  for (const [i, weight] of weights.entries()) view.setFloat32((terms.length + i) * 4, weight, true);
  return bytes;
}

/** Throws a TypeError for what is no column of bytes. */
export function unpackVector(value: unknown): TermVector {
  if (!(value instanceof Uint8Array)) throw new TypeError('a vector is kept as bytes');
  const length = value.byteLength / bytesEach;
  if (isLittleEndian) {
    // A copy, since arrays of four bytes may begin at multiples of four alone; `slice` makes none of a Buffer.
    const { buffer } = new Uint8Array(value);
    return { terms: new Uint32Array(buffer, 0, length), weights: new Float32Array(buffer, length * 4, length) };
  }
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return {
    terms: Uint32Array.from({ length }, (_, i) => view.getUint32(i * 4, true)),
    weights: Float32Array.from({ length }, (_, i) => view.getFloat32((length + i) * 4, true)),
  };
}
