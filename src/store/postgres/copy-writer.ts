import type { Cell } from '../sql/rows.ts';

/** `PGCOPY`, and bytes that a careless transfer would change; then no flags and no extension of the header. */
const header = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');

/** Most tables' rows of a batch fit in. */
const firstLength = 1 << 16;

const word = 2 ** 32;

/** Writes rows in the binary format of COPY: big-endian numbers, and each cell behind the number of its bytes. */
export class CopyWriter {
  #bytes = Buffer.allocUnsafe(firstLength);
  #at = header.copy(this.#bytes);

  /** Begins a row of so many cells. */
  row(cells: number): void {
    this.#room(2);
    this.#at = this.#bytes.writeInt16BE(cells, this.#at);
  }

  cell(cell: Cell, isFraction: boolean): void {
    if (cell === null) this.#length(-1);
    else if (typeof cell === 'string') this.#text(cell);
    else if (typeof cell !== 'number') this.#raw(cell);
    else if (isFraction) {
      this.#length(8);
      this.#at = this.#bytes.writeDoubleBE(cell, this.#at);
    } else {
      this.#length(8);
      this.#at = this.#bytes.writeInt32BE(Math.floor(cell / word), this.#at);
      this.#at = this.#bytes.writeUInt32BE(((cell % word) + word) % word, this.#at);
    }
  }

  /** Ends the rows; answers all that was written. */
  end(): Buffer {
    this.row(-1);
    return this.#bytes.subarray(0, this.#at);
  }

  #text(text: string): void {
    // UTF-8 has at most three bytes for a UTF-16 code unit.
    this.#room(4 + text.length * 3);
    const length = this.#bytes.write(text, this.#at + 4);
    this.#bytes.writeInt32BE(length, this.#at);
    this.#at += 4 + length;
  }

  #raw(bytes: Uint8Array): void {
    this.#length(bytes.length);
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** Writes a length, and makes room for it and for a number behind it. */
  #length(length: number): void {
    this.#room(12);
    this.#at = this.#bytes.writeInt32BE(length, this.#at);
  }

  #room(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe((this.#at + more) * 2);
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
