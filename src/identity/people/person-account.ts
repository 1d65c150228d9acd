/** What one article says of one person, as identity compares it. */
export interface PersonAccount {
  /** Names the account; nothing depends on which it is. */
  readonly id: string;
  /** Two accounts of one article are never of one person. */
  readonly article: string;
  /** Where the article first names the person, among its accounts. */
  readonly position: number;
  /** The name as the article has it in full. */
  readonly name: string;
  /** The ways in which it writes the name, in its order. */
  readonly calls: readonly Call[];
  /** Words in which it says who the person is. */
  readonly descriptions: readonly string[];
  /** The year it was published in. */
  readonly year: number | null;
}

/** A name as a text has it, and the title before it: "Obama", "President". */
export interface Call {
  readonly words: string;
  readonly title: string | null;
}
