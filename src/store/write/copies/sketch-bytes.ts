/** The hashes of a sketch as they are kept in a column of bytes: four bytes each, little-endian. */
export function packSketch(hashes: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(hashes.length * 4);
  const view = new DataView(bytes.buffer);
  for (const [i, hash] of hashes.entries()) view.setUint32(i * 4, hash, true);
  return bytes;
}

/** Throws a TypeError for what is no column of bytes. */
export function unpackSketch(value: unknown): Uint32Array {
  if (!(value instanceof Uint8Array)) throw new TypeError('a sketch is kept as bytes');
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  return Uint32Array.from({ length: value.byteLength / 4 }, (_, i) => view.getUint32(i * 4, true));
}
