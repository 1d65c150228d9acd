/** A tsvector in PostgreSQL's binary format, which it need not read from text. */

/** PostgreSQL tells no more places apart, and keeps no more of one word (https://www.postgresql.org/docs/current/textsearch-limitations.html). */
const lastPlace = 16_383;
const mostPlaces = 255;

/** The highest of the four weights, as it stands in a place. */
const weightA = 3 << 14;

/** Where vectors are written before it is known how long they are. */
let scratch = Buffer.allocUnsafe(1 << 16);

/** Words with the places where they stand, each with what it weighs; and words of which that does not matter. */
export class TextVector {
  readonly #places = new Map<string, number[]>();
  readonly #bare = new Set<string>();

  /** Whether the word is new. */
  add(word: string, place: number, isWeighty: boolean): boolean {
    const at = Math.min(place, lastPlace);
    const written = isWeighty ? at | weightA : at;
    const known = this.#places.get(word);
    if (known === undefined) this.#places.set(word, [written]);
    else if (known.length < mostPlaces && ((known.at(-1) ?? 0) & lastPlace) < at) known.push(written);
    return known === undefined;
  }

  addBare(word: string): void {
    this.#bare.add(word);
  }

  /** The number of words; then each in UTF-8 with a zero behind it, the number of its places and the places. */
  bytes(): Uint8Array {
    let most = 4;
    for (const [word, places] of this.#places) most += word.length * 3 + 3 + places.length * 2;
    for (const word of this.#bare) most += word.length * 3 + 3;
    if (most > scratch.length) scratch = Buffer.allocUnsafe(most * 2);
    const bytes = scratch;
    let at = bytes.writeInt32BE(this.#places.size + this.#bare.size, 0);
    for (const [word, places] of this.#places) {
      at = writeCounted(bytes, at, word, places.length);
      for (const place of places) at = bytes.writeUInt16BE(place, at);
    }
    for (const word of this.#bare) at = writeCounted(bytes, at, word, 0);
    return Uint8Array.prototype.slice.call(bytes, 0, at);
  }
}

/** Writes a word, the zero that ends it and how many places follow; answers where. */
function writeCounted(bytes: Buffer, start: number, word: string, places: number): number {
  let at = start;
  // Most words are short and of the plainest letters: to write them here takes half as long as a call out of JavaScript.
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code > 0x7f) {
      at = start + bytes.write(word, start);
      break;
    }
    bytes[at] = code;
    at += 1;
  }
  bytes[at] = 0;
  return bytes.writeUInt16BE(places, at + 1);
}
