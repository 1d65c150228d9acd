import { keyOf } from '../fold.ts';
import { Lru } from '../lru.ts';

/** A name's words apart from single letters between the first and the last: "Donald J. Trump" has the initials "j". */
export interface NameParts {
  /** The name as it is compared loosely: "donald trump". */
  readonly loose: string;
  readonly initials: string;
  /** Whether it is one word, which many people may share. */
  readonly isSingle: boolean;
}

export function namePartsOf(name: string): NameParts {
  // Copied, lest the memory of a name keep the whole article that it was cut out of.
  return known.getOrMake(Buffer.from(name).toString(), () => partsOf(name));
}

/** The same names come in again and again. */
const known = new Lru<string, NameParts>(10_000);

function partsOf(name: string): NameParts {
  const words = keyOf(name)
    .replace(/\./g, '. ')
    .split(/[\s]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word !== '');
  const isInitial = (word: string, i: number) => i > 0 && i < words.length - 1 && word.length === 1;
  return {
    loose: words.filter((word, i) => !isInitial(word, i)).join(' '),
    initials: words.filter(isInitial).join(''),
    isSingle: words.length === 1,
  };
}

/** Whether two names of the same loose form may be one person's: where both have initials, one begins with the other. */
export const initialsAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
