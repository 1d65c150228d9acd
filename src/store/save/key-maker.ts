import { randomBytes } from 'node:crypto';

/** How many keys share the random part; rows of one article so lie side by side in the tables. */
const blockSize = 64;

/**
 * Keys for new rows: random numbers below 2^53, which JavaScript holds exactly, in blocks of 64 that share their upper
 * 47 bits. A store that is emptied and filled again gives out others, so an old id never means a new thing.
 */
export class KeyMaker {
  #next = 0;
  #left = 0;

  next(): number {
    if (this.#left === 0) {
      this.#next = Math.floor(randomBytes(6).readUIntBE(0, 6) / 2) * blockSize;
      this.#left = blockSize;
    }
    this.#left -= 1;
    this.#next += 1;
    return this.#next;
  }
}
