import { inkOf, type PieceLink } from './piece-links.ts';
import { decoded } from './tidy.ts';

/** A link in a line of words, by its places in it, in UTF-16 code units. */
interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly url: string;
  readonly rel: string | null;
}

/** An `a` of HTML, as far as it is read here. */
interface AnchorElement {
  getAttribute?(name: string): string | null;
}

/** The links of a line while its words are gathered. */
export class LineLinks {
  #done: Anchor[] = [];
  #open: Anchor | null = null;

  /** Begins a link at a place of the line; false for one that leads nowhere else, or stands in another. */
  open(element: AnchorElement, start: number): boolean {
    const url = element.getAttribute?.('href')?.trim() ?? '';
    if (this.#open !== null || !isLink(url)) return false;
    this.#open = { start, end: start, url, rel: element.getAttribute?.('rel')?.trim() || null };
    return true;
  }

  close(end: number): void {
    if (this.#open !== null) this.#done.push({ ...this.#open, end });
    this.#open = null;
  }

  /** The links of a line that ends, counted in ink; one that is still open goes on in the next line. */
  take(line: string): readonly PieceLink[] {
    if (this.#open !== null) this.#done.push({ ...this.#open, end: line.length });
    if (this.#done.length === 0) return [];
    let at = 0;
    let ink = 0;
    const inkTo = (offset: number): string => {
      // Entities that were written twice are read when the words are tidied.
      const words = inkOf(decoded(line.slice(at, offset)));
      at = offset;
      ink += words.length;
      return words;
    };
    const links = this.#done.map(({ start, end, url, rel }): PieceLink => {
      inkTo(start);
      const before = ink;
      return { start: before, ink: inkTo(end), end: ink, url, rel };
    });
    this.#done = [];
    if (this.#open !== null) this.#open = { ...this.#open, start: 0 };
    return links.filter((link) => link.ink !== '');
  }
}

/** To another page: not to a place of this one, and no program. */
const isLink = (url: string): boolean => url !== '' && !/^(?:#|javascript:|data:)/i.test(url);
