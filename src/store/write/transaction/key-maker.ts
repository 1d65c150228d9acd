/**
 * Keys for new rows: numbers below 2^53, which JavaScript holds exactly, that grow with time as UUIDs of version 7 do
 * (RFC 9562, section 5.7): the millisecond since 2024, and 11 bits that begin at random. Rows that come in together lie
 * side by side in the tables, and a store that is emptied and filled again gives out others, so an old id never means a
 * new thing.
 */
export class KeyMaker {
  next(): number {
    const first = (Date.now() - epoch) * perMillisecond;
    last = first > last ? first + Math.floor(Math.random() * perMillisecond) : last + 1;
    return last;
  }
}

const epoch = Date.UTC(2024, 0, 1);
const perMillisecond = 2048;

/** One process never gives a key twice, however many it needs in a millisecond. */
let last = 0;
