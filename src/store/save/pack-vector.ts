import type { TermVector } from '../../identity/event-account.ts';

/** A term takes eight bytes: its hash and its weight, both little-endian, all hashes before all weights. */
const bytesEach = 8;

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
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const length = value.byteLength / bytesEach;
  const terms = new Uint32Array(length);
  const weights = new Float32Array(length);
  for (let i = 0; i < length; i += 1) {
    terms[i] = view.getUint32(i * 4, true);
    weights[i] = view.getFloat32((length + i) * 4, true);
  }
  return { terms, weights };
}
