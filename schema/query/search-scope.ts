/** Where the words of a search must stand: anywhere, in an article's headline, or in the rest of its text. */
export type SearchScope = 'anywhere' | 'headline' | 'body';
